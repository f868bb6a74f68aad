package nl.samenspiegel.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.cookie.Cookie;

import nl.samenspiegel.audit.Act;
import nl.samenspiegel.audit.AuditEntry;
import nl.samenspiegel.audit.AuditTrail;
import nl.samenspiegel.fieldwork.Invitations;
import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Html;
import nl.samenspiegel.fixture.QueryCount;
import nl.samenspiegel.fixture.Visitor;
import nl.samenspiegel.partnership.OrganisationKind;
import nl.samenspiegel.partnership.Partnership;
import nl.samenspiegel.round.Asking;
import nl.samenspiegel.round.FieldworkPeriod;
import nl.samenspiegel.round.GivenRounds;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.RoundOrganisation;
import nl.samenspiegel.round.RoundOrigin;
import nl.samenspiegel.round.RoundSettings;
import nl.samenspiegel.round.RoundStatus;
import nl.samenspiegel.round.RoundUnit;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.store.Keys;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@DatabaseTest(settings = "samenspiegel.instruments=src/test/resources/instruments")
final class PlanControllerTest {

    private static final String FORM = "main form";
    private static final String FLAGSHIP = "voorwaardenscan 0.9";

    private final GivenRounds given;
    private final Rounds rounds;
    private final Invitations invitations;
    private final AuditTrail audit;

    PlanControllerTest(
            GivenRounds given, Rounds rounds, Invitations invitations, AuditTrail audit) {
        this.given = given;
        this.rounds = rounds;
        this.invitations = invitations;
        this.audit = audit;
    }

    @Test
    void twoPagesLeadToAPlannedRoundIfNothingIsChanged(Visitor visitor) {
        Partnership brug = given.partnership();
        Html first = enter(visitor, brug);

        Html second = visitor.submit(first, FORM, "instrument", FLAGSHIP).expect(200);
        Html planned = visitor.submit(second, FORM).expect(200);

        assertThat(second.path()).endsWith("/organisations");
        assertThat(planned.text("main")).contains("Nog 1 stap").contains("Nog niemand op de lijst");
        Round round = only(brug);
        assertThat(planned.path()).isEqualTo(round.address());
        assertThat(round.fieldwork())
                .isEqualTo(
                        new FieldworkPeriod(LocalDate.of(2027, 4, 1), LocalDate.of(2027, 5, 15)));
        assertThat(round.settings())
                .isEqualTo(new RoundSettings(RoundOrigin.FIELDWORK, 5, RoundUnit.SITE));
        assertThat(round.asking()).isEqualTo(new Asking(List.of(), List.of("nl", "en"), 50));
        assertThat(rounds.listOrganisations(round.id())).hasSize(6);
    }

    @Test
    void scalesLanguagesThresholdAndTargetCanBeChosen(Visitor visitor) {
        Partnership brug = given.partnership();
        Html form = enter(visitor, brug);

        visitor.submit(
                        form,
                        FORM,
                        "instrument",
                        FLAGSHIP,
                        "scale",
                        FLAGSHIP + " S6",
                        "language",
                        "en",
                        "threshold",
                        "10",
                        "target",
                        "65")
                .expect(200);

        Round round = only(brug);
        assertThat(round.asking()).isEqualTo(new Asking(List.of("S5"), List.of("en"), 65));
        assertThat(round.settings().threshold()).isEqualTo(10);
        Html page = visitor.get(round.address());
        assertThat(page.text("dl.facts")).contains("Niet gevraagd in deze ronde").contains("65");
    }

    @Test
    void saysAllThatIsWrongAtOnceAndKeepsWhatWasTyped(Visitor visitor) {
        Partnership brug = given.partnership();
        Html form = enter(visitor, brug);

        Html refused =
                visitor.submit(
                                form,
                                FORM,
                                "title",
                                "",
                                "opensOn",
                                "2026-12-01",
                                "closesOn",
                                "2026-11-30",
                                "language",
                                "fr",
                                "threshold",
                                "4",
                                "target",
                                "5")
                        .expect(422);

        assertThat(refused.texts(".errors li")).hasSize(5);
        assertThat(refused.text("#closesOn-error")).contains("ligt voor de eerste");
        assertThat(refused.text("#language-error")).contains("ten minste één taal");
        assertThat(refused.text("#threshold-error")).contains("van 5 tot en met 20");
        assertThat(refused.element("#target").attr("value")).isEqualTo("5");
        assertThat(rounds.list(brug.id())).isEmpty();
    }

