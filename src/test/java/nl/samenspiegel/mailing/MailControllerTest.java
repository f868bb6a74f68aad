package nl.samenspiegel.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.account.GivenStaff;
import nl.samenspiegel.fieldwork.GivenFieldwork;
import nl.samenspiegel.fieldwork.Invitation;
import nl.samenspiegel.fieldwork.Invitee;
import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Html;
import nl.samenspiegel.fixture.Visitor;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.store.Keys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

@DatabaseTest(
        settings = {
            "samenspiegel.instruments=src/test/resources/instruments",
            "samenspiegel.address=https://scan.example/"
        })
final class MailControllerTest {

    private final GivenFieldwork fieldwork;
    private final GivenMail given;
    private final GivenStaff staff;

    MailControllerTest(GivenFieldwork fieldwork, GivenMail given, GivenStaff staff) {
        this.fieldwork = fieldwork;
        this.given = given;
        this.staff = staff;
    }

    @Test
    void aCoordinatorSeesWhomMailCanReachAndSendsIt(Visitor visitor) {
        Round round = open(visitor);
        given.people(round, "LRN", List.of("a@een.example", "b@een.example"));
        given.person(
                round, new Invitee("Carol", "c@een.example", given.school(round), "LRN", "en"));
        given.person(round, "LRN", "Zonder", null);
        Html before = visitor.get(address(round)).expect(200);

        Html after = visitor.submit(before, "form[action$=/invitations]").expect(200);
        given.deliver();
        Html sent = visitor.get(address(round)).expect(200);

        assertThat(before.texts(".facts dd"))
                .startsWith("3 mensen: 2 in het Nederlands, 1 in het Engels", "0")
                .contains("1. Geef hun zelf een link.");
        assertThat(after.text(".notice.ok")).contains("staan klaar");
        assertThat(after.texts("tbody td")).containsExactly("3", "0", "0");
        assertThat(sent.texts("tbody td")).containsExactly("0", "3", "0");
        assertThat(sent.has("form[action$=/invitations]")).isFalse();
        assertThat(sent.has("form[action$=/reminders]")).isFalse();
        assertThat(sent.text("main")).contains("kan vanaf donderdag 19 november 2026");
        assertThat(sent.body()).doesNotContain("een.example", "Carol", "/u/");
        assertThat(given.outbox("een.example"))
                .extracting(OutboxMail::subject)
                .containsExactlyInAnyOrder(
                        "Uitnodiging: Ronde najaar",
                        "Uitnodiging: Ronde najaar",
                        "Invitation: Ronde najaar");
        assertThat(given.outbox("een.example"))
                .allSatisfy(mail -> assertThat(mail.body()).contains("https://scan.example/u/"));
    }

    @Test
    void theButtonPressedTwiceSaysThatNobodyIsLeft(Visitor visitor) {
        Round round = open(visitor);
        given.people(round, "LRN", List.of("a@twee.example"));
        Html page = visitor.get(address(round)).expect(200);
        visitor.submit(page, "form[action$=/invitations]").expect(200);

        Html again = visitor.submit(page, "form[action$=/invitations]").expect(422);

        assertThat(again.text(".errors")).contains("niemand om een mail te sturen");
        assertThat(given.states(round)).hasSize(1);
    }

    @Test
    void theTextIsChangedTriedAndUsed(Visitor visitor) {
        Round round = open(visitor);
        Html page = visitor.get(address(round) + "/texts/invitation-nl-formal").expect(200);
        assertThat(page.text("#preview")).contains("Beste Anne de Vries,");

        String body = "Dag {name}!\n\n{link}\n\nTot {lastDay} <b>";
        Html looked = change(visitor, page, "Hoi {title}", body, "preview").expect(200);
        Html tried = change(visitor, page, "Hoi {title}", body, "test").expect(200);
        Html saved = change(visitor, page, "Hoi {title}", body, "save").expect(200);
        given.person(round, "WRK", "Eva {link}", "eva@drie.example");
        given.invite(round);
        given.deliver();

        assertThat(looked.text("#preview")).contains("Hoi Ronde najaar", "Dag Anne de Vries!");
        assertThat(tried.text(".notice.ok")).contains("s.aydin@debrug.example");
        assertThat(given.outbox("debrug.example").getFirst().body())
                .contains("Dag Anne de Vries!", "https://scan.example/\n")
                .doesNotContain("unsubscribe");
        assertThat(saved.texts("main li")).anyMatch(row -> row.endsWith("met u eigen tekst"));
        OutboxMail mail = given.outbox("drie.example").getFirst();
        assertThat(mail.subject()).isEqualTo("Hoi Ronde najaar");
        assertThat(mail.body()).startsWith("Dag Eva {link}!\n\nhttps://scan.example/u/");
    }

