package nl.samenspiegel.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.samenspiegel.account.GivenStaff;
import nl.samenspiegel.audit.Act;
import nl.samenspiegel.audit.AuditEntry;
import nl.samenspiegel.audit.AuditTrail;
import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Html;
import nl.samenspiegel.fixture.Visitor;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.RoundOrganisation;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.store.Keys;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

@DatabaseTest(settings = "samenspiegel.instruments=src/test/resources/instruments")
final class LinksControllerTest {

    private final GivenFieldwork given;
    private final Rounds rounds;
    private final GivenStaff staff;

    LinksControllerTest(GivenFieldwork given, Rounds rounds, GivenStaff staff) {
        this.given = given;
        this.rounds = rounds;
        this.staff = staff;
    }

    @Test
    void linksAreShownOnceAndOpenTheQuestionnaire(Visitor visitor, AuditTrail audit) {
        Round round = given.openRound("netwerkmeting", "1.0");
        signIn(visitor, round);

        Html made = make(visitor, round, "LRN", "3").expect(200);

        assertThat(made.heading()).isEqualTo("3 links zijn gemaakt");
        assertThat(made.texts(".links code")).hasSize(3).doesNotHaveDuplicates();
        String path = made.texts(".links code").getFirst().replaceFirst("^https?://[^/]+", "");
        assertThat(visitor.get(path).expect(200).has("main form")).isTrue();
        String link = made.texts(".links code").getFirst();
        assertThat(file(made)).startsWith("organisation,role,link\r\n").contains(link);
        assertThat(visitor.get(address(round)).body()).doesNotContain("/u/");
        assertThat(audit.list(round.partnershipId()))
                .extracting(AuditEntry::act, AuditEntry::subject)
                .contains(tuple(Act.LINKS_MADE, "Ronde najaar: 3 × LRN, School Zuid"));
    }

    @Test
    void thePageSentTwiceMakesNoSecondLinks(Visitor visitor) {
        Round round = given.openRound("netwerkmeting", "1.0");
        signIn(visitor, round);
        Html page = visitor.get(address(round)).expect(200);
        visitor.submit(page, "main form", "role", "LRN", "count", "2").expect(200);

        Html again = visitor.submit(page, "main form", "role", "LRN", "count", "2").expect(422);

        assertThat(again.text(".errors")).contains("intussen links gemaakt");
        assertThat(visitor.get(address(round)).text("main")).contains("Tot nu toe uitgenodigd: 2.");
    }

    @Test
    void saysWhatIsWrongWithTheForm(Visitor visitor) {
        Round round = given.openRound("voorwaardenscan", "0.9");
        signIn(visitor, round);
        Html page = visitor.get(address(round)).expect(200);
        String institute = key(round, 1);

        Html unfit =
                visitor.submit(
                        page, "main form", "organisation", institute, "role", "STU", "count", "1");
        Html many = visitor.submit(page, "main form", "role", "STU", "count", "201");
        Html unknown =
                visitor.submit(
                        page, "main form", "organisation", "x", "role", "nobody", "count", "1");

        assertThat(unfit.expect(422).text("#role-error")).contains("Mensen in deze rol");
        assertThat(many.expect(422).text("#count-error")).contains("van 1 tot en met 200");
        assertThat(unknown.expect(422).texts(".errors a")).hasSize(2);
        assertThat(visitor.get(address(round)).text("main")).contains("Tot nu toe uitgenodigd: 0.");
    }

    @Test
    void noLinksAreMadeInARoundThatIsClosed(Visitor visitor) {
        Round round = given.openRound("netwerkmeting", "1.0");
        signIn(visitor, round);
        Html page = visitor.get(address(round)).expect(200);
        rounds.close(round);

        visitor.submit(page, "main form", "role", "LRN", "count", "2").expect(422);

        Html closed = visitor.get(address(round)).expect(200);
        assertThat(closed.has("main form")).isFalse();
        assertThat(closed.text("main")).contains("Tot nu toe uitgenodigd: 0.");
    }

    @Test
    void theRoundOfAnotherPartnershipIsNotThere(Visitor visitor) {
        Round mine = given.openRound("netwerkmeting", "1.0");
        Round theirs = given.openRound("netwerkmeting", "1.0");
        signIn(visitor, mine);

        visitor.get(address(theirs)).expect(404);
        visitor.get(
                        "/partnerships/%s/rounds/%s/links"
                                .formatted(Keys.text(mine.partnershipId()), Keys.text(theirs.id())))
                .expect(404);
    }

    private Html make(Visitor visitor, Round round, String role, String count) {
        Html page = visitor.get(address(round)).expect(200);
        return visitor.submit(page, "main form", "role", role, "count", count);
    }

    private void signIn(Visitor visitor, Round round) {
        staff.coordinator(visitor, round.partnershipId());
    }

    private String key(Round round, int place) {
        RoundOrganisation organisation = rounds.listOrganisations(round.id()).get(place);
        return Keys.text(organisation.organisationId());
    }

    private static String address(Round round) {
        return "/partnerships/%s/rounds/%s/links"
                .formatted(Keys.text(round.partnershipId()), Keys.text(round.id()));
    }

    private static String file(Html page) {
        String address = page.element("a[download]").attr("href");
        String content = address.substring(address.indexOf(',') + 1);
        return new String(Base64.getDecoder().decode(content), StandardCharsets.UTF_8);
    }
}
