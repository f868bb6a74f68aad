package nl.samenspiegel.response;

import jakarta.inject.Singleton;

import nl.samenspiegel.core.publication.CountBand;
import nl.samenspiegel.core.publication.ResponseCount;
import nl.samenspiegel.store.Keys;
import nl.samenspiegel.store.Transactions;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The last count of each round in the database: exactly what a page may tell.
@Singleton
class DayRepository {

    private final Transactions transactions;

    DayRepository(Transactions transactions) {
        this.transactions = transactions;
    }

    /// Finds the day on which a round was last counted.
    Optional<LocalDate> findDay(UUID roundId) {
        return find(roundId).map(Day::takenOn);
    }

    Optional<Day> find(UUID roundId) {
        String sql =
                """
                SELECT kind, code, taken_on, invited, answered, share, by_open_link
                  FROM response_day
                 WHERE round_id = ?
                 ORDER BY kind, code
                """;
        return transactions.read(connection -> {
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                query.setBytes(1, Keys.bytes(roundId));
                try (ResultSet rows = query.executeQuery()) {
                    return day(rows);
                }
            }
        });
    }

    /// Puts a count in the place of the one before.
    void store(UUID roundId, Day day) {
        transactions.write(connection -> {
            try (PreparedStatement delete =
                    connection.prepareStatement("DELETE FROM response_day WHERE round_id = ?")) {
                delete.setBytes(1, Keys.bytes(roundId));
                delete.executeUpdate();
            }
            return insert(connection, roundId, day);
        });
    }

    private static int insert(Connection connection, UUID roundId, Day day) throws SQLException {
        String sql =
                """
                INSERT INTO response_day (round_id, kind, code, taken_on, invited, answered, share,
                       by_open_link)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """;
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (DayCount count : day.counts()) {
                insert.setBytes(1, Keys.bytes(roundId));
                insert.setString(2, count.kind().name());
                insert.setString(3, count.code());
                insert.setObject(4, day.takenOn());
                insert.setLong(5, count.invited());
                insert.setString(6, band(count.count()));
                if (count.count() instanceof ResponseCount.Counted(_, _, int percent)) {
                    insert.setInt(7, percent);
                } else {
                    insert.setNull(7, Types.INTEGER);
                }
                insert.setBoolean(8, count.count() instanceof ResponseCount.ByOpenLink);
                insert.addBatch();
            }
            return insert.executeBatch().length;
        }
    }

    private static @Nullable String band(ResponseCount count) {
        return switch (count) {
            case ResponseCount.InvitedOnly() -> null;
            case ResponseCount.Banded(_, var answered) -> answered.name();
            case ResponseCount.Counted(_, var answered, _) -> answered.name();
            case ResponseCount.ByOpenLink(var answered) -> answered.name();
            case ResponseCount.Uninvited(var answered) -> answered.name();
        };
    }

    private static Optional<Day> day(ResultSet rows) throws SQLException {
        List<DayCount> counts = new ArrayList<>();
        LocalDate takenOn = LocalDate.MIN;
        while (rows.next()) {
            takenOn = rows.getObject(3, LocalDate.class);
            counts.add(
                    new DayCount(
                            DayCount.Kind.valueOf(rows.getString(1)),
                            rows.getString(2),
                            rows.getLong(4),
                            count(rows)));
        }
        return counts.isEmpty() ? Optional.empty() : Optional.of(new Day(takenOn, counts));
    }

    private static ResponseCount count(ResultSet row) throws SQLException {
        String band = row.getString(5);
        if (band == null) {
            return new ResponseCount.InvitedOnly();
        }
        if (row.getBoolean(7)) {
            return new ResponseCount.ByOpenLink(CountBand.valueOf(band));
        }
        int percent = row.getInt(6);
        return row.wasNull()
                ? new ResponseCount.Banded(row.getLong(4), CountBand.valueOf(band))
                : new ResponseCount.Counted(row.getLong(4), CountBand.valueOf(band), percent);
    }
}
