package nl.samenspiegel.round;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.partnership.OrganisationKind;
import nl.samenspiegel.store.Keys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

final class UnitsTest {

    /// Key, name, kind and unit of an organisation a line; `-` is the staff of boards.
    private static final String DRAWN =
            """
            1 Berk SITE      Oost
            2 Eik  SITE      Oost
            3 Iep  SITE      Iep
            4 Hoge INSTITUTE Hoge
            5 Oost BOARD     -
            6 West BOARD     -
            """;

    private final Units units = Units.of(draw(DRAWN));

    @Test
    void organisationsWithTheSameUnitAreOneUnit() {
        assertThat(units.units())
                .extracting(each -> each.unit().name() + " " + each.organisations().size())
                .containsExactly("Oost 2", "Iep 1", "Hoge 1", " 2");
    }

    @Test
    void takesUnitsTogetherUnderTheNameGiven() {
        assertThat(units.together(closed(), ids(1, 3), "Klein"))
                .isEqualTo(new TakingTogether.Taken(unit("taken-", 1, "Klein"), ids(1, 2, 3)));
    }

    @Test
    void theKeyDoesNotDependOnTheOrderOfChoosing() {
        assertThat(units.together(closed(), ids(3, 2), "Klein"))
                .isEqualTo(units.together(closed(), ids(1, 3), "Klein"));
    }

    @Test
    void withoutANameTheNamesAreJoined() {
        assertThat(units.together(closed(), ids(1, 3, 5), ""))
                .isEqualTo(
                        new TakingTogether.Taken(
                                unit("taken-", 1, "Oost + Iep + Oost + West"), ids(1, 2, 3, 5, 6)));
    }

    @Test
    void joinedNamesAreCutWhenTheyGetTooLong() {
        var many = new StringBuilder();
        for (int i = 1; i <= 40; i++) {
            many.append("%d School%02d SITE School%02d%n".formatted(i, i, i));
        }
        List<RoundOrganisation> all = draw(many.toString());
        List<UUID> ids = all.stream().map(RoundOrganisation::organisationId).toList();

        assertThat(Units.of(all).together(closed(), ids, ""))
                .isInstanceOfSatisfying(
                        TakingTogether.Taken.class,
                        taken -> {
                            assertThat(taken.unit().name())
                                    .startsWith("School01 + School02 + ")
                                    .endsWith("…")
                                    .hasSize(200);
                        });
    }

    @Test
    void oneUnitIsTooFewHoweverManyOrganisationsItHas() {
        assertThat(units.together(closed(), ids(1, 2), "Klein"))
                .isEqualTo(new TakingTogether.TooFew());
        assertThat(units.together(closed(), ids(), "Klein")).isEqualTo(new TakingTogether.TooFew());
        assertThat(units.together(closed(), ids(1, 99), "Klein"))
                .isEqualTo(new TakingTogether.TooFew());
    }

    @Test
    void sidesAreKeptApart() {
        assertThat(units.together(closed(), ids(3, 4), "Alles"))
                .isEqualTo(new TakingTogether.DifferentSides());
    }

    @ParameterizedTest
    @EnumSource(value = RoundStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "CLOSED")
    void nothingChangesUnlessTheRoundIsClosed(RoundStatus status) {
        Round round = RoundTest.round(status);

        assertThat(units.together(round, ids(1, 3), ""))
                .isEqualTo(new TakingTogether.NotClosed(status));
        assertThat(units.apart(round, "taken-")).isEqualTo(new TakingApart.NotClosed(status));
    }

    @Test
    void nothingChangesOnceResultsWereMade() {
        Round round = RoundTest.reopenedAndClosed();

        assertThat(units.together(round, ids(1, 3), ""))
                .isEqualTo(new TakingTogether.ReleasedBefore());
        assertThat(units.apart(round, "taken-")).isEqualTo(new TakingApart.ReleasedBefore());
    }

    @Test
    void onlyWhatWasTakenTogetherComesApart() {
        Unit klein = unit("taken-", 1, "Klein");
        Units taken =
                Units.of(
                        List.of(
                                new RoundOrganisation(id(1), "Berk", OrganisationKind.SITE, klein),
                                new RoundOrganisation(id(3), "Iep", OrganisationKind.SITE, klein)));

        assertThat(taken.apart(closed(), klein.key()))
                .isEqualTo(new TakingApart.Apart(klein, ids(1, 3)));
        assertThat(units.apart(closed(), Unit.BOARD_LEVEL.key()))
                .isEqualTo(new TakingApart.NotTogether());
        assertThat(units.apart(closed(), "taken-x")).isEqualTo(new TakingApart.NotTogether());
    }

    private static Round closed() {
        return RoundTest.round(RoundStatus.CLOSED);
    }

    private static Unit unit(String prefix, int id, String name) {
        return new Unit(prefix + Keys.text(id(id)), name);
    }

    private static List<RoundOrganisation> draw(String drawing) {
        List<RoundOrganisation> drawn = new ArrayList<>();
        for (String line : drawing.strip().lines().toList()) {
            String[] words = line.strip().split("\\s+", -1);
            Unit unit =
                    words[3].equals("-") ? Unit.BOARD_LEVEL : new Unit("u" + words[3], words[3]);
            drawn.add(
                    new RoundOrganisation(
                            id(Integer.parseInt(words[0])),
                            words[1],
                            OrganisationKind.valueOf(words[2]),
                            unit));
        }
        return drawn;
    }

    private static List<UUID> ids(int... numbers) {
        List<UUID> ids = new ArrayList<>();
        for (int number : numbers) {
            ids.add(id(number));
        }
        return ids;
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
