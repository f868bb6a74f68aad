package nl.samenspiegel.chart;

/// A labelled place on an axis.
///
/// @param at where, in the unit of the axis
/// @param label how it is written, such as "−5" or "20%"
public record Tick(double at, String label) {

    public Tick {
        if (!Double.isFinite(at)) {
            throw new IllegalArgumentException("a tick is at a number, not " + at);
        }
    }
}
