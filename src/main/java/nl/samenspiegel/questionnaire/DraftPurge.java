package nl.samenspiegel.questionnaire;

import io.micronaut.context.event.ApplicationEventListener;

import jakarta.inject.Singleton;

import nl.samenspiegel.fieldwork.InvitationsForgotten;
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

/// Removes what people filled in and never sent, some days after their round is over.
@Singleton
class DraftPurge implements ApplicationEventListener<InvitationsForgotten> {

    private static final String JOB = "purge-drafts";
    private static final Duration LEASE = Duration.ofMinutes(10);

    private final Rounds rounds;
    private final Leases leases;
    private final Transactions transactions;
    private final Site site;
    private final Clock clock;

    DraftPurge(Rounds rounds, Leases leases, Transactions transactions, Site site, Clock clock) {
        this.rounds = rounds;
        this.leases = leases;
        this.transactions = transactions;
        this.site = site;
        this.clock = clock;
    }

    /// Does what is due today, unless another server is doing it; doing it twice changes nothing.
    void purge() {
        if (!leases.hold(JOB, LEASE)) {
            return;
        }
        LocalDate day = LocalDate.now(clock).minusDays(site.retention().draftDays());
        for (UUID roundId : listRounds()) {
            if (rounds.find(roundId).filter(round -> round.isOverSince(day)).isPresent()) {
                transactions.write(connection -> remove(connection, roundId));
            }
        }
        leases.give(JOB);
    }

    /// Drafts hang on invitations.
    @Override
    public void onApplicationEvent(InvitationsForgotten forgotten) {
        transactions.join(connection -> remove(connection, forgotten.roundId()));
    }

    private static int remove(Connection connection, UUID roundId) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM draft WHERE round_id = ?")) {
            delete.setBytes(1, Keys.bytes(roundId));
            return delete.executeUpdate();
        }
    }

    private List<UUID> listRounds() {
        return transactions.read(connection -> {
            try (PreparedStatement query =
                            connection.prepareStatement("SELECT DISTINCT round_id FROM draft");
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
