package nl.samenspiegel.roster;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.fieldwork.People;
import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.DrawnWorkbook;
import nl.samenspiegel.fixture.Html;
import nl.samenspiegel.fixture.LiveMemory;
import nl.samenspiegel.fixture.Visitor;
import nl.samenspiegel.round.Round;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Twenty thousand people in one list: how far it is can be seen, and memory stays small.
@DatabaseTest(
        settings = {
            "samenspiegel.instruments=src/test/resources/instruments",
            "samenspiegel.data=target/roster-long",
            "samenspiegel.roster.patience=1ms"
        })
final class LongListTest {

    private static final int PEOPLE = 20_000;

    /// What the names, addresses and places of all people take together, and as much again.
    private static final long SLACK_BYTES = 40_000_000;

    private final GivenRoster given;
    private final People people;

    @TempDir private Path folder;

    LongListTest(GivenRoster given, People people) {
        this.given = given;
        this.people = people;
    }

    @Test
    void aTextIsReadAndStoredWithItsProgress(Visitor visitor) {
        Round round = given.planned();
        given.signIn(visitor, round);

        readAndStore(visitor, round, GivenRoster.write(folder.resolve("lang.csv"), PEOPLE));

        assertThat(people.count(round.id(), "")).isEqualTo(PEOPLE);
    }

    @Test
    void aWorkbookIsReadAndStoredWithItsProgress(Visitor visitor) {
        Round round = given.planned();
        given.signIn(visitor, round);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Naam", "E-mail", "Organisatie", "Rol", "Taal"));
        for (int i = 1; i <= PEOPLE; i++) {
            rows.add(GivenRoster.row(i));
        }

        readAndStore(visitor, round, DrawnWorkbook.write(folder.resolve("lang.xlsx"), rows));

        assertThat(people.count(round.id(), "")).isEqualTo(PEOPLE);
    }

    private void readAndStore(Visitor visitor, Round round, Path file) {
        given.paste(visitor, round, "naam | mail | school | rol\n");
        try (var memory = LiveMemory.watch()) {
            pause(Duration.ofSeconds(1));
            long before = memory.most();
            Instant begin = Instant.now();
            Html sent = given.send(visitor, round, file).expect(200);
            Html checked = await(visitor, sent);
            Duration reading = Duration.between(begin, Instant.now());
            long most = memory.most();
            begin = Instant.now();
            Html pressed = visitor.submit(checked, "form[data-once]").expect(200);
            Html stored = await(visitor, pressed);
            System.out.printf(
                    "%s: read in %d ms with %,d bytes more in use, stored in %d ms%n",
                    file.getFileName(),
                    reading.toMillis(),
                    most - before,
                    Duration.between(begin, Instant.now()).toMillis());
            assertThat(sent.heading()).isEqualTo("De lijst wordt gecontroleerd");
            assertThat(sent.header("Refresh")).contains("2");
            assertThat(sent.text("[role=status]")).startsWith("Gelezen regels: ");
            assertThat(pressed.heading()).isEqualTo("De mensen worden op de lijst gezet");
            assertThat(stored.text("[role=status]")).isEqualTo("Op de lijst gezet: 20000.");
            assertThat(most - before).isLessThan(SLACK_BYTES);
        }
    }

    private static Html await(Visitor visitor, Html page) {
        Html now = page;
        while (now.has("progress")) {
            pause(Duration.ofMillis(200));
            now = visitor.get(page.path()).expect(200);
        }
        return now;
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
