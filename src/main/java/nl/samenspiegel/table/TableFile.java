package nl.samenspiegel.table;

import java.io.UncheckedIOException;
import java.util.function.Predicate;

/// A file with a table that was recognised as one and can be read any number of times.
public sealed interface TableFile permits CsvFile, WorkbookFile {

    /// Gives the rows to `reader` one by one, the headings first, until it answers `false` or the
    /// file ends. Only one row at a time is in memory.
    ///
    /// @return how the reading ended
    /// @throws UncheckedIOException if the file cannot be read
    Reading read(Predicate<CsvRow> reader);
}
