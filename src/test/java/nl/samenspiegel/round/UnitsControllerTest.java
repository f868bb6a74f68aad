package nl.samenspiegel.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.micronaut.http.cookie.Cookie;

import nl.samenspiegel.account.StaffRole;
import nl.samenspiegel.audit.Act;
import nl.samenspiegel.audit.AuditEntry;
import nl.samenspiegel.audit.AuditTrail;
import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Html;
import nl.samenspiegel.fixture.QueryCount;
import nl.samenspiegel.fixture.Visitor;
import nl.samenspiegel.partnership.OrganisationKind;
import nl.samenspiegel.partnership.Partnership;
import nl.samenspiegel.store.Keys;

import org.junit.jupiter.api.Test;

import java.util.List;

@DatabaseTest
final class UnitsControllerTest {

    private static final String TAKE = "main form[action$=/units]";
    private static final String APART = "main form[action$=/apart]";

    private final GivenRounds given;
    private final Rounds rounds;

    UnitsControllerTest(GivenRounds given, Rounds rounds) {
        this.given = given;
        this.rounds = rounds;
    }

    @Test
    void schoolsAreTakenTogetherAndApartAgain(Visitor visitor, AuditTrail audit) {
        Round round = given.closed(RoundUnit.SITE);
        signIn(visitor, round);
        Html page = visitor.get(units(round)).expect(200);

        Html taken =
                visitor.submit(
                                page,
                                TAKE,
                                "unit",
                                key(round, "De Berk"),
                                "unit",
                                key(round, "De Iep"),
                                "name",
                                "Twee bomen")
                        .expect(200);

        assertThat(taken.text(".notice.ok")).contains("tellen nu samen als één");
        assertThat(taken.texts(TAKE + " label")).contains("Twee bomen De Berk, De Iep", "De Eik");
        assertThat(given.units(round.id())).contains("De Iep: Twee bomen");

        Html apart = visitor.submit(taken, APART).expect(200);

        assertThat(apart.text(".notice.ok")).contains("weer zoals bij het plannen");
        assertThat(apart.has(APART)).isFalse();
        assertThat(given.units(round.id())).contains("De Iep: De Iep");
        assertThat(audit.list(round.partnershipId()))
                .extracting(AuditEntry::act, AuditEntry::subject)
                .containsExactlyInAnyOrder(
                        tuple(Act.UNITS_TAKEN_TOGETHER, "Ronde najaar: Twee bomen"),
                        tuple(Act.UNITS_TAKEN_APART, "Ronde najaar: Twee bomen"));
    }

    @Test
    void thePeopleOfBoardsAreNamedInWords(Visitor visitor) {
        Round round = given.closed(RoundUnit.SITE);
        signIn(visitor, round);

        Html dutch = visitor.get(units(round)).expect(200);
        Html english = visitor.get(units(round) + "?lang=en").expect(200);

        assertThat(dutch.texts(TAKE + " label"))
                .contains("Mensen van de besturen Stichting Oost, Stichting West");
        assertThat(english.texts(TAKE + " label"))
                .contains("People of the boards Stichting Oost, Stichting West");
    }

    @Test
    void saysWhatIsWrongWithTheChoiceAndKeepsIt(Visitor visitor) {
        Round round = given.closed(RoundUnit.SITE);
        signIn(visitor, round);
        Html page = visitor.get(units(round)).expect(200);
        String berk = key(round, "De Berk");

        Html few = visitor.submit(page, TAKE, "unit", berk, "name", "Alleen");
        Html sides = visitor.submit(page, TAKE, "unit", berk, "unit", key(round, "Hogeschool"));
        Html longName =
                visitor.submit(
                        page,
                        TAKE,
                        "unit",
                        berk,
                        "unit",
                        key(round, "De Iep"),
                        "name",
                        "x".repeat(121));

        assertThat(few.expect(422).text("#unit-error")).contains("ten minste twee");
        assertThat(few.element("#unit").attr("name")).isEqualTo("unit");
        assertThat(few.element("#name").attr("value")).isEqualTo("Alleen");
        assertThat(few.element("input[value=%s]".formatted(berk)).hasAttr("checked")).isTrue();
        assertThat(sides.expect(422).text("#unit-error")).contains("alleen opleidingen");
        assertThat(longName.expect(422).text("#name-error")).contains("hooguit 120 tekens");
        assertThat(given.units(round.id())).contains("De Berk: De Berk");
    }

