package nl.samenspiegel.core.disclosure;

/// The people of the finest cell that any published number distinguishes, and what they answered
/// together.
///
/// How many they are counts as known to everyone; what they answered is what must be kept.
///
/// @param row what it shares with the atoms beside it, such as its organisation
/// @param column what it shares with the atoms above and below it, such as its role
/// @param n how many people have a valid value; at least 1
/// @param sum of their values, in scale points
/// @param least a limit below which none of their values lies, in scale points; best the lowest
/// @param most a limit above which none of their values lies, in scale points; best the highest
/// @param floor the least to which their values can add up, as everyone can know from elsewhere
/// @param ceiling the most to which they can add up
public record Atom(
        String row,
        String column,
        int n,
        double sum,
        double least,
        double most,
        double floor,
        double ceiling) {

    /// Makes an atom of which nothing is known from elsewhere.
    public Atom(String row, String column, int n, double sum, double least, double most) {
        this(row, column, n, sum, least, most, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    public Atom {
        if (n < 1) {
            throw new IllegalArgumentException("an atom of %d people".formatted(n));
        }
        double trace = n * Range.TRACES;
        if (!(n * least <= sum + trace && sum <= n * most + trace)) {
            throw new IllegalArgumentException(
                    "%d values from %s to %s add up to %s".formatted(n, least, most, sum));
        }
        if (!(floor <= sum + trace && sum <= ceiling + trace)) {
            throw new IllegalArgumentException(
                    "%s is not between %s and %s".formatted(sum, floor, ceiling));
        }
    }

    /// Returns this atom when everyone can know that its values add up to `low` to `high`.
    public Atom within(double low, double high) {
        return new Atom(
                row, column, n, sum, least, most, Math.max(floor, low), Math.min(ceiling, high));
    }

    /// Returns an atom of which the sum of the values and of their squares is known.
    ///
    /// The limits are exact for one person and for two, and lie outside for more: of n values with
    /// mean m and population variance v none is further from m than √((n − 1)·v) (Samuelson 1968,
    /// Journal of the American Statistical Association 63(324), 1522–1525, doi:10.2307/2285901).
    public static Atom of(String row, String column, int n, double sum, double squares) {
        double mean = sum / n;
        double variance = Math.max(0, squares / n - mean * mean);
        double reach = Math.sqrt((n - 1) * variance);
        return new Atom(row, column, n, sum, mean - reach, mean + reach);
    }
}
