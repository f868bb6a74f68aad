package nl.samenspiegel.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.fieldwork.GivenFieldwork;
import nl.samenspiegel.fieldwork.Invitation;
import nl.samenspiegel.fixture.Engine;
import nl.samenspiegel.fixture.Program;
import nl.samenspiegel.fixture.StoppedClock;
import nl.samenspiegel.mail.StubbornServer;
import nl.samenspiegel.round.Round;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;

/// With a mail server that does not take every mail.
@Tag("db")
final class StubbornDeliveryTest {

    private final StubbornServer server = new StubbornServer();
    private final Program program;
    private final GivenMail given;
    private final Courier courier;
    private final Mailings mailings;
    private final StoppedClock clock;
    private final Round round;

    StubbornDeliveryTest() throws IOException {
        Map<String, Object> settings =
                Map.of(
                        "samenspiegel.instruments", "src/test/resources/instruments",
                        "samenspiegel.smtp.host", "127.0.0.1",
                        "samenspiegel.smtp.port", server.port(),
                        "samenspiegel.smtp.security", "none",
                        "samenspiegel.smtp.from", "no-reply@scan.example");
        this.program = Program.start(Engine.H2, settings);
        this.given = program.context().getBean(GivenMail.class);
        this.courier = program.context().getBean(Courier.class);
        this.mailings = program.context().getBean(Mailings.class);
        this.clock = program.context().getBean(StoppedClock.class);
        this.round =
                program.context().getBean(GivenFieldwork.class).openRound("netwerkmeting", "1.0");
    }

    @BeforeEach
    void refuseOne() {
        server.answer("weg@school.example", "550 5.1.1 no such user");
        server.answer("vol@school.example", "452 4.2.2 mailbox full");
    }

    @AfterEach
    void stop() throws IOException {
        program.close();
        server.close();
    }

    @Test
    void anAddressThatTakesNoMailGetsNoMore() {
        Invitation gone = given.person(round, "LRN", "Weg", "weg@school.example");
        Invitation there = given.person(round, "LRN", "Er", "er@school.example");
        given.invite(round);

        int sent = courier.goRound();

        assertThat(sent).isOne();
        assertThat(given.mailing(gone)).isEqualTo("UNDELIVERABLE");
        assertThat(given.mailing(there)).isEqualTo("WANTED");
        assertThat(given.states(round)).containsExactly("HANDLED", "HANDLED");
    }

    @Test
    void aMailThatIsNotTakenIsTriedLessAndLessOftenAndGivenUp() {
        Invitation full = given.person(round, "LRN", "Vol", "vol@school.example");
        given.invite(round);

        int attempts = 0;
        Duration waited = Duration.ZERO;
        while (given.states(round).contains("WAITING")) {
            courier.goRound();
            attempts++;
            courier.goRound(); // it is not due yet
            clock.advance(Courier.pause(attempts));
            waited = waited.plus(Courier.pause(attempts));
        }
        assertThat(attempts).isEqualTo(Courier.MOST_ATTEMPTS);
        assertThat(waited).isBetween(Duration.ofHours(12), Duration.ofHours(24));
        assertThat(given.states(round)).containsExactly("FAILED");
        assertThat(given.mailing(full)).isEqualTo("WANTED");
        assertThat(mailings.progress(round.id()).get(Occasion.INVITATION))
                .isEqualTo(new Progress(0, 1, 0));

        server.answer("vol@school.example", "250 2.1.5 room again");
        mailings.retry(given.coordinator(round), round);

        assertThat(courier.goRound()).isOne();
        assertThat(given.states(round)).containsExactly("HANDLED");
    }

    @Test
    void aServerThatIsAwayCostsNoAttemptOfTheOthers() throws IOException {
        given.person(round, "LRN", "A", "a@school.example");
        given.person(round, "LRN", "B", "b@school.example");
        given.invite(round);
        server.close();

        courier.goRound();

        assertThat(given.states(round)).containsExactly("WAITING", "WAITING");
        clock.advance(Duration.ofSeconds(1));
        assertThat(program.context().getBean(MailQueue.class).listDue("school.example", 5))
                .singleElement()
                .satisfies(mail -> assertThat(mail.attempts()).isOne());
    }
}
