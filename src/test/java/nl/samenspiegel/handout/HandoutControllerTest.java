package nl.samenspiegel.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.samenspiegel.account.GivenStaff;
import nl.samenspiegel.audit.Act;
import nl.samenspiegel.audit.AuditEntry;
import nl.samenspiegel.audit.AuditTrail;
import nl.samenspiegel.fieldwork.GivenFieldwork;
import nl.samenspiegel.fieldwork.Invitation;
import nl.samenspiegel.fieldwork.InvitationCount;
import nl.samenspiegel.fieldwork.Invitations;
import nl.samenspiegel.fieldwork.Invitee;
import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Html;
import nl.samenspiegel.fixture.Visitor;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.store.Keys;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

@DatabaseTest(settings = "samenspiegel.instruments=src/test/resources/instruments")
final class HandoutControllerTest {

    private static final String FILE = "form[action$=file]";
    private static final String LETTERS = "form[action$=letters]";
    private static final String NAMELESS = "form[action$=nameless]";

    private final GivenFieldwork given;
    private final GivenStaff staff;
    private final Invitations invitations;
    private final Rounds rounds;

    HandoutControllerTest(
            GivenFieldwork given, GivenStaff staff, Invitations invitations, Rounds rounds) {
        this.given = given;
        this.staff = staff;
        this.invitations = invitations;
        this.rounds = rounds;
    }

