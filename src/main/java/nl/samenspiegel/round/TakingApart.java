package nl.samenspiegel.round;

import java.util.List;
import java.util.UUID;

/// What came of the wish to undo that organisations of a round were taken together.
public sealed interface TakingApart {

    /// They count as they did when the round was planned.
    ///
    /// @param organisationIds all organisations of the unit there was
    record Apart(Unit unit, List<UUID> organisationIds) implements TakingApart {

        public Apart {
            organisationIds = List.copyOf(organisationIds);
        }
    }

    /// The round still takes answers, or its results are there.
    record NotClosed(RoundStatus status) implements TakingApart {}

    /// Results were made with the units as they stand.
    record ReleasedBefore() implements TakingApart {}

    /// There is no unit with this key that was taken together.
    record NotTogether() implements TakingApart {}
}
