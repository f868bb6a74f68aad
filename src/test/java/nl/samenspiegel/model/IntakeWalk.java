package nl.samenspiegel.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Requires;

import jakarta.inject.Singleton;

import nl.samenspiegel.account.GivenStaff;
import nl.samenspiegel.fixture.Html;
import nl.samenspiegel.fixture.Visitor;
import nl.samenspiegel.partnership.Organisation;
import nl.samenspiegel.partnership.OrganisationKind;
import nl.samenspiegel.partnership.Partnership;
import nl.samenspiegel.partnership.Partnerships;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/// A coordinator who sends in a file of answers and releases the round, on the screens only.
///
/// The organisations are entered in the register before: no screen does that.
@Singleton
@Requires(env = "test")
final class IntakeWalk {

    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private final Partnerships partnerships;
    private final GivenStaff staff;
    private final Clock clock;

    IntakeWalk(Partnerships partnerships, GivenStaff staff, Clock clock) {
        this.partnerships = partnerships;
        this.staff = staff;
        this.clock = clock;
    }

    /// Signs the visitor in as coordinator of a new partnership of the organisations in the file,
    /// sends the file, and returns the page that tells what is in it.
    ///
    /// @param instrument as it is chosen in the form: code and version
    Html preview(Visitor visitor, String instrument, Path file) throws IOException {
        UUID partnershipId = partnership(file);
        staff.coordinator(visitor, partnershipId);
        Html home = visitor.get("/partnerships").expect(200);
        Html ask = visitor.get(home.path() + "/import").expect(200);
        return visitor.upload(ask, "form[enctype]", file, "instrument", instrument).expect(200);
    }

    /// Stores what was sent, releases the round, and returns its results.
    Html release(Visitor visitor, Html preview, String title) {
        String store = "form[action$=/import]";
        Html round = visitor.submit(preview, store, "title", title).expect(200);
        assertThat(round.heading()).isEqualTo(title);
        Html answer = visitor.submit(round, "form[action$=/closing]").expect(200);
        Instant start = Instant.now();
        while (answer.header("Refresh").isPresent()) {
            assertThat(Duration.between(start, Instant.now())).isLessThan(PATIENCE);
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            answer = visitor.get(answer.path()).expect(200);
        }
        return answer;
    }

    private UUID partnership(Path file) throws IOException {
        Partnership partnership = partnerships.found("De Werkplaatsen", null, null);
        LocalDate today = LocalDate.now(clock);
        NaiveCsv.read(Files.readString(file)).stream()
                .map(row -> row.getOrDefault("organisation", ""))
                .distinct()
                .map(name -> partnerships.addOrganisation(name, OrganisationKind.SITE, null, null))
                .map(Organisation::id)
                .forEach(id -> partnerships.join(partnership.id(), id, today));
        return partnership.id();
    }
}
