package nl.samenspiegel.core.evidence;

import org.jspecify.annotations.Nullable;

/// A size that may be drawn: it was read and means what its metric says.
public sealed interface EffectSize {

    Metric metric();

    /// Returns the name beside the mark.
    LocalText label();

    /// One value.
    ///
    /// @param estimate in the unit of the metric
    /// @param interval 95 % interval; none if the source gives none
    /// @param prediction 95 % prediction interval; none if the source gives none
    record Point(
            Metric metric,
            LocalText label,
            double estimate,
            @Nullable ConfidenceInterval interval,
            @Nullable Span prediction)
            implements EffectSize {}

    /// The lowest and the highest of several values: two ticks, never a whisker.
    ///
    /// @param range in the unit of the metric
    record Range(Metric metric, LocalText label, Span range) implements EffectSize {}
}
