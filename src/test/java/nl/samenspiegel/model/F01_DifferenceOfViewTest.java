package nl.samenspiegel.model;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.core.publication.Difference;
import nl.samenspiegel.core.publication.Precision;
import nl.samenspiegel.core.publication.Tenths;

import org.junit.jupiter.api.Test;

/// Perspectives are compared in pairs; a difference of view is at least half a point and, adjusted
/// for all comparisons of the release, improbable by chance.
final class F01_DifferenceOfViewTest {

    private static final String PUPILS_AND_INSTITUTE =
            """
            s1 PUP 10x 2 2 2
            s1 PUP 10x 3 3 3
            s2 PUP 10x 2 2 2
            s2 PUP 10x 3 3 3
            i1 TRN 6x 3 3 3
            i1 TRN 6x 4 4 4
            """;

    @Test
    void theOutermostPairIsTheGap() {
        var publication =
                Ladder.trust(
                        PUPILS_AND_INSTITUTE
                                + """
                                s1 MEN 5x 3 3 3
                                s2 MEN 5x 3 3 3
                                """);

        // 3.5 − 2.5; variances 0.25·40/38/40 and 0.25·12/11/12: √0.02931 on 17.9 df, 2.102·0.1712
        assertThat(publication.findGap(Ladder.TRUST))
                .contains(
                        new Difference(
                                Ladder.TRUST,
                                "institute",
                                "pupil",
                                new Tenths(10),
                                new Precision.HalfWidth(new Tenths(4)),
                                true,
                                true));
        assertThat(publication.differences())
                .extracting(Difference::higher)
                .containsExactly("school", "institute", "institute");
    }

    @Test
    void lessThanHalfAPointGetsNoLabel() {
        var publication =
                Ladder.trust(
                        """
                        s1 PUP 60x 2 2 2
                        s1 PUP 60x 3 3 3
                        s2 PUP 60x 2 2 2
                        s2 PUP 60x 3 3 3
                        i1 TRN 60x 2 3 3
                        i1 TRN 60x 3 3 3
                        """);

        // 2.833 − 2.5 = 0.333, far beyond chance and yet small
        assertThat(publication.findGap(Ladder.TRUST))
                .hasValueSatisfying(gap -> assertThat(gap.viewsDiffer()).isFalse());
    }

    @Test
    void anIndicativeGroupGetsNoLabel() {
        var publication =
                Ladder.trust(
                        """
                        s1 PUP 10x 1 1 1
                        s1 PUP 10x 2 2 2
                        s2 PUP 10x 1 1 1
                        s2 PUP 10x 2 2 2
                        i1 TRN 9x 5 5 5
                        """);

        assertThat(publication.findGap(Ladder.TRUST))
                .hasValueSatisfying(gap -> {
                    assertThat(gap.points()).hasToString("3.5");
                    assertThat(gap.viewsDiffer()).isFalse();
                });
    }

    @Test
    void aHiddenPerspectiveIsNotCompared() {
        assertThat(Ladder.trust("i1 TRN 12x 3 3 3").differences()).isEmpty();
    }
}
