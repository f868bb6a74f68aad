package nl.samenspiegel.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.micronaut.http.cookie.Cookie;

import nl.samenspiegel.audit.Act;
import nl.samenspiegel.audit.AuditEntry;
import nl.samenspiegel.audit.AuditTrail;
import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Html;
import nl.samenspiegel.fixture.Visitor;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

/// The clock of the tests stands at 16 November 2026; rounds last until 30 November.
@DatabaseTest
final class RemedyControllerTest {

    private static final String RAISE = "main form:has(#threshold)";
    private static final String REOPEN = "main form[action$=/reopening]";
    private static final String KEEP = "main form[action$=/keeping]";

    private final GivenRounds given;
    private final Rounds rounds;
    private final AuditTrail audit;

    RemedyControllerTest(GivenRounds given, Rounds rounds, AuditTrail audit) {
        this.given = given;
        this.rounds = rounds;
        this.audit = audit;
    }

    @Test
    void theThresholdIsRaisedAndNotLowered(Visitor visitor) {
        Round round = given.closed(RoundUnit.SITE);
        Html page = enter(visitor, round);

        Html raised = visitor.submit(page, RAISE, "threshold", "8").expect(200);
        Html lowered = visitor.submit(page, RAISE, "threshold", "6").expect(422);
        Html nonsense = visitor.submit(page, RAISE, "threshold", "veel").expect(422);

        assertThat(raised.text(".notice.ok")).contains("is nu 8");
        assertThat(raised.texts("#threshold option")).startsWith("9").endsWith("20");
        assertThat(lowered.text("#threshold-error")).contains("hoger");
        assertThat(nonsense.has("#threshold-error")).isTrue();
        assertThat(facts(raised)).contains("Kleinste groep die getoond wordt 8");
        assertTrail(round, tuple(Act.THRESHOLD_RAISED, "Ronde najaar: 5 → 8"));
    }

    @Test
    void aClosedRoundIsOpenedAgainForMoreAnswers(Visitor visitor) {
        Round round = given.closed(RoundUnit.SITE);
        Html page = enter(visitor, round);

        Html early = visitor.submit(page, REOPEN, "closesOn", "2026-11-15").expect(422);
        Html nonsense = visitor.submit(page, REOPEN, "closesOn", "straks").expect(422);
        Html open = visitor.submit(page, REOPEN, "closesOn", "7-12-2026").expect(200);

        assertThat(early.text("#closesOn-error")).contains("vanaf 16 november 2026");
        assertThat(early.element("#closesOn").attr("value")).isEqualTo("2026-11-15");
        assertThat(nonsense.text("#closesOn-error")).contains("Vul een dag in");
        assertThat(open.text(".notice.ok")).contains("weer open");
        assertThat(open.text("main")).doesNotContain("eerdere uitkomsten");
        assertThat(facts(open)).contains("Laatste dag 7 december 2026");
        assertTrail(round, tuple(Act.ROUND_REOPENED, "Ronde najaar: 2026-11-16 → 2026-12-07"));
    }

    @Test
    void earlierResultsAreHiddenUntilTheyAreKept(Visitor visitor) {
        Round round = rounds.release(given.closed(RoundUnit.SITE));
        Html released = enter(visitor, round);

        Html open = visitor.submit(released, REOPEN, "closesOn", "2026-12-07").expect(200);
        rounds.close(round);
        Html closed = visitor.get(round.address()).expect(200);
        Html kept = visitor.submit(closed, KEEP).expect(200);

        assertThat(open.text("main")).contains("De eerdere uitkomsten zijn verborgen");
        assertThat(closed.text("main")).contains("De eerdere uitkomsten zijn nog verborgen");
        assertThat(closed.has(RAISE)).isFalse();
        assertThat(kept.text(".notice.ok")).contains("weer te lezen");
        assertThat(kept.link("Bekijk de uitkomsten")).isEqualTo(round.address() + "/results");
        assertTrail(
                round,
                tuple(Act.ROUND_REOPENED, "Ronde najaar: 2026-11-16 → 2026-12-07"),
                tuple(Act.RELEASE_KEPT, "Ronde najaar"));
    }

    @Test
    void whatDoesNotFitTheRoundIsRefusedInWords(Visitor visitor) {
        Round round = given.closed(RoundUnit.SITE);
        Html closed = enter(visitor, round);

        Html never = send(visitor, closed, round.address() + "/keeping").expect(422);
        rounds.reopen(round, LocalDate.of(2026, 12, 7));
        Html raising = send(visitor, closed, round.address() + "/threshold").expect(422);
        Html reopening = send(visitor, closed, round.address() + "/reopening").expect(422);
        Html keeping = send(visitor, closed, round.address() + "/keeping").expect(422);

        assertThat(never.text(".errors")).contains("nog geen uitkomsten");
        assertThat(raising.text(".errors")).contains("zoals de ronde er nu voor staat");
        assertThat(reopening.text(".errors")).contains("zoals de ronde er nu voor staat");
        assertThat(keeping.text(".errors")).contains("zoals de ronde er nu voor staat");
    }

    @Test
    void theThresholdOfWhatWasReleasedStays(Visitor visitor) {
        Round closed = given.closed(RoundUnit.SITE);
        Html page = enter(visitor, closed);
        Round released = rounds.release(closed);
        rounds.reopen(released, LocalDate.of(2026, 12, 7));
        rounds.close(released);

        Html refused = visitor.submit(page, RAISE, "threshold", "8").expect(422);

        assertThat(refused.text(".errors")).contains("al uitkomsten gemaakt");
    }

    @Test
    void theRoundOfAnotherPartnershipIsNotThere(Visitor visitor) {
        Round mine = given.closed(RoundUnit.SITE);
        Round theirs = given.closed(RoundUnit.SITE);
        Html page = enter(visitor, mine);

        for (String act : List.of("/threshold", "/reopening", "/keeping")) {
            send(visitor, page, theirs.address() + act).expect(404);
        }

        assertThat(rounds.find(theirs.id())).contains(theirs);
    }

    /// Posts a form of the page, with all that it needs, to another address.
    private static Html send(Visitor visitor, Html page, String action) {
        page.element(RAISE).attr("action", action);
        return visitor.submit(page, RAISE, "threshold", "8", "closesOn", "2026-12-14");
    }

    private Html enter(Visitor visitor, Round round) {
        Cookie session = given.coordinator(round.partnershipId());
        visitor.setCookie(session.getName(), session.getValue());
        return visitor.get(round.address()).expect(200);
    }

    private void assertTrail(Round round, Tuple... acts) {
        assertThat(audit.list(round.partnershipId()))
                .extracting(AuditEntry::act, AuditEntry::subject)
                .containsExactlyInAnyOrder(acts);
    }

    private static String facts(Html page) {
        return page.text("dl.facts");
    }
}
