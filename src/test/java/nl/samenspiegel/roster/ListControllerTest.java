package nl.samenspiegel.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.samenspiegel.audit.Act;
import nl.samenspiegel.audit.AuditEntry;
import nl.samenspiegel.audit.AuditTrail;
import nl.samenspiegel.fieldwork.People;
import nl.samenspiegel.fieldwork.Person;
import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.DrawnWorkbook;
import nl.samenspiegel.fixture.Html;
import nl.samenspiegel.fixture.RunningServer;
import nl.samenspiegel.fixture.StoppedClock;
import nl.samenspiegel.fixture.Visitor;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.Rounds;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

@DatabaseTest(
        settings = {
            "samenspiegel.instruments=src/test/resources/instruments",
            "samenspiegel.data=target/roster-lists"
        })
final class ListControllerTest {

    private static final Path UPLOADS = Path.of("target/roster-lists/uploads");

    private static final String FAULTY =
            """
            Naam | E-mail | School | Functie | Taal
            Anna Bos | anna@zuid.example | School Zuid | lerende | nl
            Bram Vos | bram@zuid,example | School Zuid | medewerker |
            Carla Mol | carla@zuid.example | School Zuud | medewerker |
            Daan Pot | daan@zuid.example | 12AB00 | medewerkr | Frans
            Eva Lam | eva@h.example | Hogeschool | lerende |
            Fons Kok | fons@n.example | School Noord | lerende |
             |  | School Zuid | lerende |
            """;

    private static final String MENDED =
            """
            Naam | E-mail | School | Functie | Taal
            Anna Bos | anna@zuid.example | School Zuid | lerende | nl
            Bram Vos | BRAM@zuid.example | School Zuid | medewerkers |
            Daan Pot | daan@zuid.example | 12AB00 | staff member | Engels
            Anna Bos | anna@zuid.example | School Zuid | medewerker | nl
            Gijs | | School Zuid | LRN |
            Gijs | | school zuid | lerende |
            """;

    private final GivenRoster given;
    private final People people;

    @TempDir private Path folder;

    ListControllerTest(GivenRoster given, People people) {
        this.given = given;
        this.people = people;
    }

    @Test
    void everyFaultIsToldWithItsRowItsCellAndASuggestion(Visitor visitor) {
        Round round = given.planned();
        given.signIn(visitor, round);

        Html page = given.paste(visitor, round, FAULTY).expect(200);

        assertThat(page.heading()).isEqualTo("Regels met fouten: 6");
        assertThat(page.texts("tbody tr"))
                .containsExactly(
                        "3 E-mailadres ‘bram@zuid,example’ Dit is geen e-mailadres. Bedoelt u:"
                                + " bram@zuid.example?",
                        "4 Organisatie ‘School Zuud’ Deze organisatie kennen we niet. Bedoelt u:"
                                + " School Zuid?",
                        "5 Rol ‘medewerkr’ De vragenlijst kent deze rol niet. Bedoelt u:"
                                + " medewerker?",
                        "5 Taal ‘Frans’ In deze taal is er geen vragenlijst. Bedoelt u: nl of en?",
                        "6 Rol ‘lerende’ Mensen in deze rol werken niet bij zo’n organisatie.",
                        "7 Organisatie ‘School Noord’ Deze organisatie hoort bij uw partnerschap,"
                                + " maar doet niet mee aan deze ronde.",
                        "8 Naam niets Er staat geen naam en geen e-mailadres.");
        assertThat(people.listAll(round.id())).isEmpty();
    }

