package nl.samenspiegel.round;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.store.Keys;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@DatabaseTest
final class RoundsTest {

    private final Rounds rounds;
    private final GivenRounds given;

    RoundsTest(Rounds rounds, GivenRounds given) {
        this.rounds = rounds;
        this.given = given;
    }

    @Test
    void schoolsAreTheirOwnUnitsUnlessBoardsAreChosen() {
        Round round = given.planned(given.partnership(), RoundUnit.SITE);

        assertThat(rounds.find(round.id())).contains(round);
        assertThat(given.units(round.id()))
                .containsExactly(
                        "De Berk: De Berk",
                        "De Eik: De Eik",
                        "De Iep: De Iep",
                        "Hogeschool: Hogeschool",
                        "Stichting Oost: ",
                        "Stichting West: ");
    }

    @Test
    void schoolsCountWithTheirBoardsIfThatWasPlanned() {
        Round round = given.planned(given.partnership(), RoundUnit.BOARD);

        assertThat(rounds.find(round.id())).contains(round);
        assertThat(given.units(round.id()))
                .containsExactly(
                        "De Berk: Stichting Oost",
                        "De Eik: Stichting Oost",
                        "De Iep: Stichting West",
                        "Hogeschool: Hogeschool",
                        "Stichting Oost: Stichting Oost",
                        "Stichting West: Stichting West");
        assertThat(rounds.listOrganisations(round.id()))
                .filteredOn(taking -> taking.unit().name().equals("Stichting West"))
                .extracting(taking -> taking.unit().key())
                .containsOnly(Keys.text(id(round, "Stichting West")));
    }

    @Test
    void organisationsAreTakenTogetherAndApartAgain() {
        Round round = given.closed(RoundUnit.SITE);
        List<UUID> small = List.of(id(round, "De Eik"), id(round, "De Iep"));

        assertThat(rounds.takeTogether(round, small, "Klein"))
                .isInstanceOfSatisfying(
                        TakingTogether.Taken.class,
                        taken -> {
                            assertThat(given.units(round.id()))
                                    .startsWith(
                                            "De Berk: De Berk", "De Eik: Klein", "De Iep: Klein");
                            assertThat(rounds.takeApart(round, taken.unit().key()))
                                    .isInstanceOf(TakingApart.Apart.class);
                        });

        assertThat(given.units(round.id()))
                .startsWith("De Berk: De Berk", "De Eik: De Eik", "De Iep: De Iep");
    }

    @Test
    void whatIsTakenApartCountsWithItsBoardAgain() {
        Round round = given.closed(RoundUnit.BOARD);
        List<UUID> all = List.of(id(round, "De Eik"), id(round, "De Iep"));

        TakingTogether outcome = rounds.takeTogether(round, all, "");

        assertThat(given.units(round.id()))
                .filteredOn(line -> line.startsWith("De "))
                .allSatisfy(line -> assertThat(line).endsWith(": Stichting Oost + Stichting West"));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        TakingTogether.Taken.class,
                        taken -> rounds.takeApart(round, taken.unit().key()));
        assertThat(given.units(round.id())).contains("De Eik: Stichting Oost");
    }

    @Test
    void aChangeOfUnitsChangesTheVersionOfTheRound() {
        Round round = given.closed(RoundUnit.SITE);

        rounds.takeTogether(round, List.of(id(round, "De Eik"), id(round, "De Iep")), "");

        assertThat(rounds.find(round.id()))
                .hasValueSatisfying(
                        found -> assertThat(found.version()).isGreaterThan(round.version()));
    }

    @Test
    void whatIsRefusedChangesNothing() {
        Round open = given.open(RoundUnit.SITE);
        List<UUID> small = List.of(id(open, "De Eik"), id(open, "De Iep"));

        assertThat(rounds.takeTogether(open, small, ""))
                .isEqualTo(new TakingTogether.NotClosed(RoundStatus.OPEN));
        assertThat(rounds.raiseThreshold(open, 8))
                .isEqualTo(new Raising.NotClosed(RoundStatus.OPEN));
        assertThat(rounds.reopen(open, open.fieldwork().closesOn()))
                .isEqualTo(new Reopening.NotOver(RoundStatus.OPEN));

        assertThat(rounds.find(open.id())).contains(open);
        assertThat(given.units(open.id())).contains("De Eik: De Eik");
    }

    @Test
    void theThresholdIsRaised() {
        Round round = given.closed(RoundUnit.SITE);

        assertThat(rounds.raiseThreshold(round, 8)).isInstanceOf(Raising.Raised.class);

        assertThat(rounds.raiseThreshold(round, 7)).isEqualTo(new Raising.OutOfRange(8));
        assertThat(rounds.find(round.id()))
                .hasValueSatisfying(found -> assertThat(found.settings().threshold()).isEqualTo(8));
    }

    @Test
    void aReleasedRoundOpensAgainAndItsResultsAreKept(Reopenings said) {
        Round released = rounds.release(given.closed(RoundUnit.SITE));
        LocalDate later = released.fieldwork().closesOn().plusWeeks(1);

        assertThat(rounds.reopen(released, later)).isInstanceOf(Reopening.Reopened.class);
        assertThat(said.of(released.id())).containsExactly(later);
        assertThat(rounds.close(released)).isInstanceOf(Closing.Closed.class);
        assertThat(rounds.keepRelease(released)).isInstanceOf(Keeping.Kept.class);

        assertThat(rounds.find(released.id()))
                .hasValueSatisfying(found -> {
                    assertThat(found.status()).isEqualTo(RoundStatus.RELEASED);
                    assertThat(found.releasedBefore()).isTrue();
                    assertThat(found.fieldwork()).isEqualTo(released.fieldwork());
                });
    }

    private UUID id(Round round, String name) {
        return rounds.listOrganisations(round.id()).stream()
                .filter(taking -> taking.name().equals(name))
                .map(RoundOrganisation::organisationId)
                .findFirst()
                .orElseThrow();
    }
}
