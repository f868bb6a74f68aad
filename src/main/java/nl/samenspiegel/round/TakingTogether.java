package nl.samenspiegel.round;

import java.util.List;
import java.util.UUID;

/// What came of the wish to let organisations of a round count as one.
public sealed interface TakingTogether {

    /// They count as one.
    ///
    /// @param organisationIds all organisations of the unit, also those that came along because
    ///   they counted as one with a chosen one
    record Taken(Unit unit, List<UUID> organisationIds) implements TakingTogether {

        public Taken {
            organisationIds = List.copyOf(organisationIds);
        }
    }

    /// The round still takes answers, or its results are there.
    record NotClosed(RoundStatus status) implements TakingTogether {}

    /// Results were made with the units as they stand.
    record ReleasedBefore() implements TakingTogether {}

    /// Fewer than two units were chosen.
    record TooFew() implements TakingTogether {}

    /// They stand on different sides, whose perspectives are kept apart.
    record DifferentSides() implements TakingTogether {}
}
