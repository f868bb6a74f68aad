package nl.samenspiegel.roster;

import nl.samenspiegel.table.Unreadable;

import java.util.List;

/// What came of reading a list.
sealed interface ListRead {

    /// All rows were read.
    record Whole(Findings findings, List<Listed> people) implements ListRead {}

    /// The file is not read at all.
    record Refused(Unreadable why) implements ListRead {}

    /// From this row on it is no table.
    record Broken(long row) implements ListRead {}

    /// There are more rows than a round has people.
    record TooLong() implements ListRead {}
}
