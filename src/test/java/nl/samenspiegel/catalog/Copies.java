package nl.samenspiegel.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Copies of instrument files, to be changed by a test.
final class Copies {

    private Copies() {}

    /// Copies the folder `from` with all it holds to the folder `to`.
    static void copy(Path from, Path to) throws IOException {
        for (Path file : walk(from)) {
            Path copy = to.resolve(from.relativize(file).toString());
            if (Files.isDirectory(file)) {
                Files.createDirectories(copy);
            } else {
                Files.copy(file, copy);
            }
        }
    }

    /// Makes a jar of the folder `from`, as a build would.
    static void jar(Path from, Path jar) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            copy(from, zip.getPath(String.valueOf(from.getFileName())));
        }
    }

    /// Replaces the first `from` in a file by `to`.
    static void replace(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).as("what is to be replaced in %s", file).contains(from);
        int at = text.indexOf(from);
        Files.writeString(file, text.substring(0, at) + to + text.substring(at + from.length()));
    }

    private static List<Path> walk(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList();
        }
    }
}
