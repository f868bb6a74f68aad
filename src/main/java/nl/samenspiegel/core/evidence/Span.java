package nl.samenspiegel.core.evidence;

/// Two ends, in the unit of a metric.
///
/// @param low the lower end
/// @param high the upper end, not below `low`
public record Span(double low, double high) {

    public Span {
        if (!(low <= high)) {
            throw new IllegalArgumentException("%s to %s".formatted(low, high));
        }
    }
}
