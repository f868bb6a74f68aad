package nl.samenspiegel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

final class BootGuardTest {

    private static final String KEY =
            "2f86f51ab9d9b7ea3dc0f2a4d1a93c0e6b7b48f8a1d95c33e07f6dbb20c1e9a4";

    @TempDir Path data;

    @Test
    void letsAPlainLocalStartThrough() {
        try (ApplicationContext context = start("local", Map.of())) {
            assertThat(context.isRunning()).isTrue();
        }

        assertThat(data.resolve("application.key")).exists();
    }

    @ParameterizedTest
    @CsvSource({
        "micronaut.server.host, 0.0.0.0, 127.0.0.1 only",
        "datasources.default.url, jdbc:mysql://db/samenspiegel, database server",
        "samenspiegel.database.url, jdbc:mysql://db/samenspiegel, database server",
        "micronaut.security.oauth2.clients.surf.openid.issuer, https://idp.example, provider",
        "samenspiegel.smtp.host, mail.example, mail server"
    })
    void keepsTheLocalEnvironmentOnThisMachine(String name, String value, String reason) {
        assertThatThrownBy(() -> start("local", Map.of(name, value)).close())
                .rootCause()
                .hasMessageContaining("does not start")
                .hasMessageContaining(reason);
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void refusesTheEmbeddedDatabaseInProductionBeforeItIsMade() {
        Path file = data.resolve("production");
        var settings = Map.of("datasources.default.url", "jdbc:h2:file:" + file);

        assertThatThrownBy(() -> start("production", settings).close())
                .rootCause()
                .hasMessageContaining("needs MySQL");
        assertThat(Files.exists(data.resolve("production.mv.db"))).isFalse();
    }

    @Test
    void refusesADemonstrationInProduction() {
        assertThatThrownBy(() -> start("production", Map.of("samenspiegel.demo", "on")).close())
                .rootCause()
                .hasMessageContaining("no demonstration");
    }

    @ParameterizedTest
    @CsvSource({
        "samenspiegel.address, http://scan.example, needs samenspiegel.address",
        "samenspiegel.smtp.host, relay.example, without samenspiegel.smtp.from"
    })
    void refusesProductionThatCannotWriteMail(String name, String value, String reason) {
        assertThatThrownBy(() -> start("production", Map.of(name, value)).close())
                .rootCause()
                .hasMessageContaining(reason);
    }

    @Test
    void refusesBothEnvironmentsAtOnce() {
        assertThatThrownBy(() -> start("local,production", Map.of()).close())
                .rootCause()
                .hasMessageContaining("exclude each other");
    }

    private ApplicationContext start(String environments, Map<String, String> settings) {
        Map<String, Object> all = new HashMap<>();
        all.put("samenspiegel.data", data.toString());
        if (environments.contains("production")) {
            all.put("samenspiegel.key", KEY);
            all.put("datasources.default.url", "jdbc:mysql://127.0.0.1:1/samenspiegel");
            all.put("datasources.default.username", "samenspiegel");
            all.put("datasources.default.password", "samenspiegel");
            all.put("samenspiegel.address", "https://scan.example");
        } else {
            all.put(
                    "datasources.default.url",
                    "jdbc:h2:mem:boot;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE");
            all.put("samenspiegel.demo", "off");
        }
        all.putAll(settings);
        return ApplicationContext.builder()
                .deduceEnvironment(false)
                .environments(environments.split(","))
                .properties(all)
                .start();
    }
}
