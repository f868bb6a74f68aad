package nl.samenspiegel.core.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.fixture.DrawnRound;
import nl.samenspiegel.fixture.GivenInstrument;

import org.junit.jupiter.api.Test;

import java.util.List;

final class RoleMixTest {

    private static final RespondentGroup SCHOOL = new RespondentGroup.InPerspective("school");

    @Test
    void countsThePersonsOfAPerspectiveByRole() {
        RoleMix mix =
                school(
                        """
                        s2 BRD 1x 3 3 3
                        s1 MEN 2x 3 3 3
                        s2 MEN 3x - - -
                        s2 PUP 9x 3 3 3
                        i1 BRD 4x 3 3 3
                        """);

        assertThat(mix).isEqualTo(new RoleMix(List.of("MEN", "BRD"), List.of(5L, 1L)));
        assertThat(mix.n()).isEqualTo(6);
        assertThat(mix.persons("PUP")).isZero();
    }

    @Test
    void tellsMoreThanFifteenPointsEitherWay() {
        var half = new RoleMix(List.of("MEN", "BRD"), List.of(50L, 50L));

        assertThat(half.hasMoved(mentors(65), "MEN")).isFalse();
        assertThat(half.hasMoved(mentors(66), "MEN")).isTrue();
        assertThat(mentors(66).hasMoved(half, "MEN")).isTrue();
        assertThat(half.hasMoved(mentors(34), "BRD")).isTrue();
    }

    @Test
    void tellsNothingWhereNobodyAnswered() {
        assertThat(mentors(50).hasMoved(new RoleMix(List.of(), List.of()), "MEN")).isFalse();
    }

    private static RoleMix mentors(long ofHundred) {
        return new RoleMix(List.of("MEN", "BRD"), List.of(ofHundred, 100 - ofHundred));
    }

    private static RoleMix school(String drawing) {
        return RoleMix.of(DrawnRound.round(GivenInstrument.trust(), drawing), SCHOOL);
    }
}