    @Test
    void aListIsMendedItsTwinsAreSettledAndItsPeopleStored(Visitor visitor, AuditTrail audit) {
        Round round = given.planned();
        given.signIn(visitor, round);
        given.paste(visitor, round, FAULTY).expect(200);
        Html page = given.paste(visitor, round, MENDED).expect(200);

        Html roster = visitor.submit(page, "form[data-once]", "main-2", "5").expect(200);

        assertThat(page.text("main"))
                .contains("Nieuwe mensen: 4")
                .contains("hetzelfde zeggen als een eerdere regel: 1");
        assertThat(page.texts("fieldset label"))
                .containsExactly(
                        "lerende, School Zuid (regel 2)", "medewerker, School Zuid (regel 5)");
        assertThat(roster.text("[role=status]")).isEqualTo("Op de lijst gezet: 4.");
        assertThat(roster.texts("section tbody tr"))
                .containsExactly(
                        "Anna Bos anna@zuid.example medewerker School Zuid mag",
                        "Bram Vos bram@zuid.example medewerker School Zuid mag",
                        "Daan Pot daan@zuid.example medewerker School Zuid mag",
                        "Gijs geen lerende School Zuid geen adres");
        assertThat(audit.list(round.partnershipId()))
                .extracting(AuditEntry::act, AuditEntry::subject)
                .contains(tuple(Act.PEOPLE_ADDED, "Najaar: 4"));
    }

    @Test
    void aWorkbookGoesTheSameWay(Visitor visitor) {
        Round round = given.open();
        given.signIn(visitor, round);
        Path file = DrawnWorkbook.write(folder.resolve("mensen.xlsx"), cells(MENDED));
        List<Path> before = waiting();

        Html page = given.send(visitor, round, file).expect(200);
        visitor.submit(page, "form[data-once]").expect(200);

        assertThat(people.listAll(round.id()))
                .extracting(Person::name, Person::role)
                .containsExactlyInAnyOrder(
                        tuple("Anna Bos", "LRN"),
                        tuple("Bram Vos", "WRK"),
                        tuple("Daan Pot", "WRK"),
                        tuple("Gijs", "LRN"));
        assertThat(before).containsAll(waiting());
    }

    @Test
    void theListOfADutchSpreadsheetIsReadAsItIs(Visitor visitor) throws IOException {
        Round round = given.planned();
        given.signIn(visitor, round);
        Path file = folder.resolve("lijst.csv");
        String text =
                """
                sep=;
                Voornaam;Tussenvoegsel;Achternaam;E-mailadres;Organisatie;Rol;Klas;;
                Zoë;van der;"Meer; Dé";zoe@zuid.example;School Zuid;lerende;3b;;
                ;;;;;;;;

                =1+1;;;som@zuid.example;12ab 00;lerende;;;
                """;
        Files.write(file, text.replace("\n", "\r\n").getBytes(Charset.forName("windows-1252")));

        Html page = given.send(visitor, round, file).expect(200);
        visitor.submit(page, "form[data-once]").expect(200);

        assertThat(page.text("main")).contains("Niet gebruikt: Klas.");
        assertThat(people.listAll(round.id()))
                .extracting(Person::name)
                .containsExactlyInAnyOrder("Zoë van der Meer; Dé", "=1+1");
    }

    @Test
    void faultyRowsStayOutOnlyWhenThatIsSaid(Visitor visitor) {
        Round round = given.planned();
        given.signIn(visitor, round);
        Html page = given.paste(visitor, round, FAULTY).expect(200);

        Html refused = visitor.submit(page, "form[data-once]").expect(422);
        visitor.submit(page, "form[data-once]", "leaveOut", "yes").expect(200);

        assertThat(refused.text(".errors")).contains("of kies dat de regels met fouten wegblijven");
        assertThat(people.listAll(round.id())).extracting(Person::name).containsExactly("Anna Bos");
    }

    @Test
    void sayingYesTwiceAddsNobodyTwice(Visitor visitor) {
        Round round = given.planned();
        given.signIn(visitor, round);
        Html page = given.paste(visitor, round, MENDED).expect(200);
        Html same = given.paste(visitor, round, MENDED).expect(200);
        visitor.submit(page, "form[data-once]").expect(200);

        Html again = visitor.submit(page, "form[data-once]").expect(200);
        Html other = visitor.submit(same, "form[data-once]").expect(200);

        assertThat(again.text("[role=status]")).isEqualTo("Op de lijst gezet: 4.");
        assertThat(other.text("main")).contains("Iedereen stond al op de lijst");
        assertThat(people.listAll(round.id())).hasSize(4);
    }

