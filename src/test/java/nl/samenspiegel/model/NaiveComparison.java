package nl.samenspiegel.model;

import java.util.ArrayList;
import java.util.List;

/// All pairs of perspectives of one release, as one family of comparisons.
final class NaiveComparison {

    private final NaiveInstrument instrument;
    private final List<Pair> pairs = new ArrayList<>();

    /// A mean that may be compared.
    record Open(String perspective, NaiveMean mean, boolean indicative) {

        double value() {
            return mean.value();
        }
    }

    private record Pair(String scale, String item, Open higher, Open lower, boolean outermost) {

        NaiveMean difference() {
            return higher.mean().minus(lower.mean());
        }

        /// Indicative groups are in no family.
        double p() {
            return higher.indicative() || lower.indicative() ? Double.NaN : difference().p();
        }
    }

    NaiveComparison(NaiveInstrument instrument) {
        this.instrument = instrument;
    }

    /// Adds the pairs on a scale or an item; the first of those that lie furthest apart is the
    /// outermost.
    void add(NaiveInstrument.Scale scale, String item, List<Open> open) {
        double highest = open.stream().mapToDouble(Open::value).max().orElse(0);
        double lowest = open.stream().mapToDouble(Open::value).min().orElse(0);
        boolean found = false;
        for (int i = 0; i < open.size(); i++) {
            for (int j = i + 1; j < open.size(); j++) {
                boolean turned = open.get(i).value() < open.get(j).value();
                Open higher = open.get(turned ? j : i);
                Open lower = open.get(turned ? i : j);
                boolean widest = higher.value() == highest && lower.value() == lowest;
                pairs.add(new Pair(scale.code(), item, higher, lower, widest && !found));
                found |= widest;
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
            NaiveRow row =
                    NaiveRow.of(
                                    "difference",
                                    pair.scale(),
                                    pair.item(),
                                    pair.higher().perspective(),
                                    "shown")
                            .with("other_group", pair.lower().perspective())
                            .with("unit", "points")
                            .with("outermost", pair.outermost())
                            .with("views_differ", label)
                            .tenth("value", difference.value());
            boolean whole = pair.item().isEmpty();
            rows.add(whole ? row.interval(difference) : row.with("no_interval", "one_item"));
        }
        return rows;
    }
}
