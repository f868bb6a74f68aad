package nl.samenspiegel.roster;

import nl.samenspiegel.table.CsvRow;

import java.util.List;

/// Where a list stands between being sent in and being on the roster.
sealed interface Batch {

    /// What stands in its columns is to be said first.
    ///
    /// @param sample its first rows
    record Unmapped(List<CsvRow> sample, Columns guess) implements Batch {

        public Unmapped {
            sample = List.copyOf(sample);
        }
    }

    /// It is being read or stored.
    record Working(Progress progress, boolean storing) implements Batch {}

    /// It was read; a person decides what happens next.
    record Checked(Columns columns, Findings findings) implements Batch {}

    /// It is not read any further, and the file is gone.
    record Refused(ListRead why) implements Batch {}

    /// Its people are on the roster, and the file is gone.
    record Stored(int people) implements Batch {}

    /// Its round takes nobody any more.
    record NotNow() implements Batch {}

    /// Something went wrong that is not about the list.
    record Failed() implements Batch {}
}
