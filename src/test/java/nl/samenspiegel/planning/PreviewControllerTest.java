package nl.samenspiegel.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.cookie.Cookie;

import nl.samenspiegel.audit.Act;
import nl.samenspiegel.audit.AuditEntry;
import nl.samenspiegel.audit.AuditTrail;
import nl.samenspiegel.catalog.Catalog;
import nl.samenspiegel.fieldwork.Sheets;
import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.FreshDatabase;
import nl.samenspiegel.fixture.Html;
import nl.samenspiegel.fixture.Visitor;
import nl.samenspiegel.round.Asking;
import nl.samenspiegel.round.FieldworkPeriod;
import nl.samenspiegel.round.GivenRounds;
import nl.samenspiegel.round.Plan;
import nl.samenspiegel.round.Replanning;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.RoundUnit;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.store.Keys;

import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

@DatabaseTest
final class PreviewControllerTest {

    private static final String TRIAL = "form[action$=/trials]";

    private final GivenRounds given;
    private final Rounds rounds;
    private final Sheets sheets;
    private final Catalog catalog;
    private final AuditTrail audit;

    PreviewControllerTest(
            GivenRounds given, Rounds rounds, Sheets sheets, Catalog catalog, AuditTrail audit) {
        this.given = given;
        this.rounds = rounds;
        this.sheets = sheets;
        this.catalog = catalog;
        this.audit = audit;
    }

    @Test
    void showsWhatARoleIsAskedInBothLanguages(Visitor visitor) {
        Round round = enter(visitor, Asking.everything());

        Html dutch = visitor.get(address(round, "STU", "SITE", "nl")).expect(200);
        Html english = visitor.get(address(round, "SL", "SITE", "en")).expect(200);

        assertThat(dutch.texts("fieldset.item")).hasSizeGreaterThan(20);
        assertThat(dutch.text("main")).contains("Werkt of leert bij een").contains("helemaal niet");
        assertThat(english.element("main section div[lang]").attr("lang")).isEqualTo("en");
        assertThat(english.text("main section div[lang]")).contains("Part 1");
        assertThat(english.texts("fieldset.item")).isNotEqualTo(dutch.texts("fieldset.item"));
        assertThat(english.has("fieldset.item button")).isFalse();
    }

    @Test
    void leavesOutWhatTheRoundDoesNotAskAndOffersNoOtherLanguage(Visitor visitor) {
        Round full = enter(visitor, Asking.everything());
        List<String> all =
                visitor.get(address(full, "IO", "INSTITUTE", "nl")).texts("fieldset.item legend");
        Round less = enter(visitor, new Asking(List.of("S5", "S6"), List.of("nl"), 50));
        visitor.setCookie("__Host-lang", "en");

        Html shown = visitor.get(address(less, "IO", "INSTITUTE", "en"));

        assertThat(shown.expect(200).texts("fieldset.item")).hasSize(all.size() - 8);
        assertThat(shown.texts("#language option")).containsExactly("Dutch");
        assertThat(shown.element("main section div[lang]").attr("lang")).isEqualTo("nl");
    }

    @Test
    void aTestIsMarkedOnEveryPageAndLeadsBackToTheRound(Visitor visitor) {
        Round round = enter(visitor, Asking.everything());
        Html preview = visitor.get(address(round, "STU", "SITE", "nl")).expect(200);

        Html landing = visitor.submit(preview, TRIAL).expect(200);
        Html part = visitor.submit(landing, "main form").expect(200);
        Html review = throughToTheReview(visitor, part);
        Html sent = visitor.submit(review, "main form").expect(200);

        for (Html page : List.of(landing, part, review)) {
            assertThat(page.text(".notice.warn")).startsWith("Proef.");
        }
        assertThat(sent.path()).isEqualTo(round.address());
        assertThat(sent.text("[role=status]")).contains("proefantwoord is verzonden");
        assertThat(sent.text(".check")).contains("1 keer geprobeerd");
        assertThat(acts(round)).contains(Act.QUESTIONNAIRE_TRIED);
    }

