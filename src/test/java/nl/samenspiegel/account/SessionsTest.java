package nl.samenspiegel.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.simple.SimpleHttpRequest;

import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.FreshDatabase;
import nl.samenspiegel.fixture.StoppedClock;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

@DatabaseTest
final class SessionsTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Sessions sessions;
    private final Accounts accounts;
    private final StoppedClock clock;

    SessionsTest(Sessions sessions, Accounts accounts, StoppedClock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Test
    void tellWhoIsSignedInAndWhatWasGranted() {
        Account samira = account("Samira Aydin");
        UUID here = new UUID(7, 7);
        accounts.grant(
                samira.id(), StaffRole.COORDINATOR, new Place.InPartnership(here), clock.today());

        Person person = sessions.find(signIn(samira)).orElseThrow();

        assertThat(person.name()).isEqualTo("Samira Aydin");
        assertThat(person.rolesIn(here)).isEqualTo(Set.of(StaffRole.COORDINATOR));
        assertThat(person.rolesIn(new UUID(7, 8))).isEmpty();
        assertThat(person.partnershipsAs(StaffRole.COORDINATOR)).containsExactly(here);
    }

    @Test
    void leaveOutGrantsThatAreNotValidToday() {
        Account samira = account("Samira Aydin");
        LocalDate tomorrow = clock.today().plusDays(1);
        accounts.grant(samira.id(), StaffRole.PLATFORM, new Place.Nation(), tomorrow);

        assertThat(sessions.find(signIn(samira)).orElseThrow().grants()).isEmpty();
    }

    @Test
    void endAfterHalfAnHourWithoutARequest() {
        String reference = signIn(account("Idle"));

        clock.advance(Duration.ofMinutes(29));
        assertThat(sessions.find(reference)).isPresent();
        clock.advance(Duration.ofMinutes(29));
        assertThat(sessions.find(reference)).isPresent();
        clock.advance(Duration.ofMinutes(30));
        assertThat(sessions.find(reference)).isEmpty();
    }

    @Test
    void endAfterEightHoursHoweverBusy() {
        String reference = signIn(account("Busy"));

        for (int quarter = 1; quarter < 32; quarter++) {
            clock.advance(Duration.ofMinutes(15));
            assertThat(sessions.find(reference)).as("quarter %d", quarter).isPresent();
        }
        clock.advance(Duration.ofMinutes(15));
        assertThat(sessions.find(reference)).isEmpty();
    }

    @Test
    void endOnSigningOut() {
        String reference = signIn(account("Leaving"));

        Cookie gone = sessions.signOut(request(reference));

        assertThat(sessions.find(reference)).isEmpty();
        assertThat(gone.getMaxAge()).isZero();
    }

    @Test
    void endWhenTheSameBrowserSignsInAgain() {
        Account account = account("Twice");
        String first = signIn(account);

        String second = sessions.signIn(request(first), account).getValue();

        assertThat(second).isNotEqualTo(first);
        assertThat(sessions.find(first)).isEmpty();
        assertThat(sessions.find(second)).isPresent();
    }

    @Test
    void areUnknownUnderAnyOtherReference() {
        signIn(account("Someone"));

        assertThat(sessions.find("")).isEmpty();
        assertThat(sessions.find("A".repeat(43))).isEmpty();
    }

    @Test
    void haveAReferenceOf256BitsThatTheDatabaseDoesNotHold(FreshDatabase database)
            throws SQLException {
        String reference = signIn(account("Secret"));
        byte[] bytes = Base64.getUrlDecoder().decode(reference);

        assertThat(bytes).hasSize(32);
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT reference FROM staff_session")) {
            while (row.next()) {
                assertThat(row.getBytes(1))
                        .isNotEqualTo(bytes)
                        .isNotEqualTo(reference.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void travelInASafeCookie() {
        Cookie cookie = sessions.signIn(browser(), account("Cookie"));

        assertThat(cookie.getName()).isEqualTo("__Host-staff");
        assertThat(cookie.isSecure()).isTrue();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite().map(Enum::name)).contains("Lax");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
    }

    private Account account(String name) {
        return accounts.create(name, "test", "subject-%d".formatted(NUMBER.incrementAndGet()));
    }

    private String signIn(Account account) {
        return sessions.signIn(browser(), account).getValue();
    }

    private static HttpRequest<?> request(String reference) {
        return browser().cookie(Cookie.of("__Host-staff", reference));
    }

    private static MutableHttpRequest<?> browser() {
        return new SimpleHttpRequest<>(HttpMethod.GET, "/", "");
    }
}
