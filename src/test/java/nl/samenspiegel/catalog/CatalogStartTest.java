package nl.samenspiegel.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.micronaut.context.ApplicationContext;

import nl.samenspiegel.store.Keys;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/// Whether a program with files like these starts at all.
class CatalogStartTest {

    private static final Path IN_TESTS = Path.of("src/test/resources/instruments");

    @TempDir private Path folder;

    private final String database =
            "jdbc:h2:mem:%s;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1"
                    .formatted(Keys.text(UUID.randomUUID()));

    @Test
    void aBrokenFileStopsTheStart() throws IOException {
        Copies.copy(IN_TESTS.resolve("klein"), folder.resolve("klein"));
        Copies.replace(folder.resolve("klein/0.1/instrument.yml"), "reversed", "reverse");

        assertThat(refusal())
                .hasStackTraceContaining(
                        "scales[0].items[1].keying: \"reverse\" is not known; did you mean"
                                + " \"reversed\"?");
    }

    @Test
    void aPublishedVersionThatChangedStopsTheNextStart() throws IOException {
        Copies.copy(IN_TESTS.resolve("netwerkmeting"), folder.resolve("netwerkmeting"));

        assertThat(refusal()).isNull();

        Copies.replace(
                folder.resolve("netwerkmeting/1.0/text.nl.yml"),
                "stond alles klaar",
                "was alles klaar");

        assertThat(refusal())
                .hasStackTraceContaining("netwerkmeting 1.0: is published and has changed since");
    }

    /// Starts a program with the instruments of the folder; returns why it did not start, or null.
    private @Nullable Throwable refusal() {
        return catchThrowable(() ->
                ApplicationContext.builder("test")
                        .deduceEnvironment(false)
                        .properties(
                                Map.of(
                                        "samenspiegel.instruments", folder.toString(),
                                        "datasources.default.url", database,
                                        "datasources.default.username", "sa",
                                        "datasources.default.password", "",
                                        "datasources.default.driver-class-name", "org.h2.Driver"))
                        .start()
                        .close());
    }
}
