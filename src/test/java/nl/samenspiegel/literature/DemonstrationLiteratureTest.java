package nl.samenspiegel.literature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Engine;
import nl.samenspiegel.fixture.Visitor;

import org.junit.jupiter.api.Test;

import java.util.List;

@DatabaseTest(on = Engine.H2, settings = "samenspiegel.demo=on")
final class DemonstrationLiteratureTest {

    @Test
    void realSourcesStandUnderABannerThatSaysSo(Visitor visitor) {
        for (String path :
                List.of("/literature", "/literature/effects/E1", "/literature/sources")) {
            assertThat(visitor.get(path).expect(200).text(".demo"))
                    .startsWith("Demonstratie")
                    .contains("De bronnen en cijfers op deze pagina zijn echt.")
                    .doesNotContain("verzonnen");
        }
    }
}
