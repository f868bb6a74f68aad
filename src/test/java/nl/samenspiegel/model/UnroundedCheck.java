package nl.samenspiegel.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.samenspiegel.core.aggregate.AnsweredRound;
import nl.samenspiegel.core.aggregate.GroupCell;
import nl.samenspiegel.core.aggregate.Measure;
import nl.samenspiegel.core.aggregate.OrganisationEqual;
import nl.samenspiegel.core.aggregate.PerspectiveScores;
import nl.samenspiegel.core.aggregate.ShareEstimate;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.ItemCode;
import nl.samenspiegel.core.instrument.Perspective;
import nl.samenspiegel.core.stat.BenjaminiHochberg;
import nl.samenspiegel.core.stat.EstimatedMean;
import nl.samenspiegel.fixture.Program;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.Rounds;

import java.util.ArrayList;
import java.util.List;

/// Holds what the core makes of the stored cells of a release against the plain calculation, with
/// all digits: they may differ by no more than a billionth.
final class UnroundedCheck {

    private static final double BILLIONTH = 1e-9;

    private final Instrument instrument;
    private final NaivePartnership answers;
    private final AnsweredRound round;
    private final List<EstimatedMean> means = new ArrayList<>();
    private final List<NaiveMean> naiveMeans = new ArrayList<>();

    UnroundedCheck(Instrument instrument, NaivePartnership answers, List<GroupCell> cells) {
        this.instrument = instrument;
        this.answers = answers;
        this.round = AnsweredRound.ofAllScales(instrument, cells);
    }

    /// Makes the check for a released round.
    static UnroundedCheck of(
            Program program, Instrument instrument, NaivePartnership answers, Round round) {
        var stored = new StoredRelease(program.database(), round.id());
        Rounds rounds = program.context().getBean(Rounds.class);
        return new UnroundedCheck(
                instrument,
                answers,
                stored.cells(instrument, answers, rounds.listOrganisations(round.id())));
    }

    /// Compares every mean, interval, share and distribution in which anyone answered, and what
    /// follows from pairs of means.
    ///
    /// @return how many means were compared
    int run() {
        for (NaiveInstrument.Scale scale : answers.instrument().scales()) {
            for (Perspective perspective : instrument.perspectives()) {
                if (scale.perspectives().contains(perspective.code())) {
                    compare(scale, perspective);
                }
            }
        }
        comparePairs();
        return means.size();
    }

    private void compare(NaiveInstrument.Scale scale, Perspective perspective) {
        String code = perspective.code();
        if (scale.isScore()) {
            var measure = new Measure.WholeScale(scale.code());
            compareMeans(
                    scale,
                    round.scores(measure, perspective),
                    answers.perspective(scale, code, answers.scores(scale)));
            return;
        }
        for (NaiveInstrument.Item item : scale.items()) {
            var measure = new Measure.OneItem(scale.code(), new ItemCode(item.code()));
            NaiveGroup ratings =
                    answers.perspective(scale, code, answers.ratings(scale, item.code()));
            var frequencies = round.ratings(measure, perspective);
            List<Long> counts = new ArrayList<>();
            for (int i = frequencies.lowest(); i <= frequencies.highest(); i++) {
                counts.add(frequencies.count(i));
            }
            assertThat(counts).isEqualTo(ratings.distribution(scale.format()));
            if (scale.report().equals("facets")) {
                compareMeans(scale, round.scores(measure, perspective), ratings);
            }
            compareShares(
                    round.favourable(measure, perspective),
                    answers.perspective(scale, code, answers.favourable(scale, item.code())));
        }
    }

    private void compareMeans(
            NaiveInstrument.Scale scale, PerspectiveScores scores, NaiveGroup group) {
        assertThat(scores.n()).isEqualTo(group.n());
        assertThat(scores.invited()).isEqualTo(group.invited());
        if (scores.answered().isEmpty()) {
            return;
        }
        double fallback = answers.instrument().fallbackVariance(scale);
        var estimate = OrganisationEqual.estimate(scores, fallback);
        NaiveMean naive = group.organisationEqual(fallback);
        near(estimate.nEffective(), group.nEffective());
        compare(estimate.mean(), naive);
        if (!Double.isNaN(naive.variance())) {
            means.add(estimate.mean());
            naiveMeans.add(naive);
        }
    }

    private static void compare(EstimatedMean mean, NaiveMean naive) {
        near(mean.value(), naive.value());
        near(mean.variance(), naive.variance());
        near(mean.df(), naive.df());
        if (!Double.isNaN(naive.variance())) {
            near(mean.interval(0.95).halfWidth(), naive.halfWidth());
            near(mean.twoSidedP(), naive.p());
        }
    }

    private static void compareShares(PerspectiveScores ones, NaiveGroup yesOrNo) {
        if (ones.answered().isEmpty()) {
            return;
        }
        var share = ShareEstimate.of(ones);
        double n = yesOrNo.nEffective();
        double naive = yesOrNo.organisationEqual(1).value();
        near(share.share(), naive);
        near(share.nEffective(), n);
        near(share.interval().low(), NaiveMath.wilson(naive, n, 0));
        near(share.interval().high(), NaiveMath.wilson(naive, n, 1));
    }

    /// Takes all means as one family, whatever they are about.
    private void comparePairs() {
        List<Double> p = new ArrayList<>();
        List<Double> naiveP = new ArrayList<>();
        for (int i = 1; i < means.size(); i++) {
            EstimatedMean difference = means.get(i).minus(means.get(i - 1));
            NaiveMean naive = naiveMeans.get(i).minus(naiveMeans.get(i - 1));
            compare(difference, naive);
            p.add(difference.twoSidedP());
            naiveP.add(naive.p());
        }
        double[] adjusted = BenjaminiHochberg.adjust(numbers(p));
        double[] naive = NaiveMath.benjaminiHochberg(numbers(naiveP));
        assertThat(adjusted).hasSameSizeAs(naive).containsExactly(naive, within(BILLIONTH));
        compare(EstimatedMean.average(means), NaiveMean.average(naiveMeans));
    }

    private static double[] numbers(List<Double> list) {
        return list.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static void near(double value, double naive) {
        if (Double.isNaN(naive)) {
            assertThat(value).isNaN();
        } else {
            assertThat(value).isCloseTo(naive, within(BILLIONTH * Math.max(1, Math.abs(naive))));
        }
    }
}
