package nl.samenspiegel.core.publication;

import nl.samenspiegel.core.aggregate.Estimate;
import nl.samenspiegel.core.aggregate.Measure;
import nl.samenspiegel.core.stat.BenjaminiHochberg;
import nl.samenspiegel.core.stat.EstimatedMean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Compares the shown perspectives of a round with one another and labels what stands out.
final class Comparison {

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
    /// @param kept what is published of the measure; a distance that is not in it is left out
    void add(Measure measure, int range, List<Side> sides, Set<Piece> kept) {
        List<Side[]> shown = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            for (int j = i + 1; j < sides.size(); j++) {
                Side first = sides.get(i);
                Side second = sides.get(j);
                if (kept.contains(new Piece.Gap(first.perspective(), second.perspective()))) {
                    shown.add(new Side[] {first, second});
                }
            }
        }
        double widest =
                shown.stream().mapToDouble(pair -> distance(pair[0], pair[1])).max().orElse(0);
        boolean found = false;
        for (Side[] pair : shown) {
            boolean outermost = !found && distance(pair[0], pair[1]) == widest;
            found |= outermost;
            boolean inOrder = mean(pair[0]) >= mean(pair[1]);
            pairs.add(
                    new Pair(
                            measure,
                            range,
                            inOrder ? pair[0] : pair[1],
                            inOrder ? pair[1] : pair[0],
                            outermost));
        }
    }

    private static double distance(Side first, Side second) {
        return Math.abs(mean(first) - mean(second));
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
            differences.add(
                    new Difference(
                            pair.measure(),
                            pair.higher().perspective(),
                            pair.lower().perspective(),
                            Tenths.of(difference.value()),
                            Precision.of(difference, pair.measure()),
                            pair.outermost(),
                            Label.isEarned(difference.value(), pair.range(), adjusted[i])));
        }
        return List.copyOf(differences);
    }

    private static double mean(Side side) {
        return side.estimate().mean().value();
    }
}
