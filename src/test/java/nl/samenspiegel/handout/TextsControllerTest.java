package nl.samenspiegel.handout;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.account.GivenStaff;
import nl.samenspiegel.fieldwork.GivenFieldwork;
import nl.samenspiegel.fieldwork.OpenLink;
import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Html;
import nl.samenspiegel.fixture.Visitor;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.store.Keys;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

@DatabaseTest(settings = "samenspiegel.instruments=src/test/resources/instruments")
final class TextsControllerTest {

    private final GivenFieldwork given;
    private final GivenOpenLinks open;
    private final GivenStaff staff;

    TextsControllerTest(GivenFieldwork given, GivenOpenLinks open, GivenStaff staff) {
        this.given = given;
        this.open = open;
        this.staff = staff;
    }

    @Test
    void theTextsSpeakOfAPersonalLinkUnlessAnOpenOneIsChosen(Visitor visitor) {
        Round round = given.openRound("voorwaardenscan", "0.9");
        OpenLink link = open.make(round, "WPB", 50);
        staff.coordinator(visitor, round.partnershipId());

        Html page = visitor.get(base(round) + "/texts").expect(200);
        Html chosen = visitor.submit(page, "main form", "link", Keys.text(link.id())).expect(200);

        assertThat(page.texts("textarea")).hasSize(4);
        assertThat(page.text("#newsletter-nl"))
                .contains("De Brug")
                .contains("persoonlijke link")
                .contains("maandag 30 november 2026")
                .contains("minstens 5 mensen");
        assertThat(page.text("#chat-en")).contains("Monday 30 November 2026");
        assertThat(chosen.text("#newsletter-nl"))
                .contains(open.path(link))
                .contains("werkplekbegeleiders (School Zuid)");
        assertThat(chosen.text("#chat-en")).contains(open.path(link)).contains("at De Brug");
    }

    @Test
    void theCalendarHasTheFirstAndTheLastDayAndOneToRemind(Visitor visitor) {
        Round round = given.openRound("netwerkmeting", "1.0");
        staff.coordinator(visitor, round.partnershipId());

        String file =
                new String(visitor.download(base(round) + "/calendar.ics"), StandardCharsets.UTF_8);

        assertThat(file)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("DTSTART;VALUE=DATE:20261109")
                .contains("DTSTART;VALUE=DATE:20261123")
                .contains("DTSTART;VALUE=DATE:20261130")
                .contains("SUMMARY:Laatste dag van de vragenlijst: Ronde najaar");
    }

    private static String base(Round round) {
        return "/partnerships/%s/rounds/%s"
                .formatted(Keys.text(round.partnershipId()), Keys.text(round.id()));
    }
}
