package nl.samenspiegel.round;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.cookie.Cookie;

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
final class PlanControllerTest {

    private static final String PLAN = "main form";

    private final GivenRounds given;
    private final Rounds rounds;

    PlanControllerTest(GivenRounds given, Rounds rounds) {
        this.given = given;
        this.rounds = rounds;
    }

    @Test
    void schoolsAndFiveAreChosenUnlessSomeoneChoosesOtherwise(Visitor visitor) {
        Partnership brug = given.partnership();
        Html page = enter(visitor, brug);

        Html planned = visitor.submit(page, PLAN, "title", "Voorjaar").expect(200);

        assertThat(planned.text("dl.facts")).contains("Elke school apart");
        assertThat(settings(brug))
                .isEqualTo(new RoundSettings(RoundOrigin.FIELDWORK, 5, RoundUnit.SITE));
    }

    @Test
    void boardsAndAHigherThresholdCanBeChosen(Visitor visitor) {
        Partnership brug = given.partnership();
        Html page = enter(visitor, brug);

        Html planned =
                visitor.submit(page, PLAN, "title", "Voorjaar", "unit", "BOARD", "threshold", "10")
                        .expect(200);

        assertThat(planned.text("dl.facts"))
                .contains("Elk bestuur met zijn scholen")
                .contains("Kleinste groep die getoond wordt 10");
        assertThat(settings(brug))
                .isEqualTo(new RoundSettings(RoundOrigin.FIELDWORK, 10, RoundUnit.BOARD));
    }

    @Test
    void whoseBoardIsNotKnownIsSaidWhereBoardsAreOffered(Visitor visitor) {
        Partnership brug = given.partnership();
        given.join(brug, "De Wilg", OrganisationKind.SITE);

        Html page = enter(visitor, brug);

        assertThat(page.has("input[name=unit]")).isTrue();
        assertThat(page.text("main")).contains("Dat is nog niet bekend van: De Wilg.");
    }

    @Test
    void boardsAreRefusedWhenASchoolHasNone(Visitor visitor) {
        Partnership brug = given.partnership();
        Html page = enter(visitor, brug);
        String wilg = Keys.text(given.join(brug, "De Wilg", OrganisationKind.SITE).id());

        Html refused =
                visitor.submit(
                        page, PLAN, "title", "Voorjaar", "unit", "BOARD", "organisation", wilg);

        assertThat(refused.expect(422).text("#unit-error"))
                .contains("geen bestuur bekend: De Wilg");
        assertThat(rounds.list(brug.id())).isEmpty();
    }

    @Test
    void whatWasNotOfferedIsRefused(Visitor visitor) {
        Partnership brug = given.partnership();
        Html page = enter(visitor, brug);

        Html refused =
                visitor.submit(page, PLAN, "title", "Voorjaar", "unit", "KLAS", "threshold", "4");

        assertThat(refused.expect(422).text("#unit-error")).contains("Kies wat als één telt");
        assertThat(refused.text("#threshold-error")).contains("van 5 tot en met 20");
        assertThat(rounds.list(brug.id())).isEmpty();
    }

    @Test
    void saysAllThatIsWrongAtOnceAndKeepsTheChoiceOfUnit(Visitor visitor) {
        Html page = enter(visitor, given.partnership());

        Html refused =
                visitor.submit(
                                page,
                                PLAN,
                                "title",
                                "",
                                "opensOn",
                                "2026-12-01",
                                "closesOn",
                                "2026-11-30",
                                "organisation",
                                "")
                        .expect(422);

        assertThat(refused.texts(".errors li")).hasSize(3);
        assertThat(refused.text("#closesOn-error")).contains("ligt voor de eerste");
        assertThat(refused.has("input[name=unit]")).isTrue();
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

    private RoundSettings settings(Partnership partnership) {
        RoundRow only = rounds.list(partnership.id()).getFirst();
        return rounds.find(only.id()).orElseThrow().settings();
    }

    private static String address(Partnership partnership) {
        return "/partnerships/%s/rounds/new".formatted(Keys.text(partnership.id()));
    }
}
