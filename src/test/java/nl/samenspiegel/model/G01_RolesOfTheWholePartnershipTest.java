package nl.samenspiegel.model;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.core.aggregate.RespondentGroup;
import nl.samenspiegel.core.publication.Outcome;
import nl.samenspiegel.core.publication.Precision;
import nl.samenspiegel.core.publication.Publication;
import nl.samenspiegel.core.publication.Tenths;

import org.junit.jupiter.api.Test;

/// A role is everyone who holds it, wherever employed, every person counting the same.
final class G01_RolesOfTheWholePartnershipTest {

    @Test
    void everyPersonCountsTheSame() {
        // 9 × 3 and 3 × 5: 3.5; every school the same would make it 4
        assertThat(
                        mean(
                                Ladder.trust(
                                        """
                                        s1 MEN 9x 3 3 3
                                        s2 MEN 3x 5 5 5
                                        """),
                                "MEN"))
                .isEqualTo("hidden");
        assertThat(
                        mean(
                                Ladder.trust(
                                        """
                                        s1 MEN 15x 3 3 3
                                        s2 MEN  5x 5 5 5
                                        """),
                                "MEN"))
                .isEqualTo("3.5");
    }

    @Test
    void whoeverLooksBackIsAGroupOfTheirOwn() {
        var publication = Ladder.trust("s1 NEW 3x 3 3 3\ns2 NEW 3x 4 4 4");

        assertThat(mean(publication, "NEW")).isEqualTo("3.5");
        for (String perspective : new String[] {"pupil", "school", "institute"}) {
            assertThat(publication.outcome(Ladder.TRUST, perspective))
                    .isEqualTo(new Outcome.Hidden());
        }
    }

    @Test
    void aJointOfficeCountsInItsRolesOnly() {
        var publication = Ladder.trust("j1 MEN 6x 3 3 3");

        assertThat(mean(publication, "MEN")).isEqualTo("3.0");
        assertThat(publication.outcome(Ladder.TRUST, "school")).isEqualTo(new Outcome.Hidden());
    }

    /// “± 0.0” would say that each of them scored the same.
    @Test
    void whoAgreeAreShownWithATenthOfDoubt() {
        var publication = Ladder.trust("s1 MEN 12x 3 3 3\ns2 MEN 3x 3 3 3\ns3 MEN 5x 3 3 3");

        assertThat(publication.outcome(Ladder.TRUST, new RespondentGroup.OfRole("MEN")))
                .isInstanceOfSatisfying(
                        Outcome.Score.class,
                        score ->
                                assertThat(score.precision())
                                        .isEqualTo(new Precision.HalfWidth(new Tenths(1))));
    }

    private static String mean(Publication publication, String role) {
        return publication.outcome(Ladder.TRUST, new RespondentGroup.OfRole(role))
                        instanceof Outcome.Score score
                ? score.mean().toString()
                : "hidden";
    }
}
