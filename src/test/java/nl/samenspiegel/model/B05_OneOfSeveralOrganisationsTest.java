package nl.samenspiegel.model;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.core.aggregate.WhyNoInterval;
import nl.samenspiegel.core.publication.Precision;

import org.junit.jupiter.api.Test;

/// One organisation says nothing about the others: the result is shown without interval, and only
/// where the perspective is one organisation by nature.
final class B05_OneOfSeveralOrganisationsTest {

    @Test
    void theResultHoldsForThatOrganisationOnly() {
        var score =
                Ladder.score(
                        Ladder.trust(
                                """
                                i1 TRN 6x 2 2 2
                                i1 TRN 6x 4 4 4
                                i2 TRN 0x . . .
                                """),
                        "institute");

        assertThat(score.precision())
                .isEqualTo(new Precision.NoInterval(WhyNoInterval.ONE_ORGANISATION));
        assertThat(score.basis().oneOrganisation()).isTrue();
    }

    @Test
    void theOnlyInstituteIsAWholePerspective() {
        var score =
                Ladder.score(
                        Ladder.trust(
                                """
                                i1 TRN 6x 2 2 2
                                i1 TRN 6x 4 4 4
                                """),
                        "institute");

        assertThat(score.precision()).isInstanceOf(Precision.HalfWidth.class);
        assertThat(score.basis().oneOrganisation()).isFalse();
    }
}
