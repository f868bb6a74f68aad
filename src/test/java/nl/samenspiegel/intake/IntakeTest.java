package nl.samenspiegel.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.samenspiegel.catalog.Catalog;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.publication.Outcome;
import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.StoppedClock;
import nl.samenspiegel.partnership.Organisation;
import nl.samenspiegel.partnership.OrganisationKind;
import nl.samenspiegel.partnership.Partnerships;
import nl.samenspiegel.release.Release;
import nl.samenspiegel.release.Releases;
import nl.samenspiegel.release.Releasing;
import nl.samenspiegel.round.FieldworkPeriod;
import nl.samenspiegel.round.Plan;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.RoundStatus;
import nl.samenspiegel.round.Rounds;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@DatabaseTest(settings = "samenspiegel.instruments=src/test/resources/instruments")
final class IntakeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 15);

    private final Intake intake;
    private final Releases releases;
    private final Rounds rounds;
    private final Partnerships partnerships;
    private final Instrument instrument;

    @TempDir private Path folder;

    IntakeTest(
            Intake intake,
            Releases releases,
            Rounds rounds,
            Partnerships partnerships,
            Catalog catalog) {
        this.intake = intake;
        this.releases = releases;
        this.rounds = rounds;
        this.partnerships = partnerships;
        this.instrument = catalog.getInstrument("netwerkmeting", "1.0");
    }

    @Test
    void everyFaultIsToldWithItsPlaceAndTheNearestName() throws IOException {
        String first = instrument.items().getFirst().code().text();
        Path file =
                file(
                        """
                        organisation;role;%1$s;%1$s;Q-99
                        School Zuud;LRN;3;3;
                        School Zuid;LNR;3;3;
                        School Zuid;LRN;9;3;
                        """
                                .formatted(first));

        Checked checked = intake.check(file, instrument, partnership());

        assertThat(checked).isInstanceOf(Checked.Faulty.class);
        assertThat(((Checked.Faulty) checked).faults())
                .extracting(Fault::row, Fault::kind)
                .containsExactly(
                        tuple(1L, FaultKind.DOUBLE_COLUMN), tuple(1L, FaultKind.UNKNOWN_COLUMN));
    }

    @Test
    void wrongRowsAreToldOneByOne() throws IOException {
        String first = instrument.items().getFirst().code().text();
        Path file =
                file(
                        """
                        organisation;role;%s
                        School Zuud;LRN;3
                        School Zuid;LNR;3
                        School Zuid;LRN;9
                        12ab00;lrn;x
                        """
                                .formatted(first));

        var faulty = (Checked.Faulty) intake.check(file, instrument, partnership());

        assertThat(faulty.total()).isEqualTo(3);
        assertThat(faulty.faults())
                .extracting(fault -> fault.row() + " " + fault.kind() + " " + fault.suggestions())
                .containsExactly(
                        "2 UNKNOWN_ORGANISATION [School Zuid]",
                        "3 UNKNOWN_ROLE [LRN, WRK]",
                        "4 NOT_AN_ANSWER [1–7, x, n]");
    }

    @Test
    void aCleanFileBecomesARoundOfItsOwnThatCanBeReleased() throws IOException {
        List<Organisation> members = partnership();
        Path file = file(table(12));

        var clean = (Checked.Clean) intake.check(file, instrument, members);
        assertThat(clean.summary().rows()).isEqualTo(12);
        Round round = intake.store(file, instrument, plan(), members);
        assertThat(round.status()).isEqualTo(RoundStatus.CLOSED);
        assertThat(releases.closeAndRelease(round)).isInstanceOf(Releasing.Released.class);

        Release release = releases.find(round.id()).orElseThrow();
        assertThat(release.publication().results())
                .filteredOn(result -> result.outcome() instanceof Outcome.Score)
                .isNotEmpty();
        assertThat(rounds.find(round.id()).orElseThrow().status()).isEqualTo(RoundStatus.RELEASED);
    }

    @Test
    void releasingTwiceGivesTheSameRelease() throws IOException {
        List<Organisation> members = partnership();
        Round round = intake.store(file(table(12)), instrument, plan(), members);

        var first = (Releasing.Released) releases.closeAndRelease(round);
        Releasing again = releases.closeAndRelease(round);

        assertThat(again).isEqualTo(new Releasing.AlreadyReleased(first.facts()));
    }

    @Test
    void aReadingThatBrokeOffIsNeverVisibleAndIsCleanedUp(StoppedClock clock) {
        Plan plan = plan();
        Round broken = rounds.planImport(plan, instrument.edition(), List.of());

        assertThat(rounds.list(plan.partnershipId())).isEmpty();
        assertThat(intake.discardBroken()).isZero();
        clock.advance(Duration.ofMinutes(11));
        assertThat(intake.discardBroken()).isEqualTo(1);

        assertThat(rounds.find(broken.id())).isEmpty();
    }

    private UUID partnershipId = new UUID(0, 0);

    private List<Organisation> partnership() {
        partnershipId = partnerships.found("De Brug", null, null).id();
        return List.of(
                partnerships.addOrganisation("School Zuid", OrganisationKind.SITE, "12AB00", null),
                partnerships.addOrganisation("School Noord", OrganisationKind.SITE, null, null));
    }

    private Plan plan() {
        if (partnershipId.equals(new UUID(0, 0))) {
            partnership();
        }
        return new Plan(partnershipId, "Voorjaar", new FieldworkPeriod(DAY, DAY));
    }

    private String table(int rows) {
        var text = new StringBuilder("organisation,role");
        var role = instrument.role("LRN");
        var asked = instrument.itemsFor(role);
        asked.forEach(item -> text.append(',').append(item.code().text()));
        for (int i = 0; i < rows; i++) {
            text.append(i % 2 == 0 ? "\nSchool Zuid,LRN" : "\nSchool Noord,LRN");
            for (int j = 0; j < asked.size(); j++) {
                text.append(',').append(2 + (i + j) % 5);
            }
        }
        return text.append('\n').toString();
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("answers.csv"), text);
    }
}
