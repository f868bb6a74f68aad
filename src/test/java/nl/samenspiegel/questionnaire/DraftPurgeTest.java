package nl.samenspiegel.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.fieldwork.Forgetting;
import nl.samenspiegel.fieldwork.GivenFieldwork;
import nl.samenspiegel.fieldwork.Invitation;
import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.StoppedClock;
import nl.samenspiegel.round.Round;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;

@DatabaseTest(settings = "samenspiegel.instruments=src/test/resources/instruments")
final class DraftPurgeTest {

    private static final LocalTime NIGHT = LocalTime.of(3, 0);

    private final GivenFieldwork given;
    private final Drafts drafts;
    private final DraftPurge purge;
    private final Forgetting forgetting;
    private final StoppedClock clock;

    DraftPurgeTest(
            GivenFieldwork given,
            Drafts drafts,
            DraftPurge purge,
            Forgetting forgetting,
            StoppedClock clock) {
        this.given = given;
        this.drafts = drafts;
        this.purge = purge;
        this.forgetting = forgetting;
        this.clock = clock;
    }

    @Test
    void whatWasNeverSentIsGoneSevenDaysAfterTheLastDay() {
        LocalDate before = clock.today();
        Round round = begun();
        LocalDate last = round.fieldwork().closesOn();

        clock.set(last.plusDays(6), NIGHT);
        purge.purge();
        boolean keptUntilThen = given.countDrafts(round) == 1;
        clock.set(last.plusDays(7), NIGHT);
        purge.purge();
        purge.purge();

        assertThat(keptUntilThen).isTrue();
        assertThat(given.countDrafts(round)).isZero();
        assertThat(given.countInvitations(round)).isEqualTo(1);
        clock.set(before, LocalTime.of(10, 0));
    }

    @Test
    void noDraftOutlivesItsInvitation() {
        LocalDate before = clock.today();
        Round round = begun();

        clock.set(round.fieldwork().closesOn().plusDays(90), NIGHT);
        forgetting.forget();

        assertThat(given.countDrafts(round)).isZero();
        assertThat(given.countInvitations(round)).isZero();
        clock.set(before, LocalTime.of(10, 0));
    }

    /// A round in which one person began and did not send.
    private Round begun() {
        Round round = given.openRound("netwerkmeting", "1.0");
        Invitation invitation = given.invite(round, "LRN", null);
        drafts.save(invitation, draft -> draft.merge(new Posting(0, 1, 0, Map.of("i.w1", "10"))));
        return round;
    }
}
