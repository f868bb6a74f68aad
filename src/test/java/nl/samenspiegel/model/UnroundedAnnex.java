package nl.samenspiegel.model;

import nl.samenspiegel.core.aggregate.GroupCell;
import nl.samenspiegel.core.aggregate.Measure;
import nl.samenspiegel.core.aggregate.ScoreSums;
import nl.samenspiegel.core.instrument.Scale;
import nl.samenspiegel.core.stat.CrossProducts;
import nl.samenspiegel.core.stat.Icc;
import nl.samenspiegel.core.stat.Interval;
import nl.samenspiegel.core.stat.OneFactorOutcome;
import nl.samenspiegel.core.stat.Reliability;
import nl.samenspiegel.core.stat.Rwg;
import nl.samenspiegel.core.stat.Sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The technical annex with all the digits that the program has before it rounds, by the names of
/// the results file.
final class UnroundedAnnex {

    private UnroundedAnnex() {}

    /// Returns every coefficient of a scale, and how many people and organisations it rests on.
    static Map<String, Double> of(Scale scale, List<GroupCell> cells) {
        Map<String, CrossProducts> cases = new TreeMap<>();
        Map<String, ScoreSums> scores = new TreeMap<>();
        for (GroupCell cell : cells) {
            CrossProducts complete = cell.cell().tally(scale.code()).crossProducts();
            ScoreSums scored = cell.cell().scores(new Measure.WholeScale(scale.code()));
            cases.merge(cell.unit(), complete, CrossProducts::merge);
            scores.merge(cell.unit(), scored, ScoreSums::merge);
        }
        Map<String, Double> told = new LinkedHashMap<>();
        addConsistency(
                told,
                cases.values().stream()
                        .reduce(CrossProducts.none(scale.items().size()), CrossProducts::merge));
        addIcc(told, scores.values().stream().filter(sums -> sums.n() > 0).toList());
        told.put(
                "rwg_j",
                cases.values().stream()
                        .filter(unit -> unit.n() > 1)
                        .mapToDouble(unit -> Rwg.multiple(unit, scale.format().levels()))
                        .average()
                        .orElse(Double.NaN));
        return told;
    }

    private static void addConsistency(Map<String, Double> told, CrossProducts cases) {
        Reliability reliability = Reliability.of(cases);
        Interval interval = reliability.alphaInterval(0.95);
        told.put("n", (double) cases.n());
        told.put("alpha", reliability.alpha());
        told.put("alpha_low", interval.low());
        told.put("alpha_high", interval.high());
        told.put("mean_inter_item_r", reliability.meanInterItemCorrelation());
        for (int item = 0; item < cases.k(); item++) {
            told.put("item_rest_" + (item + 1), reliability.itemRestCorrelation(item));
        }
        if (reliability.oneFactor() instanceof OneFactorOutcome.Fitted fitted) {
            told.put("omega", fitted.omega());
        }
    }

    private static void addIcc(Map<String, Double> told, List<ScoreSums> units) {
        Icc icc =
                Icc.of(
                        units.stream()
                                .map(sums -> new Sample(sums.n(), sums.mean(), sums.sumOfSquares()))
                                .toList());
        told.put("scored", (double) icc.total());
        told.put("organisations", (double) icc.groups());
        told.put("icc1_k0", icc.icc1ByK0());
        told.put("icc1_mean_size", icc.icc1());
        told.put("icc2", icc.icc2());
    }
}
