package nl.samenspiegel.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;

import nl.samenspiegel.fixture.Databases;
import nl.samenspiegel.fixture.Engine;
import nl.samenspiegel.fixture.FreshDatabase;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.Map;

@Tag("db")
final class KeyCheckTest {

    private static final String FIRST =
            "2f86f51ab9d9b7ea3dc0f2a4d1a93c0e6b7b48f8a1d95c33e07f6dbb20c1e9a4";
    private static final String SECOND =
            "91c3e07f6dbb20c1e9a42f86f51ab9d9b7ea3dc0f2a4d1a93c0e6b7b48f8a1d5";

    private final FreshDatabase database = Databases.fresh(Engine.H2);

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void letsTheSameKeyInAgain() {
        start(Map.of("samenspiegel.key", FIRST));

        start(Map.of("samenspiegel.key", FIRST));
    }

    @Test
    void refusesAnotherKey() {
        start(Map.of("samenspiegel.key", FIRST));

        assertThatThrownBy(() -> start(Map.of("samenspiegel.key", SECOND)))
                .hasStackTraceContaining("not the one this database was filled with");
    }

    @Test
    void followsARotationAndThenWantsTheNewKey() {
        start(Map.of("samenspiegel.key", FIRST));

        start(Map.of("samenspiegel.key", SECOND, "samenspiegel.key-previous", FIRST));

        start(Map.of("samenspiegel.key", SECOND));
        assertThatThrownBy(() -> start(Map.of("samenspiegel.key", FIRST)))
                .hasStackTraceContaining("SAMENSPIEGEL_KEY_PREVIOUS");
    }

    private void start(Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(database.settings());
        all.putAll(settings);
        try (ApplicationContext context =
                ApplicationContext.builder()
                        .deduceEnvironment(false)
                        .environments("test")
                        .properties(all)
                        .start()) {
            assertThat(context.isRunning()).isTrue();
        }
    }
}
