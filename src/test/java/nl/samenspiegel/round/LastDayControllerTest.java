package nl.samenspiegel.round;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.cookie.Cookie;

import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Engine;
import nl.samenspiegel.fixture.Html;
import nl.samenspiegel.fixture.Visitor;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

@DatabaseTest(on = Engine.H2, settings = "samenspiegel.instruments=src/test/resources/instruments")
final class LastDayControllerTest {

    private static final String FORM = "form[action$='/last-day']";

    private final GivenRounds given;
    private final Rounds rounds;
    private final Reopenings heard;

    LastDayControllerTest(GivenRounds given, Rounds rounds, Reopenings heard) {
        this.given = given;
        this.rounds = rounds;
        this.heard = heard;
    }

    @Test
    void peopleGetMoreTimeWithTheLinksTheyHave(Visitor visitor) {
        Round round = given.open(RoundUnit.SITE);
        Html page = enter(visitor, round);

        Html moved = visitor.submit(page, FORM, "closesOn", "2026-12-14").expect(200);

        assertThat(moved.text(".notice.ok")).contains("De laatste dag is verzet");
        assertThat(moved.text("dl.facts")).contains("Laatste dag 14 december 2026");
        assertThat(heard.of(round.id())).containsExactly(LocalDate.of(2026, 12, 14));
    }

    @Test
    void aDayInThePastIsRefusedInWords(Visitor visitor) {
        Round round = given.open(RoundUnit.SITE);
        Html page = enter(visitor, round);

        Html past = visitor.submit(page, FORM, "closesOn", "2026-11-15").expect(422);
        Html nonsense = visitor.submit(page, FORM, "closesOn", "straks").expect(422);

        assertThat(past.text("#closesOn-error")).contains("vanaf 16 november 2026");
        assertThat(past.element("#closesOn").attr("value")).isEqualTo("2026-11-15");
        assertThat(nonsense.text("#closesOn-error")).contains("Vul een dag in");
        assertThat(heard.of(round.id())).isEmpty();
    }

    @Test
    void aClosedRoundIsNotExtended(Visitor visitor) {
        Round round = given.open(RoundUnit.SITE);
        Html page = enter(visitor, round);
        rounds.close(round);

        Html refused = visitor.submit(page, FORM, "closesOn", "2026-12-14").expect(422);

        assertThat(refused.text(".errors")).contains("niet open");
    }

    private Html enter(Visitor visitor, Round round) {
        Cookie session = given.coordinator(round.partnershipId());
        visitor.setCookie(session.getName(), session.getValue());
        return visitor.get(round.address()).expect(200);
    }
}
