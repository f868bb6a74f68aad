package nl.samenspiegel.catalog;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads files and holds each against its schema, all at the same time: at start this is most of
/// the work.
final class FileChecks {

    private final YamlReader yaml = new YamlReader();
    private final SchemaRegistry registry =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<FileKind, SchemaCheck> schemas = new ConcurrentHashMap<>();

    FileChecks() {}

    /// Returns the files of these shelves, checked, by name.
    Map<String, CheckedFile> check(List<Shelf> shelves) {
        List<Task> tasks = new ArrayList<>();
        for (Shelf shelf : shelves) {
            shelf.evidence().values().forEach(file -> tasks.add(new Task(FileKind.EVIDENCE, file)));
            for (EditionFiles edition : shelf.editions()) {
                tasks.add(new Task(FileKind.INSTRUMENT, edition.instrument()));
                edition.texts().forEach(file -> tasks.add(new Task(FileKind.TEXT, file)));
            }
        }
        return tasks.parallelStream()
                .map(task -> check(task.kind(), task.file()))
                .collect(Collectors.toMap(file -> file.source().name(), Function.identity()));
    }

    /// Returns one file, checked.
    CheckedFile check(FileKind kind, SourceFile file) {
        var problems = new Problems();
        Place root =
                yaml.read(file, problems)
                        .filter(place -> schema(kind).admits(place, problems))
                        .orElse(null);
        return new CheckedFile(file, root, problems);
    }

    private SchemaCheck schema(FileKind kind) {
        return schemas.computeIfAbsent(kind, _ -> SchemaCheck.against(kind.schema(), registry));
    }

    private record Task(FileKind kind, SourceFile file) {}
}