    @Test
    void theFileHasAWorkingLinkForEveryoneAndNoFormula(Visitor visitor, AuditTrail audit) {
        Round round = given.openRound("voorwaardenscan", "0.9");
        put(round, person(round, "=1+1", "a@school.example", "WPB", "en"));
        put(round, person(round, "Bo, de Wit", null, "STU", null));
        Html page = signIn(visitor, round);

        String file = text(visitor.downloadBy(page, FILE, "csv", ""));

        List<String> lines = file.lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst()).isEqualTo("name,email,organisation,role,language,link");
        assertThat(lines.get(1)).startsWith("'=1+1,a@school.example,School Zuid,").contains(",en,");
        assertThat(lines.get(2)).startsWith("\"Bo, de Wit\",,School Zuid,student,nl,");
        for (String line : lines.subList(1, 3)) {
            String path = line.replaceFirst(".*https?://[^/]+", "");
            assertThat(visitor.get(path).expect(200).has("main form")).isTrue();
        }
        assertThat(audit.list(round.partnershipId()))
                .extracting(AuditEntry::act, AuditEntry::subject)
                .contains(tuple(Act.LINKS_SAVED, "Ronde najaar: 2"));
    }

    @Test
    void theWorkbookHasTheSameAsTextOnly(Visitor visitor) throws Exception {
        Round round = given.openRound("netwerkmeting", "1.0");
        put(round, person(round, "=1+1", "a@school.example", "LRN", null));
        Html page = signIn(visitor, round);

        byte[] workbook = visitor.downloadBy(page, FILE, "xlsx", "");

        Map<String, String> parts = unzipped(workbook);
        assertThat(parts.get("xl/sharedStrings.xml"))
                .contains(">name<")
                .contains(">=1+1<")
                .contains(">a@school.example<")
                .containsPattern("/u/\\w{32}<");
        assertThat(parts.get("xl/worksheets/sheet1.xml")).doesNotContain("<f>");
    }

    @Test
    void whoAnsweredHasALinkInTheFileToo(Visitor visitor) {
        Round round = given.openRound("netwerkmeting", "1.0");
        Invitation answered = put(round, person(round, "Ada", null, "LRN", null));
        put(round, person(round, "Bea", null, "LRN", null));
        given.answer(answered, new byte[] {4}, Map.of());
        Html page = signIn(visitor, round);

        String file = text(visitor.downloadBy(page, FILE, "csv", ""));

        assertThat(file.lines()).hasSize(3);
        assertThat(file).containsPattern("Ada,.*/u/\\w{32}").containsPattern("Bea,.*/u/\\w{32}");
    }

    @Test
    void nothingIsMadeByLooking(Visitor visitor) {
        Round round = given.openRound("netwerkmeting", "1.0");
        put(round, person(round, "Ada", null, "LRN", null));

        Html page = signIn(visitor, round);

        assertThat(page.text(".notice.warn")).contains("ook wie al heeft ingevuld");
        assertThat(page.body()).doesNotContain("/u/");
        assertThat(invitations.findUntouched(round.id(), "LRN")).isPresent();
    }

    @Test
    void aLetterIsInTheLanguageOfThePersonWithAPersonalLink(Visitor visitor) throws Exception {
        Round round = given.openRound("voorwaardenscan", "0.9");
        put(round, person(round, "Ada Bakker", null, "STU", "nl"));
        put(round, person(round, "Bea <b>Cole</b>", null, "WPB", "en"));
        Html page = signIn(visitor, round);

        byte[] pdf = visitor.downloadBy(page, LETTERS);

        List<String> pages = PdfCheck.texts(pdf);
        assertThat(pages).hasSize(2);
        assertThat(pages.getFirst())
                .contains("Ada Bakker")
                .contains("Wij vragen je als student (School Zuid)")
                .contains("Invullen kan tot en met maandag 30 november 2026")
                .contains("De link is alleen voor jou")
                .contains("s.aydin@debrug.example");
        assertThat(pages.get(1))
                .contains("Bea <b>Cole</b>")
                .contains("We ask you as")
                .contains("until Monday 30 November 2026");
        String first = QrReader.read(PdfCheck.picture(pdf, 0));
        String second = QrReader.read(PdfCheck.picture(pdf, 1));
        assertThat(first).isNotEqualTo(second).contains("/u/");
        assertThat(pages.getFirst().replace(" ", "")).contains(first);
        assertThat(visitor.get(path(second)).expect(200).has("main form")).isTrue();
        PdfCheck.isAccessible("letters.pdf", pdf);
    }

    @Test
    void lettersAreOfOneOrganisationOrOfAll(Visitor visitor) {
        Round round = given.openRound("netwerkmeting", "1.0");
        UUID institute = rounds.listOrganisations(round.id()).get(1).organisationId();
        put(round, person(round, "Ada", null, "LRN", null));
        put(round, new Invitee("Bea", null, institute, "WRK", null));
        Html page = signIn(visitor, round);

        byte[] one = visitor.downloadBy(page, LETTERS, "organisation", Keys.text(institute));
        byte[] all = visitor.downloadBy(page, LETTERS);
        Html none = visitor.submit(page, LETTERS, "organisation", "nobody").expect(422);

        assertThat(PdfCheck.texts(one)).hasSize(1).first().asString().contains("Bea");
        assertThat(PdfCheck.texts(all)).hasSize(2);
        assertThat(none.text(".errors")).contains("niemand op de deelnemerslijst");
    }

    @Test
    void moreThanFiveHundredLettersAreRefusedAndMakeNoLinks(Visitor visitor) {
        Round round = given.openRound("netwerkmeting", "1.0");
        var people = new ArrayList<Invitee>();
        for (int i = 0; i < 501; i++) {
            people.add(person(round, "Nummer " + i, null, "LRN", null));
        }
        invitations.invite(round, people);
        Html page = signIn(visitor, round);

        Html refused = visitor.submit(page, LETTERS).expect(422);

        assertThat(refused.text(".errors")).contains("meer dan 500 brieven");
        assertThat(invitations.findUntouched(round.id(), "LRN")).isPresent();
    }

    @Test
    void lettersWithoutANameInviteAsManyPeople(Visitor visitor) {
        Round round = given.openRound("voorwaardenscan", "0.9");
        Html page = signIn(visitor, round);

        byte[] pdf =
                visitor.downloadBy(page, NAMELESS, "role", "WPB", "count", "3", "language", "nl");
        Html twice = visitor.submit(page, NAMELESS, "role", "WPB", "count", "3", "language", "nl");

        assertThat(PdfCheck.texts(pdf)).hasSize(3);
        assertThat(twice.expect(422).text("#count-error")).contains("intussen links gemaakt");
        assertThat(invitations.count(round.id()))
                .extracting(InvitationCount::role, InvitationCount::invited)
                .containsExactly(tuple("WPB", 3L));
    }

    @Test
    void nothingIsMadeOnceTheRoundIsClosed(Visitor visitor) {
        Round round = given.openRound("netwerkmeting", "1.0");
        put(round, person(round, "Ada", null, "LRN", null));
        Html page = signIn(visitor, round);
        rounds.close(round);

        visitor.submit(page, FILE).expect(422);
        visitor.submit(page, LETTERS).expect(422);
        visitor.submit(page, NAMELESS, "role", "LRN", "count", "3", "language", "nl").expect(422);

        assertThat(visitor.get(address(round)).expect(200).has("main form")).isFalse();
    }

    @Test
    void theRosterOfAnotherPartnershipIsNotThere(Visitor visitor) {
        Round mine = given.openRound("netwerkmeting", "1.0");
        Round theirs = given.openRound("netwerkmeting", "1.0");
        signIn(visitor, mine);

        visitor.get(address(theirs)).expect(404);
        visitor.get(base(theirs) + "/texts").expect(404);
        visitor.get(base(theirs) + "/calendar.ics").expect(404);
    }

    private Invitee person(
            Round round,
            String name,
            @Nullable String email,
            String role,
            @Nullable String language) {
        UUID school = rounds.listOrganisations(round.id()).getFirst().organisationId();
        return new Invitee(name, email, school, role, language);
    }

    private Invitation put(Round round, Invitee person) {
        return invitations.invite(round, List.of(person)).getFirst();
    }

    private Html signIn(Visitor visitor, Round round) {
        staff.coordinator(visitor, round.partnershipId());
        return visitor.get(address(round)).expect(200);
    }

    private static Map<String, String> unzipped(byte[] file) throws IOException {
        Path kept = Files.createTempFile("links", ".xlsx");
        Files.write(kept, file);
        try (var zip = new ZipFile(kept.toFile())) {
            var parts = new HashMap<String, String>();
            for (ZipEntry part : zip.stream().toList()) {
                parts.put(part.getName(), text(zip.getInputStream(part).readAllBytes()));
            }
            return parts;
        } finally {
            Files.delete(kept);
        }
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    private static String path(String link) {
        return link.replaceFirst("^https?://[^/]+", "");
    }

    private static String address(Round round) {
        return base(round) + "/handout";
    }

    private static String base(Round round) {
        return "/partnerships/%s/rounds/%s"
                .formatted(Keys.text(round.partnershipId()), Keys.text(round.id()));
    }
}
