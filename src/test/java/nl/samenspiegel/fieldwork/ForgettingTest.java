package nl.samenspiegel.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.FreshDatabase;
import nl.samenspiegel.fixture.Replica;
import nl.samenspiegel.fixture.StoppedClock;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.Rounds;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@DatabaseTest(settings = "samenspiegel.instruments=src/test/resources/instruments")
final class ForgettingTest {

    private static final LocalTime NIGHT = LocalTime.of(3, 0);

    private final GivenFieldwork given;
    private final Forgetting forgetting;
    private final Invitations invitations;
    private final Rounds rounds;
    private final StoppedClock clock;

    ForgettingTest(
            GivenFieldwork given,
            Forgetting forgetting,
            Invitations invitations,
            Rounds rounds,
            StoppedClock clock) {
        this.given = given;
        this.forgetting = forgetting;
        this.invitations = invitations;
        this.rounds = rounds;
        this.clock = clock;
    }

    @Test
    void onlyCountsAreLeftNinetyDaysAfterTheLastDay() {
        LocalDate before = clock.today();
        Round round = given.openRound("netwerkmeting", "1.0");
        Token link = given.link(round, "LRN");
        invitations.invite(round, List.of(person(round, "Noor Smit", "noor@zuid.example")));
        given.answer(given.invite(round, "LRN", null), new byte[] {5}, Map.of());
        List<InvitationCount> counts = invitations.count(round.id());
        LocalDate last = round.fieldwork().closesOn();

        clock.set(last.plusDays(89), NIGHT);
        forgetting.forget();
        boolean keptUntilThen = given.countInvitations(round) == 3;
        clock.set(last.plusDays(90), NIGHT);
        forgetting.forget();

        assertThat(keptUntilThen).isTrue();
        assertThat(given.countInvitations(round)).isZero();
        assertThat(invitations.isAnswered(link)).isFalse();
        assertThat(invitations.count(round.id()))
                .isEqualTo(counts)
                .containsExactly(
                        new InvitationCount(counts.getFirst().organisationId(), "LRN", 3, 1, 0));
        clock.set(before, LocalTime.of(10, 0));
    }

    @Test
    void aRoundThatGotMoreTimeIsForgottenLater() {
        LocalDate before = clock.today();
        Round round = given.openRound("netwerkmeting", "1.0");
        given.invite(round, "LRN", null);
        LocalDate last = round.fieldwork().closesOn();
        rounds.extend(round, last.plusDays(10));

        clock.set(last.plusDays(95), NIGHT);
        forgetting.forget();

        assertThat(given.countInvitations(round)).isEqualTo(1);
        clock.set(before, LocalTime.of(10, 0));
    }

    @Test
    void twoServersCountOnce(FreshDatabase database) {
        LocalDate before = clock.today();
        Round round = given.openRound("netwerkmeting", "1.0");
        given.invite(round, "LRN", null);
        List<InvitationCount> counts = invitations.count(round.id());
        clock.set(round.fieldwork().closesOn().plusDays(90), NIGHT);

        try (Replica other =
                Replica.on(
                        database,
                        Map.of("samenspiegel.instruments", "src/test/resources/instruments"))) {
            var elsewhere = other.context();
            elsewhere.getBean(StoppedClock.class).set(clock.instant());
            Thread both = Thread.ofVirtual().start(forgetting::forget);
            elsewhere.getBean(Forgetting.class).forget();
            both.join();
            forgetting.forget();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }

        assertThat(invitations.count(round.id())).isEqualTo(counts);
        clock.set(before, LocalTime.of(10, 0));
    }

    private Invitee person(Round round, String name, String email) {
        UUID school = rounds.listOrganisations(round.id()).getFirst().organisationId();
        return new Invitee(name, email, school, "LRN", null);
    }
}
