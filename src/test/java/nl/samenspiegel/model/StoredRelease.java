package nl.samenspiegel.model;

import nl.samenspiegel.core.aggregate.Cell;
import nl.samenspiegel.core.aggregate.GroupCell;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.fixture.FreshDatabase;
import nl.samenspiegel.round.RoundOrganisation;
import nl.samenspiegel.store.Keys;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The release of a round as its tables hold it, read past the program.
record StoredRelease(FreshDatabase database, UUID roundId) {

    private static final String CONTENTS =
            """
            SELECT g.scale, g.content
              FROM release_group g JOIN round_release r ON r.id = g.release_id
             WHERE r.round_id = ?
            """;

    private static final String CELLS =
            """
            SELECT c.organisation_id, c.role, c.content
              FROM release_cell c JOIN round_release r ON r.id = c.release_id
             WHERE r.round_id = ?
            """;

    /// Takes one row.
    private interface Reader {
        void read(ResultSet row) throws SQLException;
    }

    /// Lists what is published of a scale, as it is written.
    List<String> contents(String scale) {
        List<String> contents = new ArrayList<>();
        each(
                CONTENTS,
                row -> {
                    if (row.getString(1).equals(scale)) {
                        contents.add(row.getString(2));
                    }
                });
        return contents;
    }

    /// Lists the cells, with the places at which the plain calculation puts them.
    List<GroupCell> cells(
            Instrument instrument,
            NaivePartnership answers,
            List<RoundOrganisation> organisations) {
        List<GroupCell> cells = new ArrayList<>();
        each(
                CELLS,
                row -> {
                    UUID id = Keys.of(row.getBytes(1));
                    RoundOrganisation organisation =
                            organisations.stream()
                                    .filter(taking -> taking.organisationId().equals(id))
                                    .findFirst()
                                    .orElseThrow();
                    String role = row.getString(2);
                    cells.add(
                            new GroupCell(
                                    organisation.name(),
                                    answers.seat(organisation.name(), role).unit(),
                                    organisation.kind().side(),
                                    role,
                                    Cell.decode(instrument, row.getBytes(3))));
                });
        return cells;
    }

    private void each(String sql, Reader reader) {
        try (Connection connection = database.connect();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setBytes(1, Keys.bytes(roundId));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("no release of round %s".formatted(roundId), e);
        }
    }
}
