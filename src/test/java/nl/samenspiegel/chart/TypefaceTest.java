package nl.samenspiegel.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Figures on a machine without fonts.
final class TypefaceTest {

    private static final String NO_FONTS =
            """
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig></fontconfig>
            """;

    /// What the other process runs: the drawing on standard output.
    public static void main(String[] arguments) {
        System.out.println(drawn());
    }

    /// A machine of its own, because Java looks for fonts once in its life.
    @Test
    void aMachineWithoutFontsDrawsTheSame(@TempDir Path folder) throws Exception {
        Path configuration = Files.writeString(folder.resolve("fonts.conf"), NO_FONTS);
        var command =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-Djava.awt.headless=true",
                                "-cp",
                                System.getProperty("java.class.path"),
                                TypefaceTest.class.getName())
                        .redirectError(ProcessBuilder.Redirect.INHERIT);
        command.environment().put("FONTCONFIG_FILE", configuration.toString());

        Process other = command.start();
        String output = read(other);

        assertThat(other.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(output.lines().toList()).isEqualTo(drawn().lines().toList());
    }

    @Test
    void widthsAreThoseOfTheEmbeddedFont() {
        assertThat(Lettering.ink(12.5).width("hallo")).isBetween(28.0, 29.5);
        assertThat(Lettering.ink(12.5).bold().width("hallo"))
                .isGreaterThan(Lettering.ink(12.5).width("hallo"));
        assertThat(Lettering.ink(25).width("hallo"))
                .isBetween(56.0, 59.0)
                .isGreaterThan(Lettering.ink(12.5).width("hallo"));
        assertThat(Lettering.ink(12.5).width("")).isZero();
    }

    private static String drawn() {
        List<String> markup =
                SampleFigures.all().entrySet().stream()
                        .flatMap(one -> Drawing.draw(one.getKey(), one.getValue()).stream())
                        .map(Svg::markup)
                        .toList();
        return String.join("\n", markup);
    }

    private static String read(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