    @Test
    void whoIsOnTheRosterStaysAsTheyAre(Visitor visitor) {
        Round round = given.planned();
        given.signIn(visitor, round);
        visitor.submit(given.paste(visitor, round, MENDED), "form[data-once]").expect(200);
        String late =
                """
                naam | mail | organisatie | rol
                Anna de Boer | anna@zuid.example | School Zuid | medewerker
                Gijs | gijs@zuid.example | School Zuid | medewerker
                Hanna | hanna@zuid.example | School Zuid | medewerker
                """;

        Html page = given.paste(visitor, round, late).expect(200);
        visitor.submit(page, "form[data-once]").expect(200);

        assertThat(page.text("main")).contains("die al op de lijst staan: 2. Zij blijven");
        assertThat(people.listAll(round.id()))
                .extracting(Person::name, Person::email)
                .containsExactlyInAnyOrder(
                        tuple("Anna Bos", "anna@zuid.example"),
                        tuple("Bram Vos", "bram@zuid.example"),
                        tuple("Daan Pot", "daan@zuid.example"),
                        tuple("Gijs", null),
                        tuple("Hanna", "hanna@zuid.example"));
    }

    @Test
    void whatAColumnMeansIsAskedOnceAndRemembered(Visitor visitor) {
        Round round = given.planned();
        given.signIn(visitor, round);
        String list =
                """
                Wie | Bereikbaar via | Waar | Als | Taal
                Anna Bos | anna@zuid.example | School Zuid | lerende | nl
                """;
        Html asked = given.paste(visitor, round, list).expect(200);

        Html refused = visitor.submit(asked, "main form").expect(422);
        Html page =
                visitor.submit(
                                asked,
                                "main form",
                                "column-1",
                                "NAME",
                                "column-2",
                                "EMAIL",
                                "column-3",
                                "ORGANISATION",
                                "column-4",
                                "ROLE")
                        .expect(200);
        Html again = given.paste(visitor, round, list).expect(200);

        assertThat(asked.heading()).isEqualTo("Wat staat er in de kolommen?");
        assertThat(refused.text("#columns-error")).contains("Kies minstens een naam");
        assertThat(page.text("main")).contains("Nieuwe mensen: 1");
        assertThat(again.text("main")).contains("Nieuwe mensen: 1");
    }

    @Test
    void aListWithoutHeadingsIsNamedByItsReader(Visitor visitor) {
        Round round = given.planned();
        given.signIn(visitor, round);
        Html asked =
                given.paste(visitor, round, "anna@zuid.example | School Zuid | lerende\n")
                        .expect(200);

        Html page =
                visitor.submit(
                                asked,
                                "main form",
                                "column-1",
                                "EMAIL",
                                "column-2",
                                "ORGANISATION",
                                "column-3",
                                "ROLE")
                        .expect(200);

        assertThat(page.text("main")).contains("Gelezen regels: 1. Nieuwe mensen: 1");
    }

    @Test
    void whatIsNoListIsRefusedAndNothingOfItStays(Visitor visitor) throws IOException {
        List<Path> before = waiting();
        Round round = given.planned();
        given.signIn(visitor, round);
        Path pdf = Files.writeString(folder.resolve("lijst.csv"), "%PDF-1.7 lijst");
        Path broken =
                Files.writeString(folder.resolve("scheef.csv"), "naam;mail;school;rol\n\"a;b");
        Path large = folder.resolve("groot.csv");
        Files.write(large, new byte[20_000_001]);

        Html other = given.send(visitor, round, pdf).expect(422);
        Html skew = given.send(visitor, round, broken).expect(200);
        Html heavy = given.send(visitor, round, large).expect(422);
        Html nothing = given.paste(visitor, round, " ").expect(422);

        assertThat(other.text("#file-error")).contains("Dit is geen lijst");
        assertThat(skew.text("#file-error")).contains("Vanaf regel 2 is het geen tabel");
        assertThat(heavy.text("#file-error")).contains("groter dan 20 MB");
        assertThat(nothing.text("#file-error")).isEqualTo("Plak een lijst of kies een bestand");
        assertThat(before).containsAll(waiting());
    }

