package nl.samenspiegel.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The plain calculation on sums that can be checked by eye.
final class NaivePartnershipTest {

    private static final Path FILE =
            Path.of("src/test/resources/instruments/netwerkmeting/1.0/instrument.yml");

    private static final List<Double> TWOS = List.of(2.0, 2.0, 2.0, 4.0);

    private final NaiveInstrument instrument = NaiveInstrument.read(FILE);
    private final NaiveInstrument.Scale begin = instrument.scale("begin");
    private final NaivePartnership answers =
            new NaivePartnership(
                    instrument,
                    """
                    organisation,role,Q-1,Q-2,b_02,v.3a
                    Zuid,LRN,5,2,4,
                    Zuid,LRN,5,x,,4
                    "Noord, oud",LRN,7,1,7,7
                    Zuid,LRN,4,4,4,4
                    """,
                    Map.of("Zuid", "SITE", "Noord, oud", "SITE", "West", "SITE"),
                    List.of(new NaivePartnership.Asked("West", "LRN", 3)));

    NaivePartnershipTest() throws IOException {}

    @Test
    void aScoreIsTheMeanOfThreeRatingsOrMoreOnceMirrored() {
        // (5 + 6 + 4)/3; two ratings are too few; (7 + 7 + 7 + 7)/4; (4 + 4 + 4 + 4)/4
        assertThat(answers.scores(begin))
                .extracting(score -> score.seat().organisation() + " " + score.points())
                .containsExactly("Zuid 5.0", "Noord, oud 7.0", "Zuid 4.0");
    }

    @Test
    void aPerspectiveIsTheMeanOfItsUnits() {
        NaiveGroup learners = answers.perspective(begin, "lerende", answers.scores(begin));

        // (4.5 + 7)/2 of two of three units
        assertThat(learners.organisationEqual(1.44).value()).isEqualTo(5.75);
        assertThat(learners.invited()).isEqualTo(3);
        assertThat(learners.everyVoiceEqual(1.44).value()).isCloseTo(16 / 3.0, within(1e-12));
        assertThat(learners.ofUnit("Zuid", 1.44).value()).isEqualTo(4.5);
        // weights 1/4, 1/4, 1/2
        assertThat(learners.nEffective()).isCloseTo(8 / 3.0, within(1e-12));
    }

    @Test
    void aRoleIsTheMeanOfItsPersons() {
        NaiveMean role = NaivePartnership.role("LRN", answers.scores(begin)).everyVoiceEqual(1.44);

        // 5, 7 and 4: squares 14/3 and borrowed 5·1.44 on 2 + 5 df, of the mean 0.565079;
        // 2.364624·0.751717
        assertThat(role.value()).isCloseTo(16 / 3.0, within(1e-12));
        assertThat(role.halfWidth()).isCloseTo(1.77753, within(1e-5));
    }

    @Test
    void aUnitHasItsOwnMeanAndTheSpreadOfAll() {
        var units = new NaiveGroup(Map.of("a", List.of(1.0, 3.0, 5.0, 3.0), "b", TWOS), 2);

        // within a 8, within b 3, together 11 on 6 df; of four persons 11/6/4
        assertThat(units.ofUnit("a", 0.64)).isEqualTo(new NaiveMean(3, 11 / 6.0 / 4, 6));
        assertThat(units.ofUnit("b", 0.64)).isEqualTo(new NaiveMean(2.5, 11 / 6.0 / 4, 6));
    }

    @Test
    void anItemHasItsOwnAnswers() {
        NaiveGroup ratings = NaivePartnership.role("LRN", answers.ratings(begin, "Q-2"));
        NaiveGroup favourable = NaivePartnership.role("LRN", answers.favourable(begin, "Q-2"));
        NaiveGroup unable = NaivePartnership.role("LRN", answers.cannotJudge("Q-2"));

        // 2, 1 and 4 of seven levels are 6, 7 and 4; favourable from 5 on
        assertThat(ratings.distribution(begin.format()))
                .containsExactly(0L, 0L, 0L, 1L, 0L, 1L, 1L);
        assertThat(favourable.everyVoiceEqual(0.25).value()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(unable.everyVoiceEqual(0.25).value()).isEqualTo(0.25);
        assertThat(answers.completeCases(begin))
                .extracting(NaivePartnership.Case::ratings)
                .containsExactly(List.of(7.0, 7.0, 7.0, 7.0), List.of(4.0, 4.0, 4.0, 4.0));
    }

    /// Within-SD 0.8; four schools of 12, 6, 3 and 9 with means 3.6, 3.1, 2.9 and 3.9, beside 40
    /// students and 8 of an institute in one organisation each.
    @Test
    void theWorkedExampleComesOut() {
        double d = Math.sqrt(0.64 * 26 / 28);
        var school =
                new NaiveGroup(
                        Map.of(
                                "a", around(3.6, 12, d),
                                "b", around(3.1, 6, d),
                                "c", around(2.9, 3, d),
                                "d", around(3.9, 9, d)),
                        4);

        NaiveMean mean = school.organisationEqual(0.64);
        assertThat(mean.value()).isCloseTo(3.375, within(1e-12));
        assertThat(school.everyVoiceEqual(0.64).value()).isCloseTo(3.52, within(1e-12));
        assertThat(mean.variance()).isCloseTo(0.027778, within(5e-7));
        assertThat(school.nEffective()).isCloseTo(23.04, within(1e-9));
        assertThat(mean.halfWidth()).isCloseTo(0.3426, within(5e-5));
        NaiveMean headline =
                NaiveMean.average(
                        List.of(
                                new NaiveMean(3, 0.64 / 40, 39),
                                mean,
                                new NaiveMean(3, 0.64 / 8, 7)));
        assertThat(headline.variance()).isCloseTo(0.013753, within(5e-7));
        assertThat(headline.df()).isCloseTo(16.12, within(5e-3));
        assertThat(headline.halfWidth()).isCloseTo(0.2485, within(5e-5));
    }

    /// Draws `n` numbers around a mean: half below and half above, an odd one on it.
    private static List<Double> around(double mean, int n, double distance) {
        return IntStream.range(0, n)
                .mapToObj(i -> i == n - 1 && n % 2 == 1 ? mean : mean + (i % 2 * 2 - 1) * distance)
                .toList();
    }
}
