package nl.samenspiegel.table;

import java.nio.file.Path;

/// What a file turned out to be.
public sealed interface Recognised {

    /// A table that may be read.
    record Table(TableFile file) implements Recognised {}

    /// Something that is not read.
    record Refused(Unreadable why) implements Recognised {}

    /// Looks at the whole file, without reading a table from it: what is hostile or of another kind
    /// is refused here.
    ///
    /// @throws java.io.UncheckedIOException if the file cannot be read
    static Recognised of(Path path) {
        return Recognition.of(path);
    }
}
