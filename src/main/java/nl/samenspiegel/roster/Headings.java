package nl.samenspiegel.roster;

import jakarta.inject.Singleton;

import nl.samenspiegel.store.Keys;
import nl.samenspiegel.store.Transactions;
import nl.samenspiegel.table.CsvRow;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// What headings mean: in general, and to a partnership that once said so.
@Singleton
class Headings {

    private static final int LONGEST = 60;

    private static final String LIST =
            "SELECT heading, meaning FROM roster_heading WHERE partnership_id = ?";

    private static final String SAVE =
            """
            INSERT INTO roster_heading (partnership_id, heading, meaning) VALUES (?, ?, ?)
                ON DUPLICATE KEY UPDATE meaning = VALUES(meaning)
            """;

    private final Words words;
    private final Transactions transactions;

    Headings(Words words, Transactions transactions) {
        this.words = words;
        this.transactions = transactions;
    }

    /// Returns what headings mean to a partnership, by heading as [Words#bare] gives it.
    Map<String, Meaning> known(UUID partnershipId) {
        var known = new HashMap<>(words.columns());
        known.putAll(transactions.read(connection -> list(connection, partnershipId)));
        return known;
    }

    /// Remembers what a partnership chose for the headings in `first`. What might be a person and
    /// no heading is not remembered.
    void remember(UUID partnershipId, CsvRow first, Columns chosen) {
        if (!chosen.headed() || first.cells().stream().anyMatch(cell -> cell.contains("@"))) {
            return;
        }
        Map<String, Meaning> general = words.columns();
        transactions.write(connection -> {
            for (int column = 0; column < chosen.meanings().size(); column++) {
                String heading = Words.bare(first.cell(column));
                Meaning meaning = chosen.meanings().get(column);
                boolean told = general.getOrDefault(heading, Meaning.NOTHING) != meaning;
                if (told && !heading.isEmpty() && heading.length() <= LONGEST) {
                    save(connection, partnershipId, heading, meaning);
                }
            }
            return true;
        });
    }

    private static Map<String, Meaning> list(Connection connection, UUID partnershipId)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(LIST)) {
            query.setBytes(1, Keys.bytes(partnershipId));
            try (ResultSet rows = query.executeQuery()) {
                var known = new HashMap<String, Meaning>();
                while (rows.next()) {
                    known.put(rows.getString(1), Meaning.valueOf(rows.getString(2)));
                }
                return known;
            }
        }
    }

    private static void save(
            Connection connection, UUID partnershipId, String heading, Meaning meaning)
            throws SQLException {
        try (PreparedStatement save = connection.prepareStatement(SAVE)) {
            save.setBytes(1, Keys.bytes(partnershipId));
            save.setString(2, heading);
            save.setString(3, meaning.name());
            save.executeUpdate();
        }
    }
}
