package nl.samenspiegel.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.samenspiegel.core.aggregate.Measure;
import nl.samenspiegel.core.aggregate.RespondentGroup;
import nl.samenspiegel.core.publication.CountBand;
import nl.samenspiegel.core.publication.Outcome;
import nl.samenspiegel.core.publication.ResponseCount;
import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.StoppedClock;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.RoundStatus;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.store.Keys;
import nl.samenspiegel.store.Transactions;

import org.junit.jupiter.api.Test;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

@DatabaseTest(settings = "samenspiegel.instruments=src/test/resources/instruments")
final class ReleasesTest {

    private static final String ENOUGH =
            """
            s1 PUP 6/8  TRUST=4 GAIN=3
            s2 PUP 12/12 TRUST=3 GAIN=4
            s1 TCH 6/6  TRUST=4
            s2 TCH 6/40 TRUST=3
            """;

    private final GivenRelease given;
    private final Releases releases;
    private final ReleaseRuns runs;
    private final Rounds rounds;
    private final Transactions transactions;

    ReleasesTest(
            GivenRelease given,
            Releases releases,
            ReleaseRuns runs,
            Rounds rounds,
            Transactions transactions) {
        this.given = given;
        this.releases = releases;
        this.runs = runs;
        this.rounds = rounds;
        this.transactions = transactions;
    }

    @Test
    void whatIsReadIsWhatWasMade() {
        Round round = given.released("klein", "0.1", ENOUGH);

        Release release = releases.find(round.id()).orElseThrow();

        var trust = new Measure.WholeScale("TRUST");
        assertThat(release.publication().outcome(trust, "leerling"))
                .isInstanceOfSatisfying(
                        Outcome.Score.class, score -> assertThat(score.mean()).hasToString("3.5"));
        assertThat(release.publication().outcome(trust, new RespondentGroup.OfRole("PUP")))
                .isInstanceOfSatisfying(
                        Outcome.Score.class, score -> assertThat(score.mean()).hasToString("3.3"));
        assertThat(release.units()).extracting(ReleaseUnit::name).containsExactly("s1", "s2");
        assertThat(release.annex()).hasSize(1);
    }

    @Test
    void tellsPerOrganisationAndPerRoleInBandsWhoAnswered() {
        Round round = given.released("klein", "0.1", ENOUGH);

        Release release = releases.find(round.id()).orElseThrow();

        assertThat(release.responses(ResponseRow.Of.ROLE))
                .extracting(ResponseRow::code, ResponseRow::count)
                .contains(
                        tuple("PUP", new ResponseCount.Counted(20, CountBand.TEN_TO_NINETEEN, 90)));
        assertThat(release.responses(ResponseRow.Of.UNIT))
                .extracting(ResponseRow::count)
                .containsExactly(
                        new ResponseCount.Counted(14, CountBand.TEN_TO_NINETEEN, 80),
                        new ResponseCount.Counted(52, CountBand.TEN_TO_NINETEEN, 35));
    }

    @Test
    void publishesNothingWhenTooFewAnswered() {
        Round round = given.answered("klein", "0.1", "s1 PUP 2/6 TRUST=4\ns2 PUP 2/6 TRUST=3");

        assertThat(releases.closeAndRelease(round))
                .isEqualTo(new Releasing.Withheld(Withholding.NOTHING_TO_SHOW, ""));

        assertThat(status(round)).isEqualTo(RoundStatus.CLOSED);
        assertThat(releases.find(round.id())).isEmpty();
        assertThat(releases.findRun(round.id()).orElseThrow().findWithheld())
                .contains(new Releasing.Withheld(Withholding.NOTHING_TO_SHOW, ""));
    }

    @Test
    void manyAtOnceMakeOneRelease() throws Exception {
        Round round = given.answered("klein", "0.1", ENOUGH);

        List<Releasing> outcomes = atOnce(8, () -> releases.closeAndRelease(round));

        assertThat(outcomes)
                .allSatisfy(outcome ->
                        assertThat(outcome)
                                .isInstanceOfAny(
                                        Releasing.Released.class,
                                        Releasing.AlreadyReleased.class,
                                        Releasing.Busy.class,
                                        Releasing.NotYet.class));
        assertThat(outcomes.stream().filter(Releasing.Released.class::isInstance).toList())
                .hasSize(1);
        assertThat(countReleases(round.id())).isOne();
        assertThat(status(round)).isEqualTo(RoundStatus.RELEASED);
    }

    @Test
    void workThatBrokeOffIsTakenOver(StoppedClock clock) {
        Round round = given.answered("klein", "0.1", ENOUGH);
        rounds.close(round);
        assertThat(runs.take(round.id())).isPresent();

        assertThat(releases.closeAndRelease(find(round))).isEqualTo(new Releasing.Busy());
        clock.advance(Duration.ofMinutes(2));

        assertThat(releases.findRun(round.id()).orElseThrow().isBroken(clock.instant())).isTrue();
        assertThat(releases.closeAndRelease(find(round))).isInstanceOf(Releasing.Released.class);
        assertThat(releases.findRun(round.id()).orElseThrow().state())
                .isEqualTo(ReleaseRun.State.DONE);
    }

    @Test
    void theChecksumIsThatOfWhatIsPublished() {
        Round first = given.released("klein", "0.1", ENOUGH);
        Round same = given.released("klein", "0.1", ENOUGH);
        Round other = given.released("klein", "0.1", ENOUGH.replace("GAIN=4", "GAIN=5"));

        // units are named by the organisation, so that only the numbers are the same
        assertThat(checksum(first)).hasSize(64).isNotEqualTo(checksum(other));
        assertThat(releases.find(first.id()).orElseThrow().publication().headlines())
                .isEqualTo(releases.find(same.id()).orElseThrow().publication().headlines());
    }

    private String checksum(Round round) {
        return releases.find(round.id()).orElseThrow().facts().checksum();
    }

    private Round find(Round round) {
        return rounds.find(round.id()).orElseThrow();
    }

    private RoundStatus status(Round round) {
        return find(round).status();
    }

    private int countReleases(UUID roundId) {
        return transactions.read(connection -> {
            try (PreparedStatement count =
                    connection.prepareStatement(
                            "SELECT COUNT(*) FROM round_release WHERE round_id = ?")) {
                count.setBytes(1, Keys.bytes(roundId));
                try (ResultSet row = count.executeQuery()) {
                    row.next();
                    return row.getInt(1);
                }
            }
        });
    }

    private static <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
        try (var executor = Executors.newFixedThreadPool(times)) {
            List<T> results = new ArrayList<>();
            for (Future<T> result : executor.invokeAll(Collections.nCopies(times, work))) {
                results.add(result.get());
            }
            return results;
        }
    }
}
