package nl.samenspiegel.fieldwork;

import io.micronaut.context.event.ApplicationEventPublisher;

import jakarta.inject.Singleton;

import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.store.Keys;
import nl.samenspiegel.store.Leases;
import nl.samenspiegel.store.Transactions;
import nl.samenspiegel.web.Site;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Reduces the invitations of rounds that are long over to counts: who was invited is forgotten,
/// and with it who took part.
@Singleton
public class Forgetting {

    private static final String JOB = "forget-invitations";
    private static final Duration LEASE = Duration.ofMinutes(10);

    private final Rounds rounds;
    private final Leases leases;
    private final Transactions transactions;
    private final ApplicationEventPublisher<InvitationsForgotten> events;
    private final Site site;
    private final Clock clock;

    Forgetting(
            Rounds rounds,
            Leases leases,
            Transactions transactions,
            ApplicationEventPublisher<InvitationsForgotten> events,
            Site site,
            Clock clock) {
        this.rounds = rounds;
        this.leases = leases;
        this.transactions = transactions;
        this.events = events;
        this.site = site;
        this.clock = clock;
    }

    /// Does what is due today, unless another server is doing it; doing it twice changes nothing.
    public void forget() {
        if (!leases.hold(JOB, LEASE)) {
            return;
        }
        LocalDate day = LocalDate.now(clock).minusDays(site.retention().invitationDays());
        for (UUID roundId : listRounds()) {
            rounds.find(roundId).filter(round -> round.isOverSince(day)).ifPresent(this::reduce);
        }
        leases.give(JOB);
    }

    private void reduce(Round round) {
        transactions.write(connection -> {
            Round locked = rounds.lock(round);
            if (locked.version() != round.version()) {
                return false; // moved at this moment; next time
            }
            events.publishEvent(new InvitationsForgotten(round.id()));
            count(connection, round.id());
            run(connection, "DELETE FROM invitation_token WHERE round_id = ?", round.id());
            run(connection, "DELETE FROM invitation WHERE round_id = ?", round.id());
            return true;
        });
    }

    /// A round that was opened again after its invitations were counted has counts already.
    private static void count(Connection connection, UUID roundId) throws SQLException {
        String sql =
                """
                INSERT INTO invitation_count (round_id, organisation_id, role, source, invited, done)
                SELECT i.round_id, i.organisation_id, i.role, i.source, COUNT(*),
                       SUM(CASE WHEN i.state = 'DONE' THEN 1 ELSE 0 END)
                  FROM invitation i
                 WHERE i.round_id = ?
                 GROUP BY i.round_id, i.organisation_id, i.role, i.source
                    ON DUPLICATE KEY UPDATE invited = invited + VALUES(invited),
                                            done = done + VALUES(done)
                """;
        run(connection, sql, roundId);
    }

    private static void run(Connection connection, String sql, UUID roundId) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, Keys.bytes(roundId));
            statement.executeUpdate();
        }
    }

    private List<UUID> listRounds() {
        return transactions.read(connection -> {
            try (PreparedStatement query =
                            connection.prepareStatement(
                                    "SELECT DISTINCT round_id FROM invitation");
                    ResultSet rows = query.executeQuery()) {
                List<UUID> all = new ArrayList<>();
                while (rows.next()) {
                    all.add(Keys.of(rows.getBytes(1)));
                }
                return all;
            }
        });
    }
}
