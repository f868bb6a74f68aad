package nl.samenspiegel.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;

import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Engine;
import nl.samenspiegel.fixture.Program;
import nl.samenspiegel.fixture.Visitor;
import nl.samenspiegel.partnership.Partnerships;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;

@DatabaseTest(on = Engine.H2, settings = "samenspiegel.demo=true")
final class InDemonstrationTest {

    @Test
    void thereIsNoneOutsideTheLocalEnvironment(ApplicationContext context, Visitor visitor) {
        assertThat(context.containsBean(Demonstration.class)).isFalse();
        assertThat(context.getBean(Partnerships.class).isEmpty()).isTrue();
        visitor.get("/demo").expect(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"off", "false"})
    void itCanBeSwitchedOff(String off) {
        Map<String, Object> settings = Map.of("samenspiegel.demo", off);
        try (var program = Program.start(Engine.H2, settings, "local")) {
            assertThat(program.context().containsBean(Demonstration.class)).isFalse();
            assertThat(program.context().getBean(Partnerships.class).isEmpty()).isTrue();
        }
    }
}
