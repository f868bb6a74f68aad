package nl.samenspiegel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.simple.SimpleHttpRequest;

import nl.samenspiegel.account.Account;
import nl.samenspiegel.account.Accounts;
import nl.samenspiegel.account.Place;
import nl.samenspiegel.account.Sessions;
import nl.samenspiegel.account.StaffRole;
import nl.samenspiegel.catalog.Catalog;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Engine;
import nl.samenspiegel.fixture.LiveMemory;
import nl.samenspiegel.fixture.StoppedClock;
import nl.samenspiegel.partnership.Organisation;
import nl.samenspiegel.partnership.OrganisationKind;
import nl.samenspiegel.partnership.Partnership;
import nl.samenspiegel.partnership.Partnerships;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// A file of a hundred thousand rows goes from the browser through the program to the database as a
/// stream: it takes no more memory than a small one.
///
/// On a server, because an embedded database keeps its rows in the memory that is measured.
@Tag("journey")
@DatabaseTest(on = Engine.SERVER, settings = "samenspiegel.data=target/journey")
final class LargeFileTest {

    private static final int FEW = 5_000;
    private static final int MANY = 100_000;

    /// Less than the large file is itself.
    private static final long SLACK_BYTES = 8_000_000;

    /// Reading may take as long as it takes.
    private static final double PATIENCE_MS = 600_000;

    private final Partnerships partnerships;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Instrument instrument;
    private final StoppedClock clock;

    @TempDir private Path folder;

    LargeFileTest(
            Partnerships partnerships,
            Accounts accounts,
            Sessions sessions,
            Catalog catalog,
            StoppedClock clock) {
        this.partnerships = partnerships;
        this.accounts = accounts;
        this.sessions = sessions;
        this.instrument = catalog.getInstrument("voorwaardenscan", "0.9");
        this.clock = clock;
    }

    @Test
    void aHundredThousandRowsTakeNoMoreMemoryThanAFew(BrowserContext window) throws IOException {
        Partnership partnership = found();
        signIn(window, partnership);
        var coordinator = new Coordinator(window.newPage());
        coordinator.page().setDefaultTimeout(PATIENCE_MS);
        var answers = new AnswerFile(instrument, partnerships.listMembers(partnership.id()));

        long few = readIn(coordinator, answers, FEW);
        long many = readIn(coordinator, answers, MANY);

        assertThat(many - few).isLessThan(SLACK_BYTES);
    }

    /// Reads in a file of so many rows and returns the most memory that was in use meanwhile.
    private long readIn(Coordinator coordinator, AnswerFile answers, int rows) throws IOException {
        Path file = write(answers, rows);
        Page page = coordinator.page();
        page.navigate("/partnerships");
        coordinator.follow("Lees antwoorden in");
        Instant begin = Instant.now();
        try (var memory = LiveMemory.watch()) {
            coordinator.send(file);
            assertThat(page.locator("h1")).containsText("Het bestand klopt");
            page.getByLabel("Naam van de ronde").fill("%d rijen".formatted(rows));
            coordinator.press("Lees de antwoorden in");
            assertThat(page.getByRole(AriaRole.STATUS)).hasText("De antwoorden zijn ingelezen.");
            System.out.printf(
                    "%,d rows, %,d bytes: read in within %d s, at most %,d bytes in use%n",
                    rows,
                    Files.size(file),
                    Duration.between(begin, Instant.now()).toSeconds(),
                    memory.most());
            return memory.most();
        }
    }

    private Path write(AnswerFile answers, int rows) throws IOException {
        Path file = folder.resolve("%d.csv".formatted(rows));
        try (var writer = new PrintWriter(Files.newBufferedWriter(file))) {
            writer.println(answers.header());
            answers.rows(rows).forEach(writer::println);
        }
        return file;
    }

    private Partnership found() {
        Partnership partnership = partnerships.found("De Brug", null, null);
        join(partnership, "School Zuid", OrganisationKind.SITE);
        join(partnership, "School Noord", OrganisationKind.SITE);
        join(partnership, "Hogeschool", OrganisationKind.INSTITUTE);
        return partnership;
    }

    private void join(Partnership partnership, String name, OrganisationKind kind) {
        Organisation member = partnerships.addOrganisation(name, kind, null, null);
        partnerships.join(partnership.id(), member.id(), clock.today());
    }

    private void signIn(BrowserContext window, Partnership partnership) {
        Account account = accounts.create("Samira", "test", "large file");
        accounts.grant(
                account.id(),
                StaffRole.COORDINATOR,
                new Place.InPartnership(partnership.id()),
                clock.today());
        var cookie = sessions.signIn(new SimpleHttpRequest<>(HttpMethod.GET, "/", ""), account);
        window.addCookies(
                List.of(
                        new Cookie(cookie.getName(), cookie.getValue())
                                .setUrl("https://localhost/")));
    }
}