    @Test
    void nothingOfATestIsLeftOnceTheRoundIsOpen(Visitor visitor, FreshDatabase database)
            throws SQLException {
        Round round = enter(visitor, Asking.everything());
        Html preview = visitor.get(address(round, "STU", "SITE", "nl")).expect(200);
        Html part = visitor.submit(visitor.submit(preview, TRIAL), "main form").expect(200);
        Html review = throughToTheReview(visitor, part);
        visitor.submit(review, "main form").expect(200);
        Html again = visitor.submit(visitor.submit(preview, TRIAL), "main form").expect(200);
        visitor.submit(again, "#answers", "i.S1.1", "3").expect(200);
        List<String> before = listCounts(database, round);

        Html opened =
                visitor.submit(visitor.get(round.address()), "form[action$=/opening]").expect(200);

        assertThat(before)
                .containsExactly(
                        "invitation 2",
                        "invitation_token 2",
                        "draft 1",
                        "response_sheet 1",
                        "remark 1");
        assertThat(opened.text("[role=status]")).contains("De ronde is open");
        assertThat(listCounts(database, round))
                .containsExactly(
                        "invitation 0",
                        "invitation_token 0",
                        "draft 0",
                        "response_sheet 0",
                        "remark 0");
        visitor.get("/questionnaire/1").expect(404);
    }

    @Test
    void aScaleThatIsSwitchedOffIsStoredAsNotAsked(Visitor visitor) {
        Round round = enter(visitor, new Asking(List.of("S5"), List.of(), 50));
        Html preview = visitor.get(address(round, "STU", "SITE", "nl")).expect(200);
        Html part = visitor.submit(visitor.submit(preview, TRIAL), "main form").expect(200);

        visitor.submit(throughToTheReview(visitor, part), "main form").expect(200);

        var instrument = catalog.getInstrument("voorwaardenscan", "0.9");
        int first = instrument.indexOf(instrument.scale("S5").items().getFirst().code());
        List<String> read = new ArrayList<>();
        sheets.read(
                round.id(),
                sheet -> {
                    for (int i = 0; i < 5; i++) {
                        read.add(Byte.toString(sheet.answers()[i == 4 ? 0 : first + i]));
                    }
                });
        assertThat(read.subList(0, 4)).containsOnly("0");
        assertThat(read.getLast()).isNotEqualTo("0");
    }

    @Test
    void nobodyTriesARoundThatIsOpen(Visitor visitor) {
        Round round = enter(visitor, Asking.everything());
        Html preview = visitor.get(address(round, "STU", "SITE", "nl")).expect(200);
        rounds.open(round);

        Html refused = visitor.submit(preview, TRIAL).expect(422);

        assertThat(refused.text(".errors")).contains("alleen bij een geplande ronde");
        assertThat(visitor.get(round.address() + "/preview").has(TRIAL)).isFalse();
    }

    /// Answers the first question, writes to every open question and skips the rest.
    private static Html throughToTheReview(Visitor visitor, Html first) {
        Html page = first;
        while (!page.path().endsWith("/review")) {
            if (page.has("textarea")) {
                String field = page.element("textarea").attr("name");
                page = visitor.submit(page, "#answers", field, "Meer tijd").expect(200);
            } else {
                String field = page.element("fieldset.item input[type=radio]").attr("name");
                page = visitor.submit(page, "#answers", field, "3", "insist", "1").expect(200);
            }
        }
        return page;
    }

    private static List<String> listCounts(FreshDatabase database, Round round)
            throws SQLException {
        List<String> counts = new ArrayList<>();
        try (Connection connection = database.connect()) {
            for (String table :
                    List.of(
                            "invitation",
                            "invitation_token",
                            "draft",
                            "response_sheet",
                            "remark")) {
                try (PreparedStatement query =
                        connection.prepareStatement(
                                "SELECT COUNT(*) FROM %s WHERE round_id = ?".formatted(table))) {
                    query.setBytes(1, Keys.bytes(round.id()));
                    try (ResultSet row = query.executeQuery()) {
                        row.next();
                        counts.add("%s %d".formatted(table, row.getInt(1)));
                    }
                }
            }
        }
        return counts;
    }

    private Round enter(Visitor visitor, Asking asking) {
        Round round = given.planned(given.partnership(), RoundUnit.SITE);
        var plan =
                new Plan(
                        round.partnershipId(),
                        round.title(),
                        new FieldworkPeriod(
                                round.fieldwork().opensOn(), round.fieldwork().closesOn()),
                        RoundUnit.SITE,
                        5,
                        asking);
        var edition = catalog.getInstrument("voorwaardenscan", "0.9").edition();
        Cookie session = given.coordinator(round.partnershipId());
        visitor.setCookie(session.getName(), session.getValue());
        return ((Replanning.Replanned) rounds.replan(round, plan, edition)).round();
    }

    private List<Act> acts(Round round) {
        return audit.list(round.partnershipId()).stream().map(AuditEntry::act).toList();
    }

    private static String address(Round round, String role, String kind, String language) {
        return "%s/preview?role=%s&kind=%s&language=%s"
                .formatted(round.address(), role, kind, language);
    }
}
