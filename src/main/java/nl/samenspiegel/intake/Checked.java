package nl.samenspiegel.intake;

import java.util.List;

/// What came of checking a file of answers.
public sealed interface Checked {

    /// Every row can be read in.
    record Clean(Summary summary) implements Checked {}

    /// Something is wrong, so nothing is read in.
    ///
    /// @param faults the first ones, in the order of the file
    /// @param total how many there are in all
    record Faulty(List<Fault> faults, long total) implements Checked {}

    /// What a file holds.
    ///
    /// @param rows sheets, at least one
    /// @param groups rows per organisation and role, in the order in which they first occur
    /// @param missing codes of items for which the file has no column: they count as not asked
    record Summary(long rows, List<Group> groups, List<String> missing) {}

    /// How many rows there are of one role at one organisation.
    record Group(String organisation, String role, long rows) {}
}
