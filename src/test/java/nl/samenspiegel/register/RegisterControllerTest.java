package nl.samenspiegel.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.simple.SimpleHttpRequest;

import nl.samenspiegel.account.Account;
import nl.samenspiegel.account.Accounts;
import nl.samenspiegel.account.Place;
import nl.samenspiegel.account.Sessions;
import nl.samenspiegel.account.StaffRole;
import nl.samenspiegel.audit.Act;
import nl.samenspiegel.audit.AuditEntry;
import nl.samenspiegel.audit.AuditTrail;
import nl.samenspiegel.fieldwork.GivenFieldwork;
import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Html;
import nl.samenspiegel.fixture.QueryCount;
import nl.samenspiegel.fixture.StoppedClock;
import nl.samenspiegel.fixture.Visitor;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.store.Keys;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

@DatabaseTest(settings = "samenspiegel.instruments=src/test/resources/instruments")
final class RegisterControllerTest {

    private static final String FORM = "main form[action$=E8]";

    private final GivenFieldwork given;
    private final Register register;
    private final Rounds rounds;
    private final Accounts accounts;
    private final Sessions sessions;
    private final StoppedClock clock;

    RegisterControllerTest(
            GivenFieldwork given,
            Register register,
            Rounds rounds,
            Accounts accounts,
            Sessions sessions,
            StoppedClock clock) {
        this.given = given;
        this.register = register;
        this.rounds = rounds;
        this.accounts = accounts;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Test
    void aFigureIsEnteredAndReadAgainstNationalValues(Visitor visitor, AuditTrail audit) {
        Round round = flagship();
        signIn(visitor, round, StaffRole.COORDINATOR);
        Html empty = visitor.get(address(round)).expect(200);
        assertThat(empty.texts(".empty strong"))
                .containsExactly("Nog geen cijfer", "Nog geen cijfer");

        Html page = enter(visitor, round, "cohort", "2023/24").expect(200);

        assertThat(page.path()).isEqualTo(address(round));
        assertThat(page.text("[role=status]")).isEqualTo("Het cijfer is bewaard.");
        assertThat(page.text("article h3"))
                .isEqualTo(
                        "4 van de 31 starters onder 30 vertrokken binnen een jaar; dat past bij 8%"
                                + " én bij 20%");
        assertThat(page.text("article .sub"))
                .isEqualTo(
                        "13% [5\u2060–\u206029], 95%-interval tussen haken; cohort"
                                + " 2023\u2060–\u20602024, 31 mensen");
        assertThat(page.texts("article li"))
                .containsExactly(
                        "8% ligt binnen het interval: Starters onder 30 in het basisonderwijs,"
                                + " vertrokken na één jaar (cohort 2017). Gelezen bij wij-leren.nl"
                                + " (10 december 2020).",
                        "20% ligt binnen het interval: Starters onder 30 in het voortgezet"
                                + " onderwijs, vertrokken na één jaar (cohort 2017). Gelezen bij"
                                + " onderwijsincijfers.nl.");
        assertThat(page.text("article > p.small"))
                .isEqualTo("Bron: Personeelsadministratie. Geteld op 1 oktober 2025.");
        assertThat(audit.list(round.partnershipId()))
                .extracting(AuditEntry::act, AuditEntry::subject)
                .contains(tuple(Act.REGISTER_ENTERED, "Ronde najaar: E8 2023-2024, 4/31"));
    }

    @Test
    void readsInEnglishToo(Visitor visitor) {
        Round round = flagship();
        signIn(visitor, round, StaffRole.COORDINATOR);
        enter(visitor, round, "numerator", "1");

        Html page = visitor.get(address(round) + "?lang=en").expect(200);

        assertThat(page.heading()).isEqualTo("Figures from the register");
        assertThat(page.text("article h3"))
                .isEqualTo(
                        "1 of 31 new teachers under 30 left within a year; that fits 8%, but not"
                                + " 20%");
        assertThat(page.text("article li")).startsWith("8% lies within the interval: New teachers");
    }

    @Test
    void aFigureIsCorrectedAndRemoved(Visitor visitor, AuditTrail audit) {
        Round round = flagship();
        signIn(visitor, round, StaffRole.COORDINATOR);
        Html page = enter(visitor, round);

        Html form = visitor.get(page.link("Verbeter het cijfer van 2023")).expect(200);
        assertThat(form.heading()).isEqualTo("Verbeter een cijfer");
        assertThat(form.element("#source").attr("value")).isEqualTo("Personeelsadministratie");
        Html corrected = visitor.submit(form, FORM, "numerator", "0").expect(200);
        assertThat(corrected.text("article h3"))
                .isEqualTo(
                        "0 van de 31 starters onder 30 vertrokken binnen een jaar; dat past bij 8%,"
                                + " maar niet bij 20%");

        Html again = visitor.get(corrected.link("Verbeter het cijfer van 2023")).expect(200);
        Html removed = visitor.submit(again, "form[action$=removal]").expect(200);

        assertThat(removed.text("[role=status]")).isEqualTo("Het cijfer is weggehaald.");
        assertThat(register.list(round.id())).isEmpty();
        assertThat(audit.list(round.partnershipId()))
                .extracting(AuditEntry::act)
                .containsExactlyInAnyOrder(
                        Act.REGISTER_ENTERED, Act.REGISTER_CORRECTED, Act.REGISTER_REMOVED);
    }

    @Test
    void saysWhatIsWrongBesideTheFieldAndKeepsWhatWasTyped(Visitor visitor) {
        Round round = flagship();
        signIn(visitor, round, StaffRole.COORDINATOR);

        Html page = enter(visitor, round, "denominator", "9", "countedOn", "2026-12-01");

        page.expect(422);
        assertThat(page.texts(".errors a"))
                .containsExactly(
                        "Een cohort telt ten minste 10 mensen: bij minder kan een percentage naar"
                                + " personen wijzen. Laat dit cohort weg",
                        "Deze dag is nog niet geweest. Vul de dag in waarop er is geteld");
        assertThat(page.element("#denominator").attr("value")).isEqualTo("9");
        assertThat(page.element("#denominator").attr("aria-describedby"))
                .isEqualTo("denominator-error denominator-hint");
        assertThat(page.element("title").text()).startsWith("Fout: ");
        assertThat(register.list(round.id())).isEmpty();
    }

    @Test
    void aCohortIsEnteredOnce(Visitor visitor) {
        Round round = flagship();
        signIn(visitor, round, StaffRole.COORDINATOR);
        enter(visitor, round);

        Html page = enter(visitor, round, "numerator", "5").expect(422);

        assertThat(page.text("#cohort-error")).startsWith("Van dit cohort staat er al een cijfer");
        assertThat(register.list(round.id())).singleElement().extracting("numerator").isEqualTo(4);
    }

    @Test
    void saysThatSomeoneElseWasFirst(Visitor visitor) {
        Round round = flagship();
        signIn(visitor, round, StaffRole.COORDINATOR);
        Html page = enter(visitor, round);
        Html form = visitor.get(page.link("Verbeter het cijfer van 2023"));
        visitor.submit(form, FORM, "numerator", "6").expect(200);

        Html late = visitor.submit(form, FORM, "numerator", "7").expect(422);
        Html lateToo = visitor.submit(form, "form[action$=removal]").expect(422);

        assertThat(late.text(".errors")).contains("Iemand anders heeft dit cijfer intussen");
        assertThat(late.text("article h3")).startsWith("6 van de 31");
        assertThat(lateToo.text(".errors")).contains("Iemand anders heeft dit cijfer intussen");
    }

    @Test
    void figuresStayAsTheyAreOnceTheResultsAreReleased(Visitor visitor) {
        Round round = flagship();
        signIn(visitor, round, StaffRole.COORDINATOR);
        Html open = enter(visitor, round);
        Html form = visitor.get(open.link("Verbeter het cijfer van 2023"));
        rounds.close(round);
        rounds.release(rounds.find(round.id()).orElseThrow());

        Html late = visitor.submit(form, FORM, "numerator", "7").expect(422);

        assertThat(late.text(".errors")).contains("De uitkomsten van deze ronde staan vast");
        Html page = visitor.get(address(round)).expect(200);
        assertThat(page.text("main")).contains("staan vast, en deze cijfers ook");
        assertThat(page.text("article h3")).startsWith("4 van de 31");
        assertThat(page.has("main a[href*=register], main form")).isFalse();
        assertThat(visitor.get(address(round) + "/E8").expect(200).path())
                .isEqualTo(address(round));
    }

    @Test
    void theBoardReadsAndDoesNotWrite(Visitor visitor) {
        Round round = flagship();
        save(round, "2023-2024");
        signIn(visitor, round, StaffRole.BOARD);

        Html page = visitor.get(address(round)).expect(200);

        assertThat(page.text("article h3")).startsWith("4 van de 31");
        assertThat(page.has("main form, main a[href*=register]")).isFalse();
        visitor.get(address(round) + "/E8").expect(404);
        visitor.post(address(round) + "/E8", "cohort", "2023");
        assertThat(register.list(round.id())).hasSize(1);
    }

    @Test
    void nobodyElseReads(Visitor visitor) {
        Round mine = flagship();
        Round theirs = flagship();
        signIn(visitor, mine, StaffRole.COORDINATOR);

        visitor.get(address(theirs)).expect(404);
        visitor.get(
                        "/partnerships/%s/rounds/%s/register"
                                .formatted(Keys.text(mine.partnershipId()), Keys.text(theirs.id())))
                .expect(404);
    }

    @Test
    void whatIsNotInTheRegisterIsNotThere(Visitor visitor) {
        Round round = flagship();
        signIn(visitor, round, StaffRole.COORDINATOR);

        visitor.get(address(round) + "/E1").expect(404);
        visitor.get(address(round) + "/nothing").expect(404);
        visitor.get(address(round) + "/E8?cohort=2023-2024").expect(404);
        visitor.get(address(round) + "/E8?cohort=x").expect(404);
    }

    @Test
    void aFormWithoutItsTokenIsRefused(Visitor visitor) {
        Round round = flagship();
        signIn(visitor, round, StaffRole.COORDINATOR);

        Html refused = visitor.post(address(round) + "/E8", "cohort", "2023-2024");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(register.list(round.id())).isEmpty();
    }

    @Test
    void theRoundLeadsToItsFigures(Visitor visitor) {
        Round round = flagship();
        signIn(visitor, round, StaffRole.COORDINATOR);
        Html page = visitor.get(address(round).replace("/register", "")).expect(200);

        assertThat(page.link("Cijfers uit de registratie")).isEqualTo(address(round));
    }

    @Test
    void aPageCostsAFixedNumberOfQueries(Visitor visitor, QueryCount queries) {
        Round round = flagship();
        signIn(visitor, round, StaffRole.COORDINATOR);
        save(round, "2023-2024");
        List<String> one = queries.during(() -> visitor.get(address(round)).expect(200));
        for (String cohort : List.of("2022-2023", "2021-2022", "2020-2021", "2019-2020")) {
            save(round, cohort);
        }

        List<String> many = queries.during(() -> visitor.get(address(round)).expect(200));

        assertThat(one).as("%s", one).hasSize(6);
        assertThat(many).isEqualTo(one);
    }

    private Round flagship() {
        return given.openRound("voorwaardenscan", "0.9");
    }

    private void save(Round round, String cohort) {
        register.save(
                round,
                new RegisterEntry(
                        round.id(),
                        "E8",
                        CohortYear.parse(cohort).orElseThrow(),
                        4,
                        31,
                        "Personeelsadministratie",
                        LocalDate.of(2025, 10, 1),
                        0));
    }

    private Html enter(Visitor visitor, Round round, String... changes) {
        Html form = visitor.get(address(round) + "/E8").expect(200);
        var fields =
                new LinkedHashMap<>(
                        Map.of(
                                "cohort", "2023–2024",
                                "denominator", "31",
                                "numerator", "4",
                                "source", "Personeelsadministratie",
                                "countedOn", "2025-10-01"));
        for (int i = 0; i < changes.length; i += 2) {
            fields.put(changes[i], changes[i + 1]);
        }
        return visitor.submit(
                form,
                FORM,
                fields.entrySet().stream()
                        .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                        .toArray(String[]::new));
    }

    private void signIn(Visitor visitor, Round round, StaffRole role) {
        Account account =
                accounts.create("Samira", "test", Keys.text(round.id()) + visitor.hashCode());
        accounts.grant(
                account.id(), role, new Place.InPartnership(round.partnershipId()), clock.today());
        var cookie = sessions.signIn(new SimpleHttpRequest<>(HttpMethod.GET, "/", ""), account);
        visitor.setCookie(cookie.getName(), cookie.getValue());
    }

    private static String address(Round round) {
        return "/partnerships/%s/rounds/%s/register"
                .formatted(Keys.text(round.partnershipId()), Keys.text(round.id()));
    }
}
