package nl.samenspiegel.model;

import java.util.ArrayList;
import java.util.List;

/// All pairs of perspectives whose distance a release tells, as one family of comparisons.
final class NaiveComparison {

    private final NaiveInstrument instrument;
    private final NaiveChoice choice;
    private final List<Pair> pairs = new ArrayList<>();

    /// A mean that may be compared.
    record Open(String perspective, NaiveMean mean, boolean indicative) {

        double value() {
            return mean.value();
        }
    }

    private record Pair(String scale, String item, Open higher, Open lower) {

        NaiveMean difference() {
            return higher.mean().minus(lower.mean());
        }

        double distance() {
            return higher.value() - lower.value();
        }

        /// Indicative groups are in no family.
        double p() {
            return higher.indicative() || lower.indicative() ? Double.NaN : difference().p();
        }
    }

    NaiveComparison(NaiveInstrument instrument, NaiveChoice choice) {
        this.instrument = instrument;
        this.choice = choice;
    }

    /// Adds the pairs on a scale or an item whose distance is told.
    ///
    /// @param open all perspectives that may be compared on it, in the order of drawing
    void add(NaiveInstrument.Scale scale, String item, List<Open> open) {
        for (int i = 0; i < open.size(); i++) {
            for (int j = i + 1; j < open.size(); j++) {
                boolean turned = open.get(i).value() < open.get(j).value();
                Open higher = open.get(turned ? j : i);
                Open lower = open.get(turned ? i : j);
                if (choice.compares(
                        scale.code(), item, higher.perspective(), lower.perspective())) {
                    pairs.add(new Pair(scale.code(), item, higher, lower));
                }
            }
        }
    }

    /// Lists the differences. A label takes half a point (of five levels), and by chance no more
    /// than one in twenty after correction for all of them.
    List<NaiveRow> rows() {
        double[] p = pairs.stream().mapToDouble(Pair::p).toArray();
        double[] adjusted = NaiveMath.benjaminiHochberg(p);
        List<NaiveRow> rows = new ArrayList<>();
        for (int i = 0; i < p.length; i++) {
            Pair pair = pairs.get(i);
            NaiveMean difference = pair.difference();
            NaiveInstrument.Format format = instrument.scale(pair.scale()).format();
            double notable = (format.highest() - format.lowest()) / 8.0;
            boolean label = NaiveMath.reaches(difference.value(), notable) && adjusted[i] <= 0.05;
            String higher = pair.higher().perspective();
            NaiveRow row =
                    row(pair.scale(), pair.item(), higher, pair.lower().perspective())
                            .with("unit", "points")
                            .with("outermost", isOutermost(i))
                            .with("views_differ", label)
                            .tenth("value", difference.value());
            boolean whole = pair.item().isEmpty();
            rows.add(whole ? row.interval(difference) : row.with("no_interval", "one_item"));
        }
        return rows;
    }

    /// The first of the pairs that lie furthest apart on the same scale or item.
    private boolean isOutermost(int place) {
        Pair pair = pairs.get(place);
        for (int i = 0; i < pairs.size(); i++) {
            Pair other = pairs.get(i);
            boolean same = other.scale().equals(pair.scale()) && other.item().equals(pair.item());
            boolean wider = other.distance() > pair.distance();
            if (same && (wider || (i < place && other.distance() == pair.distance()))) {
                return false;
            }
        }
        return true;
    }

    static NaiveRow row(String scale, String item, String higher, String lower) {
        return NaiveRow.of("difference", scale, item, higher, "shown").with("other_group", lower);
    }
}
