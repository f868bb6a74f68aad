package nl.samenspiegel.core.annex;

import nl.samenspiegel.core.aggregate.AnsweredRound;
import nl.samenspiegel.core.aggregate.GroupCell;
import nl.samenspiegel.core.aggregate.Measure;
import nl.samenspiegel.core.aggregate.ScaleTally;
import nl.samenspiegel.core.aggregate.ScoreSums;
import nl.samenspiegel.core.instrument.Scale;
import nl.samenspiegel.core.instrument.ScaleReport;
import nl.samenspiegel.core.stat.CrossProducts;
import nl.samenspiegel.core.stat.Icc;
import nl.samenspiegel.core.stat.Interval;
import nl.samenspiegel.core.stat.OneFactorOutcome;
import nl.samenspiegel.core.stat.Reliability;
import nl.samenspiegel.core.stat.Rwg;
import nl.samenspiegel.core.stat.Sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// The technical annex of a release: how well each scale with a person score measured.
///
/// It is about the whole partnership, all roles together, and never about a group in it, so that it
/// tells nothing about how a group answered.
public final class Annex {

    /// Fewest people of whom it is told (convention).
    private static final int PEOPLE = 30;

    /// Fewest organisations of which it is told (convention).
    private static final int ORGANISATIONS = 5;

    private static final double LEVEL = 0.95;

    private final AnsweredRound round;

    private Annex(AnsweredRound round) {
        this.round = round;
    }

    /// Returns the annex of `round`: one entry for each scale with a person score, in instrument
    /// order.
    public static List<ScaleAnnex> of(AnsweredRound round) {
        var annex = new Annex(round);
        return round.listScales().stream()
                .filter(scale -> scale.use().report() == ScaleReport.SCORE)
                .map(scale -> new ScaleAnnex(scale.code(), annex.outcome(scale)))
                .toList();
    }

    private ScaleAnnex.Outcome outcome(Scale scale) {
        Map<String, ScoreSums> scores = new TreeMap<>();
        Map<String, CrossProducts> cases = new TreeMap<>();
        for (GroupCell cell : round.groups()) {
            ScaleTally tally = cell.cell().tally(scale.code());
            scores.merge(
                    cell.unit(),
                    cell.cell().scores(new Measure.WholeScale(scale.code())),
                    ScoreSums::merge);
            cases.merge(cell.unit(), tally.crossProducts(), CrossProducts::merge);
        }
        scores.values().removeIf(sums -> sums.n() == 0);
        cases.values().removeIf(sums -> sums.n() == 0);
        CrossProducts all =
                cases.values().stream()
                        .reduce(CrossProducts.none(scale.items().size()), CrossProducts::merge);
        return all.n() < PEOPLE || cases.size() < ORGANISATIONS
                ? new ScaleAnnex.Outcome.TooFew()
                : new ScaleAnnex.Outcome.Told(consistency(all), agreement(scale, scores, cases));
    }

    private static ScaleAnnex.Consistency consistency(CrossProducts cases) {
        Reliability reliability = Reliability.of(cases);
        Interval interval = reliability.alphaInterval(LEVEL);
        double omega =
                reliability.oneFactor() instanceof OneFactorOutcome.Fitted fitted
                        ? fitted.omega()
                        : Double.NaN;
        return new ScaleAnnex.Consistency(
                Coefficient.of(reliability.alpha()),
                Coefficient.of(interval.low()),
                Coefficient.of(interval.high()),
                Coefficient.of(omega),
                Coefficient.of(reliability.meanInterItemCorrelation()),
                IntStream.range(0, cases.k())
                        .mapToObj(item -> Coefficient.of(reliability.itemRestCorrelation(item)))
                        .toList());
    }

    private static ScaleAnnex.Agreement agreement(
            Scale scale, Map<String, ScoreSums> scores, Map<String, CrossProducts> cases) {
        List<Sample> samples = new ArrayList<>();
        scores.values()
                .forEach(sums ->
                        samples.add(new Sample(sums.n(), sums.mean(), sums.sumOfSquares())));
        Icc icc = Icc.of(samples);
        double rwg =
                cases.values().stream()
                        .filter(unit -> unit.n() > 1)
                        .mapToDouble(unit -> Rwg.multiple(unit, scale.format().levels()))
                        .average()
                        .orElse(Double.NaN);
        return new ScaleAnnex.Agreement(
                Coefficient.of(icc.icc1ByK0()),
                Coefficient.of(icc.icc1()),
                Coefficient.of(icc.icc2()),
                Coefficient.of(rwg));
    }
}
