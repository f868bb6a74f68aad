package nl.samenspiegel.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import io.micronaut.context.env.MapPropertySource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

final class KeyringFactoryTest {

    private static final String KEY =
            "2f86f51ab9d9b7ea3dc0f2a4d1a93c0e6b7b48f8a1d95c33e07f6dbb20c1e9a4";

    @TempDir Path folder;

    @Test
    void makesAKeyForTheOwnerOnlyAndKeepsIt() throws IOException {
        Path data = folder.resolve("data");

        byte[] first = checkValue("local", Map.of("SAMENSPIEGEL_DATA", data.toString()));
        byte[] second = checkValue("local", Map.of("SAMENSPIEGEL_DATA", data.toString()));

        Path file = data.resolve("application.key");
        assertThat(second).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void takesTheKeyFromTheSettingOrFromTheFileItNames() throws IOException {
        Path file = Files.writeString(folder.resolve("key"), KEY + "\n");

        byte[] named = checkValue("production", Map.of("SAMENSPIEGEL_KEY_FILE", file.toString()));

        assertThat(named).isEqualTo(checkValue("production", Map.of("SAMENSPIEGEL_KEY", KEY)));
    }

    @Test
    void doesWithoutAKeyNowhereInProduction() {
        assertThatThrownBy(() -> checkValue("production", Map.of()))
                .hasMessageContaining("SAMENSPIEGEL_KEY");
    }

    @Test
    void refusesAKeyThatIsNone() {
        assertThatThrownBy(() -> checkValue("production", Map.of("SAMENSPIEGEL_KEY", "changeme")))
                .hasMessageContaining("no master key")
                .hasMessageNotContaining("changeme");
    }

    private static byte[] checkValue(String environment, Map<String, Object> variables) {
        try (ApplicationContext context =
                ApplicationContext.builder()
                        .deduceEnvironment(false)
                        .environments(environment)
                        .propertySources(new Variables(variables))
                        .build()) {
            Environment started = context.getEnvironment();
            started.start();
            return new KeyringFactory().keyring(started).checkValue();
        }
    }

    /// Settings as they come from the environment of the process: `SAMENSPIEGEL_KEY_FILE`.
    private static final class Variables extends MapPropertySource {

        Variables(Map<String, Object> variables) {
            super("variables", variables);
        }

        @Override
        public PropertyConvention getConvention() {
            return PropertyConvention.ENVIRONMENT_VARIABLE;
        }
    }
}
