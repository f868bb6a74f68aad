package nl.samenspiegel.model;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.core.publication.RoleShares;
import nl.samenspiegel.core.publication.WhoAnswered;
import nl.samenspiegel.fixture.DrawnTrend;
import nl.samenspiegel.fixture.GivenInstrument;

import org.junit.jupiter.api.Test;

import java.util.List;

/// A perspective mixes roles. Which ones answered stands beside a trend, and a role of which the
/// share moved by more than 15 points is named: the change may be one of who answered.
final class J04_TheMixOfRolesTest {

    @Test
    void aRoleThatMovedByMoreThanFifteenPointsIsNamed() {
        // 40 and 40 persons: 30 and 23 of them MEN, 75 and 57.5 %
        assertThat(roles(school(30, 10), school(23, 17)))
                .isEqualTo(
                        new RoleShares.Shown(
                                List.of(
                                        new RoleShares.OfRole("MEN", 75, 60, true),
                                        new RoleShares.OfRole("BRD", 25, 45, true))));
    }

    @Test
    void exactlyFifteenIsNotMore() {
        // 75 and 60 %
        assertThat(roles(school(30, 10), school(24, 16)))
                .isEqualTo(
                        new RoleShares.Shown(
                                List.of(
                                        new RoleShares.OfRole("MEN", 75, 60, false),
                                        new RoleShares.OfRole("BRD", 25, 40, false))));
    }

    @Test
    void aRoleThatWasNotThereBeforeHadNone() {
        assertThat(roles("s1 MEN 20x 3 3 3\ns2 MEN 20x 3 3 3", school(36, 4)))
                .isEqualTo(
                        new RoleShares.Shown(
                                List.of(
                                        new RoleShares.OfRole("MEN", 100, 90, false),
                                        new RoleShares.OfRole("BRD", 0, 10, false))));
    }

    @Test
    void sharesOfFewerThanTenAreNotTold() {
        assertThat(roles(school(8, 1), school(20, 20))).isEqualTo(new RoleShares.NotShown());
    }

    private static RoleShares roles(String earlier, String later) {
        return DrawnTrend.trend(GivenInstrument.trust(), earlier, later).answered().stream()
                .filter(answered -> answered.perspective().equals("school"))
                .map(WhoAnswered::roles)
                .findFirst()
                .orElseThrow();
    }

    /// So many of two roles in two schools.
    private static String school(int mentors, int board) {
        return """
        s1 MEN %dx 3 3 3
        s2 MEN %dx 3 3 3
        s1 BRD %dx 3 3 3
        """
                .formatted(mentors - mentors / 2, mentors / 2, board);
    }
}
