package nl.samenspiegel.core.aggregate;

import static nl.samenspiegel.fixture.DrawnUnits.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class PersonWeightTest {

    private static final int K = 5;

    @Test
    void leavesUnitsAsTheyAreWhenNobodyWeighsTooMuch() {
        var scores =
                units(
                        """
                        a 2 3 4
                        b 3 3 4 5 5
                        """);

        assertThat(Weighting.of(scores, K)).isEqualTo(new Weighting.Fair(scores, false));
    }

    @Test
    void takesSinglePersonsTogetherAsOneUnit() {
        var scores =
                units(
                        6,
                        """
                        a 2
                        b 4
                        c 3 3 4 4 5
                        d 4 4 5 5 5
                        """);

        var weighting = Weighting.of(scores, K);

        assertThat(weighting)
                .isInstanceOfSatisfying(
                        Weighting.Fair.class,
                        fair -> {
                            assertThat(fair.merged()).isTrue();
                            assertThat(fair.scores().invited()).isEqualTo(5);
                            assertThat(fair.scores().answered()).hasSize(3);
                            assertThat(fair.scores().n()).isEqualTo(12);
                            assertThat(fair.scores().answered().getLast().scores().mean())
                                    .isCloseTo(3, within(1e-12));
                        });
    }

    @Test
    void refusesWhenOneOfTwoUnitsIsSmall() {
        assertThat(
                        Weighting.of(
                                units(
                                        """
                                        a 2 3
                                        b 3 3 4 4 5 5
                                        """),
                                K))
                .isEqualTo(new Weighting.TooHeavy());
    }

    @Test
    void refusesWhenTheOnlySingleCannotBeTakenTogetherWithAnother() {
        assertThat(
                        Weighting.of(
                                units(
                                        """
                                        a 2
                                        b 3 3 4 4 5 5
                                        c 3 3 4 4 5 5
                                        """),
                                K))
                .isEqualTo(new Weighting.TooHeavy());
    }

    @Test
    void takesFiveSingleAnswersAsTheyAre() {
        var scores =
                units(
                        """
                        a 2
                        b 3
                        c 3
                        d 4
                        e 5
                        """);

        assertThat(Weighting.of(scores, K)).isEqualTo(new Weighting.Fair(scores, false));
    }
}
