package nl.samenspiegel.home;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Engine;
import nl.samenspiegel.fixture.Html;
import nl.samenspiegel.fixture.Visitor;

import org.junit.jupiter.api.Test;

@DatabaseTest(
        on = Engine.H2,
        settings = {
            "samenspiegel.demo=on",
            "samenspiegel.contact=help@school.example",
            "samenspiegel.controller=Stichting Voorbeeld"
        })
final class DemonstrationHomeTest {

    @Test
    void leadsToTheDemonstrationAndSaysSoOnEveryPage(Visitor visitor) {
        Html start = visitor.get("/").expect(200);

        assertThat(start.element(".steps .button").attr("href")).isEqualTo("/demo");
        assertThat(start.texts(".button:not(.quiet)")).hasSize(1);
        assertThat(start.text(".demo")).contains("Namen en cijfers zijn verzonnen");
        assertThat(visitor.get("/privacy").text(".demo")).startsWith("Demonstratie");
        assertThat(visitor.get("/nowhere").has(".demo")).isTrue();
    }

    @Test
    void namesWhomToWriteTo(Visitor visitor) {
        assertThat(visitor.get("/accessibility").link("Meld een probleem"))
                .isEqualTo("mailto:help@school.example");
        assertThat(visitor.get("/privacy").text("main"))
                .contains(
                        "Verantwoordelijk voor de gegevens op deze server is: Stichting Voorbeeld");
    }
}
