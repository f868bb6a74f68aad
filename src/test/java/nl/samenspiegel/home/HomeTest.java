package nl.samenspiegel.home;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Engine;
import nl.samenspiegel.fixture.Html;
import nl.samenspiegel.fixture.Visitor;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DatabaseTest(on = Engine.H2)
final class HomeTest {

    private final Visitor visitor;

    HomeTest(Visitor visitor) {
        this.visitor = visitor;
    }

    @Test
    void saysWhatItIsAndOffersToSignIn() {
        Html start = visitor.get("/").expect(200);

        assertThat(start.heading()).startsWith("Hoe staat het met samen opleiden");
        assertThat(start.texts(".steps h3")).hasSize(3);
        assertThat(start.link("Bekijk het onderzoek")).isEqualTo("/literature");
        assertThat(start.element(".steps .button").attr("href")).isEqualTo("/sign-in");
        assertThat(start.has(".demo")).isFalse();
        assertThat(start.body()).doesNotContain("/demo");
    }

    @Test
    void tellsWhatBeingTheOnlyOneMeans() {
        Html privacy = visitor.get("/privacy").expect(200);

        assertThat(privacy.text("#only")).contains("databasebestand", "technisch beheerder");
        assertThat(privacy.text("main"))
                .contains("vanaf 5 antwoorden", "tonen wij pas vanaf 10")
                .contains("hoort u van de coördinator", "Autoriteit Persoonsgegevens");
    }

    @Test
    void tellsWhatTheCoordinatorSeesOfTheResponseDuringARound() {
        assertThat(visitor.get("/privacy?lang=en").expect(200).text("main"))
                .contains("counted once a day, so that nobody can see who");
        assertThat(visitor.get("/privacy?lang=nl").expect(200).text("main"))
                .contains("één keer per dag geteld, zodat niemand kan zien wie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/privacy", "/accessibility", "/sign-in"})
    void speaksBothLanguages(String path) {
        Html dutch = visitor.get(path).expect(200);

        Html english = visitor.get(dutch.link("English")).expect(200);

        assertThat(english.element("html").attr("lang")).isEqualTo("en");
        assertThat(english.heading()).isNotEmpty().isNotEqualTo(dutch.heading());
        assertThat(english.path()).isEqualTo(path);
        assertThat(visitor.get(english.link("Nederlands")).heading()).isEqualTo(dutch.heading());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/privacy", "/accessibility", "/sign-in"})
    void hasOneHeadingAndTheLandmarksOfAPage(String path) {
        Html page = visitor.get(path);

        assertThat(page.texts("h1")).hasSize(1);
        assertThat(page.element("body > :first-child").attr("href")).isEqualTo("#content");
        assertThat(page.has("main#content")).isTrue();
        assertThat(page.texts("footer a")).containsExactly("Privacy", "Toegankelijkheid");
        assertThat(page.document().select("script:not([src]), style, [style]")).isEmpty();
    }
}
