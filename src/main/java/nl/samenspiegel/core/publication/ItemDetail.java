package nl.samenspiegel.core.publication;

import java.util.List;

/// How the ratings of one item spread, if it is shown.
public sealed interface ItemDetail {

    /// It is shown.
    ///
    /// @param favourable percentage of favourable ratings
    /// @param levels percentage of each level, from the lowest; because each is rounded by itself
    ///   they need not add up to 100
    record Shown(StepPercent favourable, List<StepPercent> levels) implements ItemDetail {

        public Shown {
            levels = List.copyOf(levels);
        }
    }

    /// It is not shown; why is not told.
    record NotShown() implements ItemDetail {}
}
