package nl.samenspiegel.chart;

/// What one perspective says about one scale: a line of a row, twenty pixels high.
public sealed interface Lane {

    /// A value with its uncertainty.
    ///
    /// @param value on the axis of the figure, within its ends
    /// @param whisker the interval; without one the mark is hollow
    /// @param indicative whether few answers lie behind it: hollow mark and dashed whisker
    /// @param note one or two words beside the whisker, such as "indicatief"; may be empty
    record Shown(double value, Whisker whisker, boolean indicative, String note) implements Lane {

        public Shown {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("a shown value is a number, not " + value);
            }
        }

        boolean isHollow() {
            return indicative || whisker instanceof Whisker.None;
        }
    }

    /// There is an answer that may not be shown; no number is known here.
    ///
    /// @param text whose and why, such as "instituut: te weinig antwoorden"
    record Hidden(String text) implements Lane {}

    /// The perspective was not asked; the row has no line for it.
    record Absent() implements Lane {}
}
