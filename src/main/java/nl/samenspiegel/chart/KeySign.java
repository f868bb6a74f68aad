package nl.samenspiegel.chart;

/// A sign of the key of a figure.
public sealed interface KeySign {

    /// A sign that is drawn as it is in the figure.
    sealed interface Picture extends KeySign {}

    /// The mark of a series.
    ///
    /// @param hollow as drawn when indicative or without an interval
    record Series(Mark mark, boolean hollow) implements Picture {}

    /// A filled cell of the map of the literature, 1..4.
    record Tier(int tier) implements Picture {

        public Tier {
            if (tier < 1 || tier > 4) {
                throw new IllegalArgumentException("tier %d is outside 1..4".formatted(tier));
            }
        }
    }

    /// The dashed cell of a source that was not read by ourselves.
    record Unread() implements Picture {}

    /// The two ticks of a lowest and a highest value.
    record Range() implements Picture {}

    /// The empty cell of the map.
    record Empty() implements Picture {}

    /// A character that stands for itself, such as "±".
    record Letter(String letter) implements KeySign {}
}
