package nl.samenspiegel.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The files of this project as they lie on disk; tests run in the directory of the POM.
final class SourceTree {

    static final Path MAIN_JAVA = Path.of("src/main/java");
    static final Path TEST_JAVA = Path.of("src/test/java");
    static final Path BENCHMARKS = Path.of("src/jmh/java");
    static final Path TEMPLATES = Path.of("src/main/jte");
    static final Path MESSAGES = Path.of("src/main/resources/messages");
    static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    static final Path OFFENDERS = Path.of("src/test/resources/house");

    private SourceTree() {}

    /// Lists every Java source, product, tests and benchmarks, by path.
    static List<Path> listJava() {
        var all = new ArrayList<>(listFiles(MAIN_JAVA, ".java"));
        all.addAll(listFiles(TEST_JAVA, ".java"));
        all.addAll(listFiles(BENCHMARKS, ".java"));
        return List.copyOf(all);
    }

    /// Lists the files under `folder` whose name ends in `ending`, by path; none if there is no
    /// such folder.
    static List<Path> listFiles(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
