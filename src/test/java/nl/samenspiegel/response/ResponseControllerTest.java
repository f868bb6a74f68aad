package nl.samenspiegel.response;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.account.GivenStaff;
import nl.samenspiegel.core.publication.ResponseCount;
import nl.samenspiegel.fieldwork.GivenFieldwork;
import nl.samenspiegel.fieldwork.Invitation;
import nl.samenspiegel.fieldwork.Invitations;
import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Html;
import nl.samenspiegel.fixture.StoppedClock;
import nl.samenspiegel.fixture.Visitor;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.store.Keys;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@DatabaseTest(settings = "samenspiegel.instruments=src/test/resources/instruments")
final class ResponseControllerTest {

    private static final Duration DAY = Duration.ofDays(1);

    private final GivenFieldwork given;
    private final GivenStaff staff;
    private final Responses responses;
    private final Invitations invitations;
    private final Rounds rounds;
    private final StoppedClock clock;

    ResponseControllerTest(
            GivenFieldwork given,
            GivenStaff staff,
            Responses responses,
            Invitations invitations,
            Rounds rounds,
            StoppedClock clock) {
        this.given = given;
        this.staff = staff;
        this.responses = responses;
        this.invitations = invitations;
        this.rounds = rounds;
        this.clock = clock;
    }

    @Test
    void tellsInBandsAndStepsAndNothingWhereFewWereInvited(Visitor visitor) {
        Round round = given.openRound("netwerkmeting", "1.0");
        answer(invite(round, 0, "LRN", 12).subList(0, 6));
        answer(invite(round, 1, "WRK", 4));
        responses.count();

        Html page = show(visitor, round);

        assertThat(page.texts("tbody tr"))
                .containsExactlyInAnyOrder(
                        "lerenden 12 5\u2060–\u20609 ongeveer 60%",
                        "medewerkers 4 niet getoond",
                        "School Zuid 12 5\u2060–\u20609 ongeveer 60%",
                        "Hogeschool 4 niet getoond");
        assertThat(page.text(".lead")).contains("ongeveer 60%").contains("doel van 50% is gehaald");
        assertThat(page.text("main")).contains("Geteld op 16 november 2026");
    }

    @Test
    void anAnswerOfTodayIsCountedTomorrow(Visitor visitor) {
        Round round = given.openRound("netwerkmeting", "1.0");
        List<Invitation> people = invite(round, 0, "LRN", 12);
        answer(people.subList(0, 4));
        responses.count();

        answer(people.subList(4, 5));
        responses.count();
        List<String> today = show(visitor, round).texts("tbody tr");
        clock.advance(DAY);
        responses.count();
        List<String> tomorrow = show(visitor, round).texts("tbody tr");
        clock.advance(DAY.negated());

        assertThat(today).contains("lerenden 12 minder dan 5 ongeveer 40%");
        assertThat(tomorrow).contains("lerenden 12 5\u2060–\u20609 ongeveer 40%");
    }

    @Test
    void beforeTheFirstCountItSaysSince(Visitor visitor) {
        Round round = given.openRound("netwerkmeting", "1.0");
        invite(round, 0, "LRN", 3);

        Html page = show(visitor, round);

        assertThat(page.has("table")).isFalse();
        assertThat(page.text("main"))
                .contains("Vanaf morgen")
                .contains("Uitgenodigd tot nu toe: 3.");
    }

    @Test
    void whatMayNotBeToldIsNotStored() {
        Round round = given.openRound("netwerkmeting", "1.0");
        answer(invite(round, 0, "LRN", 4));

        responses.count();

        assertThat(responses.find(round.id()).orElseThrow().counts())
                .hasSize(3)
                .allMatch(count -> count.count() instanceof ResponseCount.InvitedOnly);
    }

    private Html show(Visitor visitor, Round round) {
        staff.coordinator(visitor, round.partnershipId());
        return visitor.get(
                        "/partnerships/%s/rounds/%s/response"
                                .formatted(Keys.text(round.partnershipId()), Keys.text(round.id())))
                .expect(200);
    }

    private List<Invitation> invite(Round round, int organisation, String role, int count) {
        UUID where = rounds.listOrganisations(round.id()).get(organisation).organisationId();
        return invitations.invite(round, where, role, null, count);
    }

    private void answer(List<Invitation> people) {
        people.forEach(one -> given.answer(one, new byte[] {4}, Map.of()));
    }
}
