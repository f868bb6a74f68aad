package nl.samenspiegel.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.samenspiegel.partnership.Organisation;
import nl.samenspiegel.partnership.OrganisationKind;
import nl.samenspiegel.store.Keys;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Map;
import java.util.UUID;

final class RoundUnitTest {

    private static final UUID STICHTING = new UUID(0, 9);
    private static final Map<UUID, String> BOARDS = Map.of(STICHTING, "De Stichting");

    @Test
    void everySiteIsAUnitUnlessBoardsAre() {
        Organisation site = organisation(OrganisationKind.SITE, STICHTING);

        assertThat(RoundUnit.SITE.unit(site, Map.of())).isEqualTo(own(site));
        assertThat(RoundUnit.BOARD.unit(site, BOARDS))
                .isEqualTo(new Unit(Keys.text(STICHTING), "De Stichting"));
    }

    @Test
    void theStaffOfBoardsIsOneUnitUnlessBoardsAre() {
        Organisation board = organisation(OrganisationKind.BOARD, null);

        assertThat(RoundUnit.SITE.unit(board, Map.of())).isEqualTo(new Unit("board-level", ""));
        assertThat(RoundUnit.BOARD.unit(board, BOARDS)).isEqualTo(own(board));
    }

    @Test
    void aBoardAndItsSitesAreTheSameUnit() {
        var board =
                new Organisation(
                        STICHTING, "De Stichting", null, OrganisationKind.BOARD, null, null);
        Organisation site = organisation(OrganisationKind.SITE, STICHTING);

        assertThat(RoundUnit.BOARD.unit(board, BOARDS))
                .isEqualTo(RoundUnit.BOARD.unit(site, BOARDS));
    }

    @Test
    void aSiteWithoutABoardStaysByItself() {
        Organisation site = organisation(OrganisationKind.SITE, null);

        assertThat(RoundUnit.BOARD.unit(site, BOARDS)).isEqualTo(own(site));
    }

    @Test
    void aBoardThatNobodyCanNameIsAMistake() {
        Organisation site = organisation(OrganisationKind.SITE, new UUID(0, 8));

        assertThatThrownBy(() -> RoundUnit.BOARD.unit(site, BOARDS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(RoundUnit.class)
    void institutesAndOfficesAreAlwaysTheirOwn(RoundUnit unit) {
        Organisation institute = organisation(OrganisationKind.INSTITUTE, null);
        Organisation office = organisation(OrganisationKind.OFFICE, null);

        assertThat(unit.unit(institute, BOARDS)).isEqualTo(own(institute));
        assertThat(unit.unit(office, BOARDS)).isEqualTo(own(office));
    }

    private static Unit own(Organisation organisation) {
        return new Unit(Keys.text(organisation.id()), organisation.name());
    }

    private static Organisation organisation(OrganisationKind kind, @Nullable UUID board) {
        return new Organisation(new UUID(0, 1), "Zuid", null, kind, null, board);
    }
}