    @Test
    void moreRowsThanARoundHasPeopleAreRefused(Visitor visitor) {
        List<Path> before = waiting();
        Round round = given.planned();
        given.signIn(visitor, round);
        Path file = GivenRoster.write(folder.resolve("lang.csv"), 50_001);

        Html page = given.send(visitor, round, file).expect(200);
        while (page.has("progress")) {
            page = visitor.get(page.path());
        }

        assertThat(page.text("#file-error")).isEqualTo("De lijst heeft meer dan 50.000 regels");
        assertThat(before).containsAll(waiting());
    }

    @Test
    void aListWaitsAnHourForWhoSentItOnly(
            Visitor visitor, RunningServer server, StoppedClock clock) {
        Visitor other = server.visitor();
        List<Path> before = waiting();
        Round round = given.planned();
        given.signIn(visitor, round);
        Html page = given.paste(visitor, round, MENDED).expect(200);
        given.signIn(other, round);

        Html theirs = other.get(page.path()).expect(200);
        for (int i = 0; i < 3; i++) {
            clock.advance(Duration.ofMinutes(25));
            visitor.get(GivenRoster.address(round)).expect(200);
        }
        Html late = given.paste(visitor, round, FAULTY).expect(200);
        Html gone = visitor.get(page.path()).expect(200);
        visitor.submit(late, "form[action$=removal]").expect(200);

        assertThat(theirs.heading()).isEqualTo("De lijst staat niet meer klaar");
        assertThat(gone.heading()).isEqualTo("De lijst staat niet meer klaar");
        assertThat(visitor.get(late.path()).heading()).isEqualTo("De lijst staat niet meer klaar");
        assertThat(before).containsAll(waiting());
    }

    @Test
    void aClosedRoundTakesNobody(Visitor visitor, Rounds rounds) {
        Round round = given.open();
        given.signIn(visitor, round);
        Html page = given.paste(visitor, round, MENDED).expect(200);
        rounds.close(round);

        Html refused = visitor.submit(page, "form[data-once]").expect(200);

        assertThat(refused.text("[role=status]")).contains("nu geen mensen toevoegen");
        assertThat(people.listAll(round.id())).isEmpty();
        assertThat(visitor.get(GivenRoster.address(round) + "/new").text("[role=status]"))
                .contains("nu geen mensen toevoegen");
    }

    @Test
    void theExampleOpensInADutchSpreadsheetAndIsUnderstood(Visitor visitor) throws IOException {
        Round round = given.planned();
        given.signIn(visitor, round);

        Html example = visitor.get(GivenRoster.address(round) + "/example.csv").expect(200);
        Path filled =
                Files.writeString(
                        folder.resolve("ingevuld.csv"),
                        example.body() + "Anna;anna@zuid.example;School Zuid;lerende;nl\r\n",
                        StandardCharsets.UTF_8);

        assertThat(example.body()).isEqualTo("\uFEFFNaam;E-mailadres;Organisatie;Rol;Taal\r\n");
        assertThat(example.header("Content-Disposition").orElseThrow())
                .isEqualTo("attachment; filename=\"voorbeeld-mensen.csv\"");
        assertThat(given.send(visitor, round, filled).text("main")).contains("Nieuwe mensen: 1");
    }

    private static List<List<String>> cells(String table) {
        return table.lines().map(line -> List.of(line.split(" ?\\| ?", -1))).toList();
    }

    private static List<Path> waiting() {
        try (Stream<Path> files = Files.exists(UPLOADS) ? Files.list(UPLOADS) : Stream.empty()) {
            return files.toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
