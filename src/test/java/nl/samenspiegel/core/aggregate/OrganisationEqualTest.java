package nl.samenspiegel.core.aggregate;

import static nl.samenspiegel.fixture.DrawnUnits.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.samenspiegel.core.stat.EstimatedMean;
import nl.samenspiegel.core.stat.Moments;
import nl.samenspiegel.core.stat.StudentT;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

final class OrganisationEqualTest {

    private static final double FALLBACK = 0.64;

    /// Four schools of 12, 6, 3 and 9 persons with means 3.6, 3.1, 2.9 and 3.9, and a pooled
    /// within-school variance of 0.64: in tenths, Σx² = 39194.
    private static final PerspectiveScores FOUR_SCHOOLS =
            new PerspectiveScores(
                    List.of(
                            school("a", 12, 432, 16000),
                            school("b", 6, 186, 6000),
                            school("c", 3, 87, 2600),
                            school("d", 9, 351, 14594)),
                    4);

    @Test
    void givesTheWorkedExample() {
        Estimate school = OrganisationEqual.estimate(FOUR_SCHOOLS, FALLBACK);

        assertThat(school.mean().value()).isCloseTo(3.375, within(1e-12));
        assertThat(pooled(FOUR_SCHOOLS).mean()).isCloseTo(3.52, within(1e-12));
        assertThat(school.mean().variance()).isCloseTo(0.027778, within(5e-7));
        assertThat(school.nEffective()).isCloseTo(23.04, within(1e-12));
        assertThat(school.mean().df()).isEqualTo(26);
        assertThat(halfWidth(school.mean())).isCloseTo(0.3426, within(5e-5));
        assertThat(1.959963984540054 * school.mean().standardError())
                .isCloseTo(0.3267, within(5e-5));
        assertThat(school.isIndicative()).isFalse();
    }

    @Test
    void givesTheHeadlineOfTheWorkedExample() {
        Estimate school = OrganisationEqual.estimate(FOUR_SCHOOLS, FALLBACK);
        var headline =
                EstimatedMean.average(
                        List.of(
                                new EstimatedMean(3.5, 0.64 / 40, 39),
                                school.mean(),
                                new EstimatedMean(3.2, 0.64 / 8, 7)));

        assertThat(headline.variance()).isCloseTo(0.013753, within(5e-7));
        assertThat(headline.df()).isCloseTo(16.12, within(5e-3));
        assertThat(halfWidth(headline)).isCloseTo(0.2485, within(5e-5));
        assertThat(1.959963984540054 * headline.standardError()).isCloseTo(0.2299, within(5e-5));
    }

    @Test
    void addsTheSpreadBetweenOrganisationsWhenSomeDidNotAnswer() {
        Estimate half =
                OrganisationEqual.estimate(
                        new PerspectiveScores(FOUR_SCHOOLS.answered(), 8), FALLBACK);

        // (1 − 0.5)·s_b²/4 with s_b² = 0.2091667, and half of 0.0277778
        assertThat(half.mean().variance()).isCloseTo(0.02614583 + 0.01388889, within(5e-8));
        // 0.04003472² / (0.02614583²/3 + 0.01388889²/26)
        assertThat(half.mean().df()).isCloseTo(6.8120, within(5e-5));
        assertThat(half.mean().value()).isCloseTo(3.375, within(1e-12));
    }

    @Test
    void leansOnTheFallbackWhenFewAnswered() {
        Estimate few =
                OrganisationEqual.estimate(
                        units(
                                """
                                a  2 4
                                b  3 3 4
                                """),
                        FALLBACK);

        // n − K = 3: (2 + 2/3 + 5·0.64)/(3 + 5) = 0.733333, times (1/2 + 1/3)/4
        assertThat(few.mean().variance()).isCloseTo(0.73333333 * 0.83333333 / 4, within(1e-8));
        assertThat(few.mean().df()).isEqualTo(8);
        assertThat(few.leansOnFallback()).isTrue();
        assertThat(few.isIndicative()).isTrue();
    }

