package nl.samenspiegel.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The compiler, started as the POM starts it, refuses what lint, Error Prone and NullAway find.
final class CompilerGuardTest {

    private static final Path OFFENDERS = SourceTree.OFFENDERS.resolve("compiler");
    private static final Pattern MESSAGE = Pattern.compile("\\[\\w+]");

    @TempDir Path work;

    @Test
    void takesWhatIsRight() throws Exception {
        assertThat(compile("Innocent")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "RawType, [rawtypes]",
        "LostException, [DeadException]",
        "NullLoose, [NullAway]",
        "NullUnasked, [NullAway]",
    })
    void refuses(String offender, String finding) throws Exception {
        assertThat(compile(offender)).contains(finding);
    }

    /// Returns the kinds of messages, or nothing when the compiler took the source.
    private List<String> compile(String name) throws IOException, InterruptedException {
        Path source = work.resolve(name + ".java");
        Files.writeString(source, SourceTree.read(OFFENDERS.resolve(name + ".java.txt")));
        Path options = work.resolve("options");
        Files.write(options, classPath());
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        command.addAll(listArguments());
        command.addAll(List.of("-proc:none", "-d", work.toString(), "@" + options));
        command.add(source.toString());
        Process compiler = new ProcessBuilder(command).redirectErrorStream(true).start();
        String messages =
                new String(compiler.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        boolean isTaken = compiler.waitFor() == 0;
        List<String> kinds =
                MESSAGE.matcher(messages).results().map(found -> found.group()).toList();

        assertThat(isTaken).as(messages).isEqualTo(kinds.isEmpty());
        return kinds;
    }

    /// The arguments in the POM, word for word.
    private static List<String> listArguments() {
        var pom = Jsoup.parse(SourceTree.read(Path.of("pom.xml")), Parser.xmlParser());
        return pom.select("compilerArgs > arg").eachText();
    }

    /// The compiler's plugins are on the class path of the tests for this test only.
    private static List<String> classPath() {
        String classPath = System.getProperty("java.class.path");
        return List.of("-classpath", quote(classPath), "-processorpath", quote(classPath));
    }

    private static String quote(String path) {
        return "\"%s\"".formatted(path.replace("\\", "\\\\"));
    }
}