    @Test
    void whatWasTakenApartAlreadyIsSaidSo(Visitor visitor) {
        Round round = given.closed(RoundUnit.BOARD);
        signIn(visitor, round);
        Html page = visitor.get(units(round)).expect(200);
        String oost = key(round, "Stichting Oost");
        String west = key(round, "Stichting West");
        Html taken = visitor.submit(page, TAKE, "unit", oost, "unit", west).expect(200);
        visitor.submit(taken, APART).expect(200);

        Html again = visitor.submit(taken, APART).expect(422);

        assertThat(again.text(".errors")).contains("al uit elkaar gehaald");
    }

    @Test
    void anOpenRoundIsShownWithoutAForm(Visitor visitor) {
        Round round = given.open(RoundUnit.BOARD);
        signIn(visitor, round);

        Html page = visitor.get(units(round)).expect(200);

        assertThat(page.has("main form")).isFalse();
        assertThat(page.text("main")).contains("Zodra de ronde gesloten is");
        assertThat(page.texts("main li"))
                .containsExactly(
                        "Stichting Oost De Berk, De Eik, Stichting Oost",
                        "Stichting West De Iep, Stichting West",
                        "Hogeschool");
    }

    @Test
    void aRoundThatOpenedMeanwhileIsNotChanged(Visitor visitor) {
        Round round = given.closed(RoundUnit.SITE);
        signIn(visitor, round);
        Html page = visitor.get(units(round)).expect(200);
        rounds.reopen(round, round.fieldwork().closesOn());

        Html late =
                visitor.submit(
                        page, TAKE, "unit", key(round, "De Berk"), "unit", key(round, "De Iep"));

        assertThat(late.expect(422).text(".errors")).contains("als de ronde gesloten is");
        assertThat(given.units(round.id())).contains("De Berk: De Berk");
    }

    @Test
    void theUnitsOfAReleasedRoundStayAsTheyWere(Visitor visitor) {
        Round round = rounds.release(given.closed(RoundUnit.SITE));
        signIn(visitor, round);

        Html page = visitor.get(units(round)).expect(200);

        assertThat(page.has("main form")).isFalse();
        assertThat(page.text("main")).contains("Er zijn uitkomsten gemaakt");
    }

    @Test
    void onlyTheCoordinatorOfThePartnershipIsLetIn(Visitor visitor) {
        Round mine = given.closed(RoundUnit.SITE);
        Round theirs = given.closed(RoundUnit.SITE);
        signIn(visitor, mine);
        String crossed =
                "/partnerships/%s/rounds/%s/units"
                        .formatted(Keys.text(mine.partnershipId()), Keys.text(theirs.id()));

        visitor.get(units(theirs)).expect(404);
        visitor.get(crossed).expect(404);

        Cookie board = given.member(mine.partnershipId(), StaffRole.BOARD);
        visitor.setCookie(board.getName(), board.getValue());
        assertThat(visitor.get(units(mine)).status()).isIn(403, 404);
    }

    @Test
    void takesAsManyQueriesForManyOrganisationsAsForFew(Visitor visitor, QueryCount queries) {
        Partnership few = given.partnership();
        Partnership many = given.partnership();
        for (int i = 0; i < 20; i++) {
            given.join(many, "School " + i, OrganisationKind.SITE);
        }
        List<String> small = count(visitor, given.planned(few, RoundUnit.SITE), queries);

        List<String> large = count(visitor, given.planned(many, RoundUnit.SITE), queries);

        assertThat(large).hasSameSizeAs(small);
    }

    private List<String> count(Visitor visitor, Round round, QueryCount queries) {
        signIn(visitor, round);
        visitor.get(units(round)).expect(200);
        return queries.during(() -> visitor.get(units(round)).expect(200));
    }

    private void signIn(Visitor visitor, Round round) {
        Cookie session = given.coordinator(round.partnershipId());
        visitor.setCookie(session.getName(), session.getValue());
    }

    private String key(Round round, String name) {
        return rounds.listOrganisations(round.id()).stream()
                .filter(taking -> taking.name().equals(name))
                .map(taking -> taking.unit().key())
                .findFirst()
                .orElseThrow();
    }

    private static String units(Round round) {
        return round.address() + "/units";
    }
}
