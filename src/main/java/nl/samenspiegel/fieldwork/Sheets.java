package nl.samenspiegel.fieldwork;

import jakarta.inject.Singleton;

import nl.samenspiegel.store.Keys;
import nl.samenspiegel.store.Transactions;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/// What was answered in a round, once it has been sent.
@Singleton
public class Sheets {

    private static final int CHUNK = 5_000;
    private static final long BEGINNING = -1; // keys are 0 or higher

    private final SheetRepository repository;
    private final Transactions transactions;
    private final Keys keys;

    Sheets(SheetRepository repository, Transactions transactions, Keys keys) {
        this.repository = repository;
        this.transactions = transactions;
        this.keys = keys;
    }

    /// Gives every sheet of the round to `reader`, in the order of their random keys.
    public void read(UUID roundId, Consumer<Sheet> reader) {
        long after = BEGINNING;
        while (true) {
            List<SheetRepository.Stored> chunk = listSheets(roundId, after);
            for (SheetRepository.Stored stored : chunk) {
                reader.accept(stored.sheet());
            }
            if (chunk.size() < CHUNK) {
                return;
            }
            after = chunk.getLast().id();
        }
    }

    /// Stores what someone sends and marks the invitation as answered; afterwards nothing links the
    /// two. Whoever calls holds the lock of the invitation and has seen the round open.
    ///
    /// @param answers one byte an item, in the order of the instrument version of the round
    /// @param remarks text by code of the open question; empty texts are left out
    public void receive(
            Connection connection,
            Invitation invitation,
            byte[] answers,
            Map<String, String> remarks)
            throws SQLException {
        var sheet = new Sheet(invitation.role(), invitation.organisationId(), answers);
        var written =
                remarks.entrySet().stream()
                        .filter(remark -> !remark.getValue().isBlank())
                        .map(remark ->
                                new SheetRepository.StoredRemark(
                                        keys.number(), remark.getKey(), remark.getValue()))
                        .toList();
        repository.addSheets(
                connection,
                invitation.roundId(),
                List.of(new SheetRepository.Stored(keys.number(), sheet)));
        repository.addRemarks(connection, invitation.roundId(), written);
        try (PreparedStatement done =
                connection.prepareStatement("UPDATE invitation SET state = 'DONE' WHERE id = ?")) {
            done.setBytes(1, Keys.bytes(invitation.id()));
            done.executeUpdate();
        }
    }

    /// Counts the remarks of a round that nobody has taken yet, by question; a question without any
    /// is left out.
    ///
    /// A person writes at most one remark to a question, so this is a number of people.
    public Map<String, Integer> countRemarks(Connection connection, UUID roundId)
            throws SQLException {
        return repository.countRemarks(connection, roundId);
    }

    /// Takes at most 5,000 remarks to one question of a round away from here and returns their
    /// texts, without their keys; none when there are none left.
    ///
    /// Whoever takes them keeps them, in the same transaction.
    public List<String> takeRemarks(Connection connection, UUID roundId, String question)
            throws SQLException {
        List<SheetRepository.StoredRemark> taken =
                repository.listRemarks(connection, roundId, question, CHUNK);
        repository.removeRemarks(
                connection, roundId, taken.stream().map(SheetRepository.StoredRemark::id).toList());
        return taken.stream().map(SheetRepository.StoredRemark::body).toList();
    }

    /// Adds sheets that were collected elsewhere, in transactions of at most 5,000.
    public void add(UUID roundId, List<Sheet> sheets) {
        for (int from = 0; from < sheets.size(); from += CHUNK) {
            var chunk =
                    sheets.subList(from, Math.min(sheets.size(), from + CHUNK)).stream()
                            .map(sheet -> new SheetRepository.Stored(keys.number(), sheet))
                            .toList();
            write(connection -> repository.addSheets(connection, roundId, chunk));
        }
    }

    /// Removes every sheet of a round that never became visible, in transactions of at most 5,000.
    public void discard(UUID roundId) {
        int removed;
        do {
            removed = transactions.write(connection -> repository.removeAll(connection, roundId));
        } while (removed == CHUNK);
    }

    /// Removes all sheets and remarks of a round that is not open yet: they were sent to try it.
    public void removeTests(Connection connection, UUID roundId) throws SQLException {
        repository.clear(connection, SheetRepository.Table.SHEETS, roundId);
        repository.clear(connection, SheetRepository.Table.REMARKS, roundId);
    }

    /// Waits until every answer that was being sent when the round closed has been stored or
    /// refused.
    ///
    /// Who sends holds the lock of the own invitation and then looks whether the round is open.
    /// Taking the lock of every invitation once therefore outlasts all who still saw it open; it
    /// changes nothing.
    public void settle(UUID roundId) {
        write(connection -> {
            try (PreparedStatement lock =
                    connection.prepareStatement(
                            "SELECT id FROM invitation WHERE round_id = ? FOR UPDATE")) {
                lock.setBytes(1, Keys.bytes(roundId));
                try (ResultSet rows = lock.executeQuery()) {
                    while (rows.next()) {
                        // each row read is a lock taken
                    }
                }
            }
        });
    }

    /// Stores all sheets and remarks of a closed round anew, in the order of their random keys.
    ///
    /// Until then the storage of the database remembers in which order, and together with which
    /// invitation, they came in. The transactions here touch no invitation.
    public void rewrite(UUID roundId) {
        long after = BEGINNING;
        List<SheetRepository.Stored> sheets;
        do {
            sheets = listSheets(roundId, after);
            rewriteSheets(roundId, sheets);
            after = sheets.isEmpty() ? after : sheets.getLast().id();
        } while (sheets.size() == CHUNK);
        rewriteRemarks(roundId);
    }

    private void rewriteSheets(UUID roundId, List<SheetRepository.Stored> chunk) {
        write(connection -> {
            repository.removeAll(
                    connection,
                    SheetRepository.Table.SHEETS,
                    roundId,
                    chunk.stream().map(SheetRepository.Stored::id).toList());
            repository.addSheets(connection, roundId, chunk);
        });
    }

    private void rewriteRemarks(UUID roundId) {
        long after = BEGINNING;
        List<SheetRepository.StoredRemark> remarks;
        do {
            long from = after;
            remarks =
                    transactions.read(
                            connection -> repository.listRemarks(connection, roundId, from, CHUNK));
            var chunk = remarks;
            write(connection -> {
                repository.removeAll(
                        connection,
                        SheetRepository.Table.REMARKS,
                        roundId,
                        chunk.stream().map(SheetRepository.StoredRemark::id).toList());
                repository.addRemarks(connection, roundId, chunk);
            });
            after = remarks.isEmpty() ? after : remarks.getLast().id();
        } while (remarks.size() == CHUNK);
    }

    private List<SheetRepository.Stored> listSheets(UUID roundId, long after) {
        return transactions.read(
                connection -> repository.listSheets(connection, roundId, after, CHUNK));
    }

    private void write(Change change) {
        transactions.write(connection -> {
            change.on(connection);
            return true;
        });
    }

    /// Something changed on one connection inside a transaction.
    @FunctionalInterface
    private interface Change {
        void on(Connection connection) throws SQLException;
    }
}
