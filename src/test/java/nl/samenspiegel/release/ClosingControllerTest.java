package nl.samenspiegel.release;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.account.GivenStaff;
import nl.samenspiegel.account.Place;
import nl.samenspiegel.account.StaffRole;
import nl.samenspiegel.audit.Act;
import nl.samenspiegel.audit.AuditEntry;
import nl.samenspiegel.audit.AuditTrail;
import nl.samenspiegel.catalog.Catalog;
import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Html;
import nl.samenspiegel.fixture.StoppedClock;
import nl.samenspiegel.fixture.Visitor;
import nl.samenspiegel.round.FieldworkPeriod;
import nl.samenspiegel.round.Plan;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.store.Keys;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@DatabaseTest(settings = "samenspiegel.instruments=src/test/resources/instruments")
final class ClosingControllerTest {

    private static final String FEW = "s1 PUP 2/6 TRUST=4\ns2 PUP 2/6 TRUST=3";
    private static final String ENOUGH = "s1 PUP 6/6 TRUST=4\ns2 PUP 6/6 TRUST=3";

    private final GivenRelease given;
    private final GivenStaff staff;
    private final Rounds rounds;

    ClosingControllerTest(GivenRelease given, GivenStaff staff, Rounds rounds) {
        this.given = given;
        this.staff = staff;
        this.rounds = rounds;
    }

    @Test
    void closingLeadsStraightToTheResults(Visitor visitor) {
        Round round = given.answered("klein", "0.1", ENOUGH);
        staff.coordinator(visitor, round.partnershipId());

        Html results = visitor.submit(visitor.get(address(round)).expect(200), closing());

        assertThat(results.expect(200).heading()).isEqualTo("Wat de ronde laat zien");
        assertThat(visitor.get(address(round) + "/release").path()).endsWith("/results");
    }

    @Test
    void pressingTwiceStandsInTheTrailOnce(Visitor visitor, AuditTrail audit) {
        Round round = given.answered("klein", "0.1", ENOUGH);
        staff.coordinator(visitor, round.partnershipId());
        Html page = visitor.get(address(round)).expect(200);

        Html first = visitor.submit(page, closing()).expect(200);
        Html second = visitor.submit(page, closing()).expect(200);

        assertThat(second.path()).isEqualTo(first.path()).endsWith("/results");
        assertThat(audit.list(round.partnershipId()))
                .extracting(AuditEntry::act)
                .containsExactly(Act.ROUND_RELEASED);
    }

    @Test
    void whereNothingMayBeShownItSaysWhyAndWhatToDo(Visitor visitor) {
        Round round = given.answered("klein", "0.1", FEW);
        staff.coordinator(visitor, round.partnershipId());

        Html dutch = visitor.submit(visitor.get(address(round)).expect(200), closing());
        Html english = visitor.get(address(round) + "/release?lang=en").expect(200);

        assertThat(dutch.expect(200).heading()).isEqualTo("Er zijn geen uitkomsten");
        assertThat(dutch.text(".lead"))
                .startsWith("Te weinig mensen hebben geantwoord")
                .contains("ten minste 5 mensen");
        assertThat(advice(dutch))
                .as("a higher threshold shows less still")
                .containsExactly("#reopen", "/units");
        assertThat(english.heading()).isEqualTo("There are no results");
        assertThat(english.text(".lead")).startsWith("Too few people answered to show anything");
        assertThat(visitor.get(address(round) + "/results?lang=nl").heading())
                .isEqualTo("Nog geen uitkomsten");
    }

    @Test
    void itNamesTheThresholdOfTheRound(Visitor visitor) {
        Round round = given.answered("klein", "0.1", ENOUGH);
        staff.coordinator(visitor, round.partnershipId());
        rounds.close(round);
        rounds.raiseThreshold(round, 13);

        Html dutch = visitor.submit(visitor.get(address(round)).expect(200), closing());
        Html english = visitor.get(address(round) + "/release?lang=en").expect(200);

        assertThat(dutch.text(".lead")).contains("ten minste 13 mensen");
        assertThat(english.text(".lead")).contains("at least 13 people");
    }

