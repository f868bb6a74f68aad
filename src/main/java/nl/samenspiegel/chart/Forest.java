package nl.samenspiegel.chart;

import java.util.List;

/// Measured differences of several studies in one metric, below each other and never pooled.
///
/// Values in different metrics go into different figures.
///
/// @param rows in the order to be drawn; at least one
public record Forest(Spoken spoken, Axis axis, List<Row> rows) implements Figure {

    public Forest {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("a forest figure has at least one row");
        }
    }

    /// The axis of a metric, from its first tick to its last.
    ///
    /// @param ticks from left to right; at least two, and one of them at `zero`
    /// @param zero the value of no difference: 0, or 1 for a ratio
    /// @param logarithmic whether equal ratios lie equally far apart; all values are above 0 then
    /// @param lowEnd what lies to the left, in words, such as "minder blijven"
    /// @param highEnd what lies to the right
    public record Axis(
            List<Tick> ticks, double zero, boolean logarithmic, String lowEnd, String highEnd) {

        public Axis {
            ticks = List.copyOf(ticks);
            if (ticks.size() < 2) {
                throw new IllegalArgumentException("an axis has at least two ticks");
            }
            if (logarithmic && ticks.getFirst().at() <= 0) {
                throw new IllegalArgumentException("a logarithmic axis begins above 0");
            }
        }
    }

    /// One finding.
    ///
    /// @param reference the code of its study; may be empty
    /// @param words the value in words, such as "+2 [−5; +9]"
    /// @param shortWords the same for the small drawing
    public record Row(
            String name, String reference, Measured measured, String words, String shortWords) {}

    /// What a study gives.
    public sealed interface Measured {

        /// A value, hollow if the study gives no interval.
        record Estimate(double value, Whisker whisker) implements Measured {}

        /// Only the lowest and the highest of several values: two ticks and no whisker.
        record Range(double low, double high) implements Measured {}
    }
}
