package nl.samenspiegel.core.publication;

import nl.samenspiegel.core.aggregate.Estimate;
import nl.samenspiegel.core.aggregate.Measure;
import nl.samenspiegel.core.aggregate.WhyNoInterval;
import nl.samenspiegel.core.stat.BenjaminiHochberg;
import nl.samenspiegel.core.stat.EstimatedMean;

import java.util.ArrayList;
import java.util.List;

/// Compares the shown perspectives of a round with one another and labels what stands out.
final class Comparison {

    /// Half a point on five levels, as a part of the range: smaller differences get no label.
    private static final double NOTABLE = 0.5 / 4;

    private static final double IMPROBABLE = 0.05;

    private final List<Pair> pairs = new ArrayList<>();

    /// One perspective that may be compared.
    record Side(String perspective, Estimate estimate) {}

    private record Pair(Measure measure, int range, Side higher, Side lower, boolean outermost) {

        EstimatedMean difference() {
            return higher.estimate().mean().minus(lower.estimate().mean());
        }

        /// NaN keeps a pair out of the family: groups that are only indicative get no label.
        double p() {
            return higher.estimate().isIndicative() || lower.estimate().isIndicative()
                    ? Double.NaN
                    : difference().twoSidedP();
        }
    }

    /// Adds all pairs of perspectives on one measure.
    ///
    /// @param range of the rating format, in scale points
    /// @param sides in the order of drawing
    void add(Measure measure, int range, List<Side> sides) {
        double widest =
                sides.stream().mapToDouble(Comparison::mean).max().orElse(0)
                        - sides.stream().mapToDouble(Comparison::mean).min().orElse(0);
        boolean found = false;
        for (int i = 0; i < sides.size(); i++) {
            for (int j = i + 1; j < sides.size(); j++) {
                Side first = sides.get(i);
                Side second = sides.get(j);
                boolean outermost = !found && Math.abs(mean(first) - mean(second)) == widest;
                found |= outermost;
                pairs.add(
                        mean(first) >= mean(second)
                                ? new Pair(measure, range, first, second, outermost)
                                : new Pair(measure, range, second, first, outermost));
            }
        }
    }

    /// Lists the differences in the order in which they were added, labelled as one family: all
    /// pairs on all measures of a release.
    ///
    /// @see BenjaminiHochberg
    List<Difference> differences() {
        double[] adjusted = BenjaminiHochberg.adjust(pairs.stream().mapToDouble(Pair::p).toArray());
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < adjusted.length; i++) {
            Pair pair = pairs.get(i);
            EstimatedMean difference = pair.difference();
            boolean notable = Rounding.reaches(difference.value(), NOTABLE * pair.range());
            differences.add(
                    new Difference(
                            pair.measure(),
                            pair.higher().perspective(),
                            pair.lower().perspective(),
                            Tenths.of(difference.value()),
                            precision(pair),
                            pair.outermost(),
                            notable && adjusted[i] <= IMPROBABLE));
        }
        return List.copyOf(differences);
    }

    private static Precision precision(Pair pair) {
        return switch (pair.measure()) {
            case Measure.WholeScale _ -> Precision.of(Estimate.interval(pair.difference()));
            case Measure.OneItem _ -> new Precision.NoInterval(WhyNoInterval.ONE_ITEM);
        };
    }

    private static double mean(Side side) {
        return side.estimate().mean().value();
    }
}