    @Test
    void restsOnTheFallbackAloneWhenEachOrganisationHasOneAnswer() {
        Estimate singles =
                OrganisationEqual.estimate(
                        units(
                                """
                                a 2
                                b 3
                                c 4
                                d 4
                                e 5
                                """),
                        FALLBACK);

        assertThat(singles.mean().variance()).isCloseTo(0.64 / 5, within(1e-15));
        assertThat(singles.mean().df()).isEqualTo(5);
        assertThat(singles.nEffective()).isCloseTo(5, within(1e-12));
    }

    @Test
    void hasNoIntervalWhenOneOfSeveralOrganisationsAnswered() {
        Estimate one = OrganisationEqual.estimate(units(3, "a 3 4 4 5 3 3 4 4 4 2 3 4"), FALLBACK);

        assertThat(one.interval())
                .isEqualTo(new IntervalOutcome.None(WhyNoInterval.ONE_ORGANISATION));
        assertThat(one.mean().value()).isCloseTo(43 / 12.0, within(1e-12));
    }

    @Test
    void isAnOrdinaryMeanOfTheOnlyOrganisation() {
        Estimate one = OrganisationEqual.estimate(units("a 3 4 4 5 3 3 4 4 4 2 3 4"), FALLBACK);

        assertThat(one.mean().df()).isEqualTo(11);
        assertThat(one.nEffective()).isCloseTo(12, within(1e-12));
        assertThat(one.interval()).isInstanceOf(IntervalOutcome.Known.class);
    }

    @Test
    void hasNoIntervalBelowTwoDegreesOfFreedom() {
        Estimate two =
                OrganisationEqual.estimate(
                        units(
                                9,
                                """
                                a 2 2 2 2 2
                                b 5 5 5 5 5
                                """),
                        FALLBACK);

        assertThat(two.mean().df()).isEqualTo(1);
        assertThat(two.interval())
                .isEqualTo(new IntervalOutcome.None(WhyNoInterval.TOO_FEW_ANSWERS));
        assertThat(two.isIndicative()).isTrue();
    }

    @Test
    void isCertainWhenEveryoneAgrees() {
        Estimate all =
                OrganisationEqual.estimate(
                        units(
                                """
                                a 4 4 4 4 4 4
                                b 4 4 4 4 4
                                """),
                        FALLBACK);

        assertThat(all.mean().variance()).isZero();
        assertThat(halfWidth(all.mean())).isZero();
    }

    /// Twelve schools of eight teachers, six of which answer: the interval covers the mean of all
    /// twelve about as often as it says.
    @Test
    void coversTheMeanOfTheInvitedAsOftenAsItSays() {
        int covered = 0;
        int rounds = 4_000;
        var random = new Random(20261123);
        for (int round = 0; round < rounds; round++) {
            double[] schools =
                    random.doubles(12).map(_ -> 3.4 + 0.3 * random.nextGaussian()).toArray();
            double truth = 0;
            List<UnitScores> answered = new ArrayList<>();
            for (int s = 0; s < schools.length; s++) {
                truth += schools[s] / schools.length;
                if (s % 2 == 0) {
                    Moments moments = eightTeachers(schools[s], random);
                    answered.add(new UnitScores("s" + s, ScoreSums.of(1000, moments)));
                }
            }
            Estimate estimate =
                    OrganisationEqual.estimate(new PerspectiveScores(answered, 12), FALLBACK);
            covered += estimate.mean().interval(0.95).contains(truth) ? 1 : 0;
        }

        assertThat((double) covered / rounds).isBetween(0.94, 0.97);
    }

    private static Moments eightTeachers(double school, Random random) {
        Moments moments = Moments.NONE;
        for (int person = 0; person < 8; person++) {
            double score = school + 0.8 * random.nextGaussian();
            moments = moments.plus(Math.round(1000 * score));
        }
        return moments;
    }

    private static UnitScores school(String name, long n, long tenths, long squares) {
        return new UnitScores(name, ScoreSums.of(10, new Moments(n, tenths, squares)));
    }

    private static ScoreSums pooled(PerspectiveScores scores) {
        return scores.answered().stream()
                .map(UnitScores::scores)
                .reduce(ScoreSums.NONE, ScoreSums::merge);
    }

    private static double halfWidth(EstimatedMean mean) {
        return StudentT.quantile(0.975, mean.df()) * mean.standardError();
    }
}
