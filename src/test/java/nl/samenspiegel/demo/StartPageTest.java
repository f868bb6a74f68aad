package nl.samenspiegel.demo;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.fixture.Html;
import nl.samenspiegel.fixture.Program;
import nl.samenspiegel.fixture.Visitor;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.util.List;

/// What a newcomer reaches from the start page.
@Tag("db")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class StartPageTest {

    private static final String FILL_IN = "form[action=/demo/invitation]";
    private static final String SIGN_IN = "form[action=/demo/sign-in]";

    private final Program program = Program.startDemonstration(1);

    @AfterAll
    void stop() {
        program.close();
    }

    @Test
    void everyRoleCanBeFilledInAsAndEveryStaffRoleSignedInAs() {
        Html page = visitor().get("/demo").expect(200);

        assertThat(page.has(".demo")).isTrue();
        assertThat(page.document().select(FILL_IN + " button")).hasSize(10);
        assertThat(page.document().select(SIGN_IN + " button").eachAttr("value"))
                .containsExactlyInAnyOrder(
                        "BOARD",
                        "COORDINATOR",
                        "REGION",
                        "PLATFORM",
                        "RESEARCHER",
                        "ADMINISTRATOR");
        assertThat(page.text("main")).contains("Vul in als werkplekbegeleider", "De Brug");
    }

    @Test
    void twoClicksLeadToTheFirstQuestion() {
        Visitor visitor = visitor();
        Html start = visitor.get("/demo");
        String role = start.element(FILL_IN + " button").attr("value");

        Html landing = visitor.submit(start, FILL_IN, "role", role).expect(200);
        assertThat(landing.path()).startsWith("/u/");
        Html first = visitor.submit(landing, "form[action^=/u/]").expect(200);

        assertThat(first.path()).startsWith("/questionnaire");
        assertThat(first.has("input[type=radio]")).isTrue();
    }

    @Test
    void everyRoleGetsALinkHoweverOftenItIsAskedFor() {
        Visitor visitor = visitor();
        Html start = visitor.get("/demo");
        List<String> roles = start.document().select(FILL_IN + " button").eachAttr("value");

        for (String role : roles) {
            Html first = visitor.submit(start, FILL_IN, "role", role).expect(200);
            Html second = visitor.submit(start, FILL_IN, "role", role).expect(200);
            assertThat(second.path()).startsWith("/u/").isNotEqualTo(first.path());
        }
    }

    @Test
    void aBoardMemberReadsTheLatestResults() {
        Html results = signIn("BOARD");

        assertThat(results.path()).startsWith("/partnerships/").endsWith("/results");
    }

    @Test
    void theCoordinatorLeadsTheOpenRound() {
        Visitor visitor = visitor();

        Html round = visitor.submit(visitor.get("/demo"), SIGN_IN, "role", "COORDINATOR");

        assertThat(round.expect(200).path()).matches("/partnerships/\\w{26}/rounds/\\w{26}");
        assertThat(visitor.cookie("__Host-staff")).isPresent();
        assertThat(round.text(".header")).contains("Marloes Eikelveen");
    }

    @Test
    void otherStaffStayOnThePageAndAreTold() {
        Html page = signIn("PLATFORM").expect(200);

        assertThat(page.path()).isEqualTo("/demo");
        assertThat(page.has(".notice[role=status]")).isTrue();
        assertThat(page.text(".header")).contains("Joost van Plaatvoort");
    }

    @Test
    void oneClickLeadsToTheLiterature() {
        Visitor visitor = visitor();

        Html literature = visitor.get(visitor.get("/demo").link("Lees het onderzoek"));

        assertThat(literature.expect(200).path()).isEqualTo("/literature");
    }

    @Test
    void aRoleThatDoesNotExistIsNotFound() {
        Visitor visitor = visitor();
        Html start = visitor.get("/demo");

        visitor.submit(start, FILL_IN, "role", "nobody").expect(404);
        visitor.submit(start, SIGN_IN, "role", "nobody").expect(404);
    }

    @Test
    void withoutTheTokenOfItsFormNothingHappens() {
        Visitor visitor = visitor();

        visitor.post("/demo/sign-in", "role", "ADMINISTRATOR");

        assertThat(visitor.cookie("__Host-staff")).isEmpty();
    }

    @Test
    void thePageIsThereInEnglish() {
        Html page = visitor().with("Accept-Language", "en").get("/demo").expect(200);

        assertThat(page.text("main")).contains("Fill in as mentor", "What you will not find here");
    }

    private Html signIn(String role) {
        Visitor visitor = visitor();
        return visitor.submit(visitor.get("/demo"), SIGN_IN, "role", role);
    }

    private Visitor visitor() {
        return program.server().visitor();
    }
}
