package nl.samenspiegel.release;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.account.GivenStaff;
import nl.samenspiegel.audit.Act;
import nl.samenspiegel.audit.AuditEntry;
import nl.samenspiegel.audit.AuditTrail;
import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.FreshDatabase;
import nl.samenspiegel.fixture.Html;
import nl.samenspiegel.fixture.Replica;
import nl.samenspiegel.fixture.RunningServer;
import nl.samenspiegel.fixture.Visitor;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.RoundStatus;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.store.Keys;

import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Two programs on one database, as two replicas behind one address are.
@DatabaseTest(settings = ReplicasTest.INSTRUMENTS)
final class ReplicasTest {

    static final String INSTRUMENTS = "samenspiegel.instruments=src/test/resources/instruments";

    private static final int ROUNDS = 5;
    private static final String ENOUGH =
            """
            s1 PUP 6/8  TRUST=4 GAIN=3
            s2 PUP 12/12 TRUST=3 GAIN=4
            s1 TCH 6/6  TRUST=4
            s2 TCH 6/40 TRUST=3
            """;

    private final GivenRelease given;
    private final GivenStaff staff;
    private final Releases releases;
    private final Rounds rounds;

    ReplicasTest(GivenRelease given, GivenStaff staff, Releases releases, Rounds rounds) {
        this.given = given;
        this.staff = staff;
        this.releases = releases;
        this.rounds = rounds;
    }

    @Test
    void twoThatReleaseAtOnceMakeOneRelease(FreshDatabase database) throws Exception {
        try (Replica other = replica(database)) {
            Releases elsewhere = other.context().getBean(Releases.class);
            for (int i = 0; i < ROUNDS; i++) {
                Round round = given.answered("klein", "0.1", ENOUGH);

                List<Releasing> outcomes =
                        atOnce(
                                () -> releases.closeAndRelease(round),
                                () -> elsewhere.closeAndRelease(round));

                assertThat(outcomes)
                        .noneMatch(outcome -> outcome instanceof Releasing.Withheld)
                        .filteredOn(outcome -> outcome instanceof Releasing.Released)
                        .hasSize(1);
                assertThat(countReleases(database, round)).isOne();
                assertThat(releases.find(round.id())).isEqualTo(elsewhere.find(round.id()));
                assertThat(rounds.find(round.id()).orElseThrow().status())
                        .isEqualTo(RoundStatus.RELEASED);
            }
        }
    }

    @Test
    void twoCoordinatorsWhoPressTheButtonAtOnceReadTheSameResults(
            FreshDatabase database, RunningServer server, AuditTrail audit) throws Exception {
        try (Replica other = replica(database)) {
            for (int i = 0; i < ROUNDS; i++) {
                Round round = given.answered("klein", "0.1", ENOUGH);
                Visitor here = staff.coordinator(server.visitor(), round.partnershipId());
                Visitor there = staff.coordinator(other.server().visitor(), round.partnershipId());
                Html mine = here.get(address(round)).expect(200);
                Html theirs = there.get(address(round)).expect(200);

                atOnce(
                        () -> here.submit(mine, "form[action$=/closing]").expect(200),
                        () -> there.submit(theirs, "form[action$=/closing]").expect(200));

                String csv = address(round) + "/results.csv";
                assertThat(here.get(csv).expect(200).body())
                        .isEqualTo(there.get(csv).expect(200).body());
                assertThat(audit.list(round.partnershipId()))
                        .extracting(AuditEntry::act)
                        .containsExactly(Act.ROUND_RELEASED);
            }
        }
    }

    private static Replica replica(FreshDatabase database) {
        String[] setting = INSTRUMENTS.split("=", -1);
        return Replica.on(database, Map.of(setting[0], setting[1]));
    }

    private static String address(Round round) {
        return "/partnerships/%s/rounds/%s"
                .formatted(Keys.text(round.partnershipId()), Keys.text(round.id()));
    }

    private static int countReleases(FreshDatabase database, Round round) throws SQLException {
        try (Connection connection = database.connect();
                PreparedStatement count =
                        connection.prepareStatement(
                                "SELECT COUNT(*) FROM round_release WHERE round_id = ?")) {
            count.setBytes(1, Keys.bytes(round.id()));
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /// Does two things at the same moment; returns what came of each.
    private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        var start = new CyclicBarrier(2);
        List<Callable<T>> both = new ArrayList<>();
        for (Callable<T> each : List.of(one, other)) {
            both.add(() -> {
                start.await();
                return each.call();
            });
        }
        try (var executor = Executors.newFixedThreadPool(2)) {
            List<T> results = new ArrayList<>();
            for (Future<T> result : executor.invokeAll(both)) {
                results.add(result.get());
            }
            return results;
        }
    }
}
