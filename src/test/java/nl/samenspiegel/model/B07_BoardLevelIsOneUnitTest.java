package nl.samenspiegel.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Staff of school boards without a school of their own count as one unit beside the schools, and
/// on the side of their employer.
final class B07_BoardLevelIsOneUnitTest {

    @Test
    void boardsTogetherCountAsMuchAsOneSchool() {
        var publication =
                Ladder.trust(
                        """
                        s1       MEN 6x 2 2 2
                        s2       MEN 6x 2 2 2
                        sA=board BRD 1x 5 5 5
                        sB=board BRD 1x 5 5 5
                        """);

        // (2 + 2 + 5)/3
        assertThat(Ladder.score(publication, "school").mean()).hasToString("3.0");
    }

    @Test
    void aBoardMemberOfAnInstituteStandsOnTheInstituteSide() {
        var publication =
                Ladder.trust(
                        """
                        i1 TRN 8x 2 2 2
                        i1 BRD 2x 4 4 4
                        """);

        // (8·2 + 2·4)/10
        assertThat(Ladder.score(publication, "institute").mean()).hasToString("2.4");
    }
}