    @Test
    void theAdviceFitsTheReason(Visitor visitor, ReleaseRuns runs) {
        Round round = given.answered("klein", "0.1", ENOUGH);
        staff.coordinator(visitor, round.partnershipId());
        rounds.close(round);

        assertThat(advice(visitor, round, runs, Withholding.NOTHING_TO_SHOW))
                .containsExactly("#reopen", "/units");
        assertThat(advice(visitor, round, runs, Withholding.UNDECIDED))
                .containsExactly("#reopen", "/units", "#threshold");
        rounds.raiseThreshold(round, 20);
        assertThat(advice(visitor, round, runs, Withholding.UNDECIDED))
                .as("it is as high as it gets")
                .containsExactly("#reopen", "/units");
    }

    @Test
    void whereThereAreEarlierResultsTheyCanBeKept(Visitor visitor, ReleaseRuns runs) {
        Round round = given.released("klein", "0.1", ENOUGH);
        staff.coordinator(visitor, round.partnershipId());
        rounds.reopen(round, round.fieldwork().closesOn());
        rounds.close(round);

        assertThat(advice(visitor, round, runs, Withholding.TOO_FEW_ADDED))
                .containsExactly("#reopen", "keep");
        assertThat(advice(visitor, round, runs, Withholding.UNDECIDED))
                .containsExactly("#reopen", "keep");
        assertThat(advice(visitor, round, runs, Withholding.PAST_UNREADABLE))
                .as("more answers do not mend the past")
                .containsExactly("keep");
    }

    @Test
    void answersThatWereReadInAreNotWaitedFor(Visitor visitor, Catalog catalog) {
        Round any = given.answered("klein", "0.1", FEW);
        var day = new FieldworkPeriod(LocalDate.of(2026, 5, 15), LocalDate.of(2026, 5, 15));
        Round readIn =
                rounds.complete(
                        rounds.planImport(
                                new Plan(any.partnershipId(), "Ingelezen", day),
                                catalog.getInstrument("klein", "0.1").edition(),
                                List.of()));
        staff.coordinator(visitor, any.partnershipId());

        Html page = visitor.submit(visitor.get(address(readIn)).expect(200), closing());

        assertThat(page.expect(200).heading()).isEqualTo("Er zijn geen uitkomsten");
        assertThat(page.document().select("main a").eachAttr("href"))
                .isNotEmpty()
                .doesNotContain(address(readIn) + "#reopen");
    }

    @Test
    void whileSomeoneWorksOnItThePageTellsHowFarItIs(
            Visitor visitor, ReleaseRuns runs, StoppedClock clock) {
        Round round = given.answered("klein", "0.1", ENOUGH);
        staff.coordinator(visitor, round.partnershipId());
        rounds.close(round);
        runs.progress(round.id(), runs.take(round.id()).orElseThrow(), 1, 2);

        Html running = visitor.get(address(round) + "/release").expect(200);
        clock.advance(Duration.ofMinutes(2));
        Html broken = visitor.get(address(round) + "/release").expect(200);

        assertThat(running.heading()).isEqualTo("De uitkomsten worden gemaakt");
        assertThat(running.text("[role=status]")).isEqualTo("Klaar: 50%");
        assertThat(broken.heading()).isEqualTo("De uitkomsten zijn nog niet klaar");
        Html results = visitor.submit(broken, closing());
        assertThat(results.heading()).isEqualTo("Wat de ronde laat zien");
    }

    @Test
    void aBoardMemberClosesNothing(Visitor visitor) {
        Round round = given.answered("klein", "0.1", ENOUGH);
        staff.enter(visitor, StaffRole.BOARD, new Place.InPartnership(round.partnershipId()));

        assertThat(visitor.get(address(round) + "/release").status()).isGreaterThanOrEqualTo(403);
    }

    /// Withholds the results of a round for a reason, and lists what the page then advises.
    private static List<String> advice(
            Visitor visitor, Round round, ReleaseRuns runs, Withholding why) {
        UUID owner = runs.take(round.id()).orElseThrow();
        runs.end(round.id(), owner, new Releasing.Withheld(why, ""));
        return advice(visitor.get(address(round) + "/release").expect(200));
    }

    /// Lists where each advice leads, after the address of the round.
    private static List<String> advice(Html page) {
        return page.document().select("main li").stream()
                .map(item -> item.select("a").attr("href"))
                .map(link -> link.isEmpty() ? "keep" : link.replaceFirst(".*/rounds/[^/#]+", ""))
                .toList();
    }

    private static String closing() {
        return "form[action$=/closing]";
    }

    private static String address(Round round) {
        return "/partnerships/%s/rounds/%s"
                .formatted(Keys.text(round.partnershipId()), Keys.text(round.id()));
    }
}
