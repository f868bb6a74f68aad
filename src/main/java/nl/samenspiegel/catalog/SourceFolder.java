package nl.samenspiegel.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the files of instruments: `<code>/<version>/instrument.yml` with its texts beside it, and
/// `<code>/evidence.yml`.
///
/// A jar cannot be asked for a list of what it holds by way of the class path, so the built-in
/// instruments are found by opening the place the program runs from: a folder of classes or a jar.
final class SourceFolder {

    private static final String BUILT_IN = "instruments";
    private static final String SCHEMAS = "schema";
    private static final String INSTRUMENT = "instrument.yml";
    private static final String EVIDENCE = "evidence.yml";
    private static final Pattern TEXT = Pattern.compile("text\\.[a-z]{2}\\.yml");
    private static final Pattern YAML = Pattern.compile("(?i).*\\.ya?ml");

    private final Path root;
    private final String name;
    private final Problems problems;
    private final List<EditionFiles> editions = new ArrayList<>();
    private final Map<String, SourceFile> evidence = new LinkedHashMap<>();

    private SourceFolder(Path root, String name, Problems problems) {
        this.root = root;
        this.name = name;
        this.problems = problems;
    }

    /// Reads the instruments built into the program, which runs from the folder or jar `program`.
    static Shelf builtIn(Path program, Problems problems) {
        try {
            if (Files.isDirectory(program)) {
                return new SourceFolder(program.resolve(BUILT_IN), BUILT_IN, problems).read();
            }
            try (FileSystem jar = FileSystems.newFileSystem(program)) {
                return new SourceFolder(jar.getPath(BUILT_IN), BUILT_IN, problems).read();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "the instruments in %s cannot be read".formatted(program), unreadable);
        }
    }

    /// Reads the instruments in a folder that is named by a setting.
    static Shelf named(Path folder, Problems problems) {
        if (!Files.isDirectory(folder)) {
            problems.add(folder.toString(), "", "is named as a folder of instruments but is none");
            return new Shelf(List.of(), Map.of());
        }
        try {
            return new SourceFolder(folder, folder.toString(), problems).read();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "the instruments in %s cannot be read".formatted(folder), unreadable);
        }
    }

    private Shelf read() throws IOException {
        for (Path instrument : folders(root)) {
            if (!lastName(instrument).equals(SCHEMAS)) {
                readInstrument(instrument);
            }
        }
        return new Shelf(editions, evidence);
    }

    private void readInstrument(Path folder) throws IOException {
        for (Path file : yamlFiles(folder)) {
            if (lastName(file).equals(EVIDENCE)) {
                evidence.put(lastName(folder), source(file));
            } else {
                refuse(file, List.of(EVIDENCE));
            }
        }
        for (Path version : folders(folder)) {
            readEdition(lastName(folder), version);
        }
    }

    private void readEdition(String code, Path folder) throws IOException {
        Optional<SourceFile> instrument = Optional.empty();
        List<SourceFile> texts = new ArrayList<>();
        for (Path file : yamlFiles(folder)) {
            if (lastName(file).equals(INSTRUMENT)) {
                instrument = Optional.of(source(file));
            } else if (TEXT.matcher(lastName(file)).matches()) {
                texts.add(source(file));
            } else {
                refuse(file, List.of(INSTRUMENT, "text.nl.yml", "text.en.yml"));
            }
        }
        String version = lastName(folder);
        if (instrument.isPresent()) {
            editions.add(new EditionFiles(nameOf(folder), code, version, instrument.get(), texts));
        } else {
            problems.add(nameOf(folder), "", "has no file %s".formatted(INSTRUMENT));
        }
    }

    private void refuse(Path file, List<String> known) {
        problems.add(nameOf(file), "", Names.unknown(lastName(file), known));
    }

    private SourceFile source(Path file) throws IOException {
        return SourceFile.of(nameOf(file), Files.readAllBytes(file));
    }

    private String nameOf(Path file) {
        return "%s/%s".formatted(name, root.relativize(file).toString().replace('\\', '/'));
    }

    private static List<Path> folders(Path folder) throws IOException {
        return listed(folder).stream()
                .filter(Files::isDirectory)
                .filter(path -> !lastName(path).startsWith("."))
                .toList();
    }

    private static List<Path> yamlFiles(Path folder) throws IOException {
        return listed(folder).stream()
                .filter(Files::isRegularFile)
                .filter(path -> YAML.matcher(lastName(path)).matches())
                .toList();
    }

    private static List<Path> listed(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.sorted().toList();
        }
    }

    /// Returns the last part of a path; inside a jar the name of a folder may end in a slash.
    private static String lastName(Path path) {
        return String.valueOf(path.getFileName()).replace("/", "");
    }
}
