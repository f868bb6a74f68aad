package nl.samenspiegel.house;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The tables and columns of a database as it stands after the migrations.
///
/// @param views names of views, which we do without
/// @param programs names of triggers and routines, which we do without
record LiveSchema(List<Table> tables, List<String> views, List<String> programs) {

    private static final Pattern SNAKE = Pattern.compile("[a-z][a-z0-9_]*");

    /// What the migration tool keeps for itself.
    private static final String HISTORY = "flyway_schema_history";

    record Column(String name, String type, boolean isNumbered) {}

    /// @param keys columns of the primary key
    /// @param parents tables that a foreign key of this one points to
    record Table(String name, List<Column> columns, Set<String> keys, Set<String> parents) {

        Set<String> columnNames() {
            var names = new TreeSet<String>();
            columns.forEach(column -> names.add(column.name()));
            return names;
        }
    }

    static LiveSchema read(Connection connection) throws SQLException {
        DatabaseMetaData about = connection.getMetaData();
        String catalog = connection.getCatalog();
        String schema = connection.getSchema();
        var tables = new ArrayList<Table>();
        for (String name :
                names(about.getTables(catalog, schema, "%", tableTypes()), "TABLE_NAME")) {
            if (!name.equals(HISTORY)) {
                tables.add(readTable(about, catalog, schema, name));
            }
        }
        var views =
                names(about.getTables(catalog, schema, "%", new String[] {"VIEW"}), "TABLE_NAME");
        return new LiveSchema(List.copyOf(tables), List.copyOf(views), programs(connection));
    }

    /// Lists what breaks a rule that holds for every table.
    List<String> listFindings(Set<String> reserved) {
        var findings = new ArrayList<String>();
        views.forEach(view -> findings.add("%s is a view".formatted(view)));
        programs.forEach(program -> findings.add("%s is a program".formatted(program)));
        for (Table table : tables) {
            check(table.name(), reserved, findings);
            if (table.keys().isEmpty()) {
                findings.add("%s has no primary key".formatted(table.name()));
            }
            for (Column column : table.columns()) {
                String name = "%s.%s".formatted(table.name(), column.name());
                check(column.name(), reserved, findings);
                if (column.isNumbered()) {
                    findings.add("%s counts by itself".formatted(name));
                }
                if (column.type().contains("JSON")) {
                    findings.add("%s is JSON".formatted(name));
                }
            }
        }
        return findings;
    }

    /// Lists what `table` holds besides `allowed`, and what ties it to anything but a round.
    List<String> listTies(String table, Set<String> allowed) {
        var findings = new ArrayList<String>();
        for (Table each : tables) {
            if (each.name().equals(table)) {
                each.columnNames().stream()
                        .filter(column -> !allowed.contains(column))
                        .forEach(column -> findings.add("%s holds %s".formatted(table, column)));
                each.parents().stream()
                        .filter(parent -> !parent.equals("survey_round"))
                        .forEach(
                                parent -> findings.add("%s points to %s".formatted(table, parent)));
            } else if (each.parents().contains(table)) {
                findings.add("%s points to %s".formatted(each.name(), table));
            }
        }
        return findings;
    }

    private static void check(String name, Set<String> reserved, List<String> findings) {
        if (reserved.contains(name)) {
            findings.add("%s is a reserved word".formatted(name));
        }
        if (!SNAKE.matcher(name).matches()) {
            findings.add("%s is not in snake case".formatted(name));
        }
    }

    private static Table readTable(
            DatabaseMetaData about, String catalog, String schema, String name)
            throws SQLException {
        var columns = new ArrayList<Column>();
        try (ResultSet rows = about.getColumns(catalog, schema, name, "%")) {
            while (rows.next()) {
                columns.add(
                        new Column(
                                rows.getString("COLUMN_NAME"),
                                rows.getString("TYPE_NAME").toUpperCase(Locale.ROOT),
                                rows.getString("IS_AUTOINCREMENT").equals("YES")));
            }
        }
        return new Table(
                name,
                List.copyOf(columns),
                names(about.getPrimaryKeys(catalog, schema, name), "COLUMN_NAME"),
                names(about.getImportedKeys(catalog, schema, name), "PKTABLE_NAME"));
    }

    private static List<String> programs(Connection connection) throws SQLException {
        String sql =
                """
                SELECT t.trigger_name AS name
                  FROM information_schema.triggers t
                 WHERE t.trigger_schema = ?
                 UNION
                SELECT r.routine_name AS name
                  FROM information_schema.routines r
                 WHERE r.routine_schema = ?
                """;
        boolean isH2 = connection.getMetaData().getDatabaseProductName().equals("H2");
        String schema = isH2 ? connection.getSchema() : connection.getCatalog();
        try (var query = connection.prepareStatement(sql)) {
            query.setString(1, schema);
            query.setString(2, schema);
            return List.copyOf(names(query.executeQuery(), "name"));
        }
    }

    private static String[] tableTypes() {
        return new String[] {"TABLE", "BASE TABLE"};
    }

    private static Set<String> names(ResultSet rows, String column) throws SQLException {
        var names = new TreeSet<String>();
        try (rows) {
            while (rows.next()) {
                names.add(rows.getString(column));
            }
        }
        return names;
    }
}