    @Test
    void theProposedTextComesBack(Visitor visitor) {
        Round round = open(visitor);
        String text = address(round) + "/texts/reminder-en";
        Html page = visitor.get(text).expect(200);
        change(visitor, page, "Hi", "{link}", "save").expect(200);
        Html own = visitor.get(text).expect(200);

        Html restored = visitor.submit(own, "main form", "restore", "1").expect(200);

        assertThat(own.element("#body").text()).isEqualTo("{link}");
        assertThat(restored.element("#subject").attr("value")).isEqualTo("Reminder: {title}");
    }

    @ParameterizedTest
    @CsvSource({
        "Hoi, Zonder link, #body-error, zonder link",
        "Hoi, {link} {voornaam}, #body-error, {voornaam}",
        "Hoi {link}, {link}, #subject-error, {link}",
        "Hoi {Name}, {link}, #subject-error, {Name}",
        "'', {link}, #subject-error, onderwerp",
        "Hoi, '', #body-error, Vul een tekst in"
    })
    void aTextThatCannotBeUsedIsRefusedWithTheReason(
            String subject, String body, String where, String reason, Visitor visitor) {
        Round round = open(visitor);
        Html page = visitor.get(address(round) + "/texts/invitation-nl-formal").expect(200);

        Html refused = change(visitor, page, subject, body, "save").expect(422);

        assertThat(refused.text(where)).contains(reason);
    }

    @Test
    void theRoundOfAnotherPartnershipIsNotThere(Visitor visitor) {
        open(visitor);
        Round theirs = fieldwork.openRound("netwerkmeting", "1.0");

        visitor.get(address(theirs)).expect(404);
        visitor.get(address(theirs) + "/texts/invitation-nl-formal").expect(404);
        visitor.get(address(theirs) + "/texts/no-such-text").expect(404);
    }

    @Test
    void openingThePageForNoMoreMailChangesNothingAndItsButtonStopsMail(
            Visitor visitor, Rounds rounds) {
        Round round = fieldwork.openRound("netwerkmeting", "1.0");
        Invitation somebody = given.person(round, "LRN", "Eva", "eva@stop.example");
        given.invite(round);
        given.deliver();
        String link = "/u/" + GivenMail.secret(given.outbox("stop.example").getFirst().body());

        Html page = visitor.get(given.unsubscribing(somebody)).expect(200);
        String opened = given.mailing(somebody);
        Html stopped = visitor.submit(page, "main form").expect(200);

        assertThat(opened).isEqualTo("WANTED");
        assertThat(stopped.heading()).contains("geen mail meer over ‘Ronde najaar’");
        assertThat(given.mailing(somebody)).isEqualTo("STOPPED");
        assertThat(visitor.get(link).expect(200).has("main form")).isTrue();
        assertThat(rounds.find(round.id())).isPresent();
    }

    @Test
    void aMailProgramStopsMailWithOnePost(Visitor visitor) {
        Round round = fieldwork.openRound("netwerkmeting", "1.0");
        Invitation somebody = given.person(round, "LRN", "Eva", "eva@klik.example");

        visitor.with("Sec-Fetch-Site", "cross-site")
                .post(given.unsubscribing(somebody), "List-Unsubscribe", "One-Click")
                .expect(200);

        assertThat(given.mailing(somebody)).isEqualTo("STOPPED");
    }

    @Test
    void aCodeIsNoLinkAndCannotBeMadeUp(Visitor visitor) {
        Round round = fieldwork.openRound("netwerkmeting", "1.0");
        Invitation somebody = given.person(round, "LRN", "Eva", "eva@vals.example");
        String path = given.unsubscribing(somebody);
        char last = path.charAt(path.length() - 1);
        String forged = path.substring(0, path.length() - 1) + (last == '0' ? '1' : '0');

        visitor.get(forged).expect(404);
        visitor.post(forged, "List-Unsubscribe", "One-Click").expect(404);
        visitor.get(path.replace("/unsubscribe/", "/u/")).expect(404);
        visitor.get(path.replace("/unsubscribe/", "/u/").substring(0, 35)).expect(404);

        assertThat(given.mailing(somebody)).isEqualTo("WANTED");
    }

    private Round open(Visitor visitor) {
        Round round = fieldwork.openRound("netwerkmeting", "1.0");
        staff.coordinator(visitor, round.partnershipId());
        return round;
    }

    private static Html change(
            Visitor visitor, Html page, String subject, String body, String button) {
        return visitor.submit(page, "main form", "subject", subject, "body", body, button, "1");
    }

    private static String address(Round round) {
        return "/partnerships/%s/rounds/%s/mail"
                .formatted(Keys.text(round.partnershipId()), Keys.text(round.id()));
    }
}
