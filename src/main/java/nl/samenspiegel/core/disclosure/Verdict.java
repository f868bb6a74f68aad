package nl.samenspiegel.core.disclosure;

import java.util.Optional;
import java.util.SortedSet;

/// What the audits say of a set of published numbers.
public sealed interface Verdict {

    /// Both audits pass.
    record Safe() implements Verdict {}

    /// Someone can work out what fewer than k people answered.
    ///
    /// @param audit which of the two found it
    /// @param atoms places of the atoms that are told about
    /// @param insider place of the atom of the respondent who can; empty if every reader can
    record Discloses(Audit audit, SortedSet<Integer> atoms, Optional<Integer> insider)
            implements Verdict {}

    /// It was not settled, which counts as not passed.
    record Undecided(String why) implements Verdict {}

    /// The two ways to work out what is hidden.
    enum Audit {
        /// Adding and subtracting published numbers.
        ELIMINATION,
        /// Limits: what is hidden can lie only here.
        BOUNDS
    }
}
