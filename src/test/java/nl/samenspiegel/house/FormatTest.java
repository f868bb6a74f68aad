package nl.samenspiegel.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Every Java file is laid out by [Formatting]; `-Dformat.write=true` rewrites those that are not,
/// and any other word than `true` only those whose path holds it.
final class FormatTest {

    private static final String WRITE = System.getProperty("format.write", "");

    private static final String REMEDY =
            """
            files that google-java-format (AOSP) lays out differently; to rewrite them, type
                mvn -q -Pformat test
            or, for the files with a part of their path in common,
                mvn -q test -Dtest=FormatTest -Dformat.write=<that part>
            """;

    @Test
    void theHouseIsLaidOutByTheFormatter() {
        var crooked = new ArrayList<Path>();
        for (Path file : SourceTree.listJava()) {
            String source = SourceTree.read(file);
            String formatted = Formatting.format(source);
            if (source.equals(formatted)) {
                continue;
            }
            if (isToBeWritten(file)) {
                SourceTree.write(file, formatted);
            } else {
                crooked.add(file);
            }
        }

        assertThat(crooked).as(REMEDY).isEmpty();
    }

    @Test
    void findsTheCrookedOffender() {
        String source = SourceTree.read(SourceTree.OFFENDERS.resolve("format/Crooked.java.txt"));

        String formatted = Formatting.format(source);

        assertThat(formatted).isNotEqualTo(source);
        assertThat(formatted.lines())
                .containsSequence(
                        List.of(
                                "final class Crooked {",
                                "    /// Adds.",
                                "    int sum(int a, int b) {",
                                "        return a + b;",
                                "    }",
                                "}"))
                .noneMatch(line -> line.startsWith("import"));
    }

    private static boolean isToBeWritten(Path file) {
        return WRITE.equals("true") || (!WRITE.isEmpty() && file.toString().contains(WRITE));
    }
}