    @Test
    void aPlanCanBeChangedUntilTheRoundIsOpen(Visitor visitor) {
        Partnership brug = given.partnership();
        enter(visitor, brug);
        Round round = given.planned(brug, RoundUnit.BOARD);
        Html form = visitor.get(round.address() + "/plan").expect(200);

        Html changed =
                visitor.submit(form, FORM, "title", "Voorjaar", "closesOn", "2026-12-24")
                        .expect(200);

        assertThat(changed.heading()).isEqualTo("Voorjaar");
        Round now = find(round);
        assertThat(now.fieldwork().closesOn()).isEqualTo("2026-12-24");
        assertThat(now.settings().unit()).isEqualTo(RoundUnit.BOARD);
        assertThat(acts(brug)).contains(Act.ROUND_REPLANNED);
        rounds.open(now);
        assertThat(visitor.get(round.address() + "/plan").path()).isEqualTo(round.address());
        Html late = visitor.submit(form, FORM, "title", "Te laat");
        assertThat(late.expect(422).text(".errors")).contains("is al geopend");
        assertThat(find(round).title()).isEqualTo("Voorjaar");
    }

    @Test
    void anotherQuestionnaireIsRefusedOncePeopleAreInvited(Visitor visitor) {
        Partnership brug = given.partnership();
        enter(visitor, brug);
        Round round = given.planned(brug, RoundUnit.SITE);
        RoundOrganisation berk = rounds.listOrganisations(round.id()).getFirst();
        invitations.invite(round, berk.organisationId(), "STU", null, 1);
        Html form = visitor.get(round.address() + "/plan").expect(200);

        Html refused = visitor.submit(form, FORM, "instrument", "klein 0.1");

        assertThat(refused.expect(422).text("#instrument-error")).contains("al mensen uitgenodigd");
        assertThat(find(round).instrument().code()).isEqualTo("voorwaardenscan");
    }

    @Test
    void aRoundLikeAnEarlierOneHasItsSettingsAndTheNextDays(Visitor visitor) {
        Partnership brug = given.partnership();
        enter(visitor, brug);
        Round earlier = given.planned(brug, RoundUnit.BOARD);
        Html plan = visitor.get(earlier.address() + "/plan").expect(200);
        visitor.submit(
                        plan,
                        FORM,
                        "title",
                        "Meting 2026",
                        "scale",
                        FLAGSHIP + " S5",
                        "language",
                        "nl",
                        "threshold",
                        "8",
                        "target",
                        "70")
                .expect(200);
        rounds.open(find(earlier));
        given.join(brug, "De Wilg", OrganisationKind.INSTITUTE);
        Html page = visitor.get(earlier.address()).expect(200);

        Html form = visitor.get(page.link("Plan een ronde zoals deze")).expect(200);
        visitor.submit(form, FORM).expect(200);

        Round repeated =
                rounds.list(brug.id()).stream()
                        .filter(row -> row.status() == RoundStatus.PLANNED)
                        .map(row -> rounds.find(row.id()).orElseThrow())
                        .findFirst()
                        .orElseThrow();
        assertThat(repeated.title()).isEqualTo("Meting 2027");
        assertThat(repeated.fieldwork().opensOn()).isEqualTo("2027-04-01");
        assertThat(repeated.asking()).isEqualTo(new Asking(List.of("S6"), List.of("nl"), 70));
        assertThat(repeated.settings())
                .isEqualTo(new RoundSettings(RoundOrigin.FIELDWORK, 8, RoundUnit.BOARD));
        assertThat(rounds.listOrganisations(repeated.id()))
                .extracting(RoundOrganisation::name)
                .hasSize(6)
                .doesNotContain("De Wilg");
    }

    @Test
    void takesAsManyQueriesForManyOrganisationsAsForFew(Visitor visitor, QueryCount queries) {
        Partnership few = given.partnership();
        Partnership many = given.partnership();
        for (int i = 0; i < 20; i++) {
            given.join(many, "School " + i, OrganisationKind.SITE);
        }
        enter(visitor, few);
        List<String> small = queries.during(() -> visitor.get(address(few)).expect(200));
        enter(visitor, many);

        List<String> large = queries.during(() -> visitor.get(address(many)).expect(200));

        assertThat(large).hasSameSizeAs(small);
    }

    private Html enter(Visitor visitor, Partnership partnership) {
        Cookie session = given.coordinator(partnership.id());
        visitor.setCookie(session.getName(), session.getValue());
        return visitor.get(address(partnership)).expect(200);
    }

    private Round only(Partnership partnership) {
        UUID id = rounds.list(partnership.id()).getFirst().id();
        return rounds.find(id).orElseThrow();
    }

    private Round find(Round round) {
        return rounds.find(round.id()).orElseThrow();
    }

    private List<Act> acts(Partnership partnership) {
        return audit.list(partnership.id()).stream().map(AuditEntry::act).toList();
    }

    private static String address(Partnership partnership) {
        return "/partnerships/%s/rounds/new".formatted(Keys.text(partnership.id()));
    }
}
