package nl.samenspiegel.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.samenspiegel.account.GivenStaff;
import nl.samenspiegel.audit.Act;
import nl.samenspiegel.audit.AuditEntry;
import nl.samenspiegel.audit.AuditTrail;
import nl.samenspiegel.fieldwork.GivenFieldwork;
import nl.samenspiegel.fieldwork.OpenLink;
import nl.samenspiegel.fieldwork.OpenLinks;
import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Html;
import nl.samenspiegel.fixture.Visitor;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.store.Keys;

import org.junit.jupiter.api.Test;

import java.util.List;

@DatabaseTest(settings = "samenspiegel.instruments=src/test/resources/instruments")
final class OpenLinksControllerTest {

    private final GivenFieldwork given;
    private final GivenOpenLinks open;
    private final OpenLinks links;
    private final GivenStaff staff;

    OpenLinksControllerTest(
            GivenFieldwork given, GivenOpenLinks open, OpenLinks links, GivenStaff staff) {
        this.given = given;
        this.open = open;
        this.links = links;
        this.staff = staff;
    }

    @Test
    void aLinkIsMadeAndItsAddressOpensTheQuestionnaire(Visitor visitor, AuditTrail audit) {
        Round round = given.openRound("netwerkmeting", "1.0");
        signIn(visitor, round);
        Html page = visitor.get(address(round)).expect(200);

        Html made = visitor.submit(page, "main form[data-once]", "role", "LRN").expect(200);

        assertThat(made.text("[role=status]")).contains("De open link is gemaakt");
        assertThat(made.text(".card")).contains("Open. Begonnen: minder dan 5, van hoogstens 50");
        String link = made.text(".card code").replaceFirst("^https?://[^/]+", "");
        assertThat(visitor.get(link).expect(200).text(".notice")).contains("open link");
        assertThat(audit.list(round.partnershipId()))
                .extracting(AuditEntry::act, AuditEntry::subject)
                .contains(tuple(Act.OPEN_LINK_MADE, "Ronde najaar: LRN, School Zuid, 50"));
    }

    @Test
    void howManyBeganIsToldInBandsOnly(Visitor visitor) {
        Round round = given.openRound("netwerkmeting", "1.0");
        OpenLink link = open.make(round, "LRN", 50);
        for (int i = 0; i < 7; i++) {
            links.start(link);
        }
        signIn(visitor, round);

        Html page = visitor.get(address(round)).expect(200);

        assertThat(page.text(".card")).contains("Begonnen: 5–9, van hoogstens 50");
    }

    @Test
    void isClosedOpenedAndLetsMoreIn(Visitor visitor, AuditTrail audit) {
        Round round = given.openRound("netwerkmeting", "1.0");
        OpenLink link = open.make(round, "LRN", 5);
        signIn(visitor, round);
        Html page = visitor.get(address(round)).expect(200);

        Html closed = visitor.submit(page, "form[action$=closing]").expect(200);
        Html opened = visitor.submit(closed, "form[action$=opening]").expect(200);
        Html raised = visitor.submit(opened, "form[action$=cap]", "higher", "100").expect(200);
        Html wrong = visitor.submit(raised, "form[action$=cap]", "higher", "7").expect(422);

        assertThat(closed.text(".card")).contains("Gesloten.");
        assertThat(opened.text(".card")).contains("Open.");
        assertThat(raised.text(".card")).contains("van hoogstens 100");
        assertThat(wrong.text(".errors")).contains("hoger aantal");
        assertThat(links.find(round.id(), link.id()).orElseThrow().cap()).isEqualTo(100);
        assertThat(audit.list(round.partnershipId()))
                .extracting(AuditEntry::act)
                .contains(Act.OPEN_LINK_CLOSED, Act.OPEN_LINK_OPENED, Act.OPEN_LINK_RAISED);
    }

    @Test
    void saysWhatIsWrongWithTheForm(Visitor visitor) {
        Round round = given.openRound("netwerkmeting", "1.0");
        open.make(round, "LRN", 5);
        signIn(visitor, round);
        Html page = visitor.get(address(round)).expect(200);
        String form = "main form[data-once]";

        Html twice = visitor.submit(page, form, "role", "LRN").expect(422);
        Html unknown =
                visitor.submit(page, form, "organisation", "x", "role", "y", "cap", "7")
                        .expect(422);

        assertThat(twice.text("#role-error")).contains("al een open link");
        assertThat(unknown.texts(".errors a")).hasSize(3);
    }

    @Test
    void nothingCanBeMadeOrChangedOnceTheRoundIsClosed(Visitor visitor, Rounds rounds) {
        Round round = given.openRound("netwerkmeting", "1.0");
        open.make(round, "LRN", 5);
        signIn(visitor, round);
        Html page = visitor.get(address(round)).expect(200);
        rounds.close(round);

        visitor.submit(page, "main form[data-once]", "role", "WRK").expect(422);
        visitor.submit(page, "form[action$=closing]").expect(404);

        Html closed = visitor.get(address(round)).expect(200);
        assertThat(closed.has("main form")).isFalse();
        assertThat(closed.text("main")).contains("zolang de ronde open is");
    }

    @Test
    void theRoundAndTheLinkOfAnotherPartnershipAreNotThere(Visitor visitor) {
        Round mine = given.openRound("netwerkmeting", "1.0");
        Round theirs = given.openRound("netwerkmeting", "1.0");
        OpenLink link = open.make(theirs, "LRN", 5);
        signIn(visitor, mine);

        visitor.get(address(theirs)).expect(404);
        visitor.get(poster(theirs, link)).expect(404);
        visitor.get(poster(mine, link)).expect(404);
    }

    @Test
    void thePosterHasAPageInEachLanguageAndACodeThatLeadsToTheAddress(Visitor visitor)
            throws Exception {
        Round round = given.openRound("voorwaardenscan", "0.9");
        OpenLink link = open.make(round, "WPB", 50);
        signIn(visitor, round);

        byte[] pdf = visitor.download(poster(round, link));

        List<String> pages = PdfCheck.texts(pdf);
        assertThat(pages).hasSize(2);
        assertThat(pages.getFirst())
                .contains("Hoe gaat het samen opleiden?")
                .contains("werkplekbegeleiders")
                .contains("School Zuid")
                .contains("Ongeveer 6 minuten")
                .contains("maandag 30 november 2026")
                .contains("Er wordt geen naam gevraagd")
                .contains("minstens 5 mensen")
                .contains("Dit is een open link")
                .contains("s.aydin@debrug.example");
        assertThat(pages.get(1))
                .contains("How is training teachers together going?")
                .contains("About 6 minutes")
                .contains("Monday 30 November 2026");
        String read = QrReader.read(PdfCheck.picture(pdf, 0));
        assertThat(read).endsWith(open.path(link));
        assertThat(pages.getFirst().replace(" ", "")).contains(read);
        assertThat(QrReader.read(PdfCheck.picture(pdf, 1))).isEqualTo(read);
        PdfCheck.isAccessible("poster.pdf", pdf);
    }

    private void signIn(Visitor visitor, Round round) {
        staff.coordinator(visitor, round.partnershipId());
    }

    private static String address(Round round) {
        return "/partnerships/%s/rounds/%s/open-links"
                .formatted(Keys.text(round.partnershipId()), Keys.text(round.id()));
    }

    private static String poster(Round round, OpenLink link) {
        return "%s/%s/poster.pdf".formatted(address(round), Keys.text(link.id()));
    }
}
