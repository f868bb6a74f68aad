package nl.samenspiegel.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.samenspiegel.core.aggregate.AnsweredRound;
import nl.samenspiegel.core.aggregate.GroupCell;
import nl.samenspiegel.core.aggregate.Measure;
import nl.samenspiegel.core.aggregate.OrganisationEqual;
import nl.samenspiegel.core.aggregate.PersonsEqual;
import nl.samenspiegel.core.aggregate.PerspectiveScores;
import nl.samenspiegel.core.aggregate.RespondentGroup;
import nl.samenspiegel.core.aggregate.ShareEstimate;
import nl.samenspiegel.core.aggregate.UnitScores;
import nl.samenspiegel.core.aggregate.Values;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.ItemCode;
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

    private final NaivePartnership answers;
    private final AnsweredRound round;
    private final List<EstimatedMean> means = new ArrayList<>();
    private final List<NaiveMean> naiveMeans = new ArrayList<>();

    UnroundedCheck(NaivePartnership answers, AnsweredRound round) {
        this.answers = answers;
        this.round = round;
    }

    /// Makes the check for a released round.
    static UnroundedCheck of(
            Program program, Instrument instrument, NaivePartnership answers, Round round) {
        var stored = new StoredRelease(program.database(), round.id());
        Rounds rounds = program.context().getBean(Rounds.class);
        List<GroupCell> cells =
                stored.cells(instrument, answers, rounds.listOrganisations(round.id()));
        return new UnroundedCheck(answers, AnsweredRound.ofAllScales(instrument, cells));
    }

    /// Compares every mean, interval, share and distribution in which anyone answered, however few,
    /// and what follows from pairs of means.
    ///
    /// @return how many means were compared
    int run() {
        for (NaiveInstrument.Scale scale : answers.instrument().scales()) {
            for (NaiveCircle circle : NaiveCircle.of(answers, scale)) {
                if (scale.isScore()) {
                    Values values = round.values(new Measure.WholeScale(scale.code()));
                    compareMeans(values, answers.scores(scale), scale, circle);
                }
                if (circle.isWhole()) {
                    scale.items().forEach(item -> compareItem(scale, item.code(), circle));
                }
            }
        }
        comparePairs();
        return means.size();
    }

    private void compareItem(NaiveInstrument.Scale scale, String item, NaiveCircle circle) {
        var measure = new Measure.OneItem(scale.code(), new ItemCode(item));
        RespondentGroup group = group(circle);
        NaiveGroup ratings = answers.group(scale, circle, answers.ratings(scale, item));
        var frequencies = round.ratings(measure, group);
        List<Long> counts = new ArrayList<>();
        for (int i = frequencies.lowest(); i <= frequencies.highest(); i++) {
            counts.add(frequencies.count(i));
            compareShares(
                    round.atLevel(measure, i).of(group),
                    answers.group(scale, circle, answers.atLevel(scale, item, i)));
        }
        assertThat(counts).isEqualTo(ratings.distribution(scale.format()));
        if (!scale.report().equals("share")) {
            compareMeans(round.values(measure), answers.ratings(scale, item), scale, circle);
        }
        compareShares(
                round.favourable(measure).of(group),
                answers.group(scale, circle, answers.favourable(scale, item)));
        compareShares(
                round.cannotJudge(measure).of(group),
                answers.group(scale, circle, answers.cannotJudge(item)));
    }

    private void compareMeans(
            Values values,
            List<NaivePartnership.Score> numbers,
            NaiveInstrument.Scale scale,
            NaiveCircle circle) {
        PerspectiveScores scores = values.of(group(circle));
        NaiveGroup group = answers.group(scale, circle, numbers);
        assertThat(scores.n()).isEqualTo(group.n());
        if (scores.answered().isEmpty()) {
            return;
        }
        double fallback = answers.instrument().fallbackVariance(scale);
        compare(
                PersonsEqual.estimate(scores.persons(), fallback).mean(),
                group.everyVoiceEqual(fallback));
        if (!circle.isWhole()) {
            NaiveGroup all = NaivePartnership.byUnit(circle.whole(), numbers);
            PerspectiveScores units = values.byUnit(group(circle.whole()));
            UnitScores own =
                    units.answered().stream()
                            .filter(unit -> unit.unit().equals(circle.unit()))
                            .findFirst()
                            .orElseThrow();
            compare(
                    OrganisationEqual.estimateUnit(own, units, fallback).mean(),
                    all.ofUnit(circle.unit(), fallback));
            return;
        }
        if (circle.isPerspective()) {
            assertThat(scores.invited()).isEqualTo(group.invited());
            var estimate = OrganisationEqual.estimate(scores, fallback);
            near(estimate.nEffective(), group.nEffective());
            compare(estimate.mean(), group.organisationEqual(fallback));
            keep(estimate.mean(), group.organisationEqual(fallback));
        }
    }

    private static RespondentGroup group(NaiveCircle circle) {
        if (circle.isRole()) {
            return circle.isWhole()
                    ? new RespondentGroup.OfRole(circle.code())
                    : new RespondentGroup.RoleInUnit(circle.code(), circle.unit());
        }
        return circle.isWhole()
                ? new RespondentGroup.InPerspective(circle.code())
                : new RespondentGroup.OfUnit(circle.code(), circle.unit());
    }

    private void keep(EstimatedMean mean, NaiveMean naive) {
        if (!Double.isNaN(naive.variance())) {
            means.add(mean);
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
            assertThat(yesOrNo.n()).isZero();
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
