package nl.samenspiegel.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A table in a text, read in the plainest way: commas between cells, quotes where a cell needs
/// them, the first row heads the columns.
final class NaiveCsv {

    private NaiveCsv() {}

    /// Lists the rows below the heading, each by the names of the columns.
    static List<Map<String, String>> read(String text) {
        List<List<String>> rows = cells(text);
        List<Map<String, String>> named = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                cells.put(rows.getFirst().get(i), row.get(i));
            }
            named.add(cells);
        }
        return named;
    }

    /// Returns a cell as it is written in a table.
    static String quoted(String cell) {
        return cell.matches("[^,\"\r\n]*") ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    private static List<List<String>> cells(String text) {
        List<List<String>> rows = new ArrayList<>(List.of(new ArrayList<>()));
        var cell = new StringBuilder();
        boolean quoted = false;
        for (char c : (text.strip() + "\n").replace("\r", "").toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            }
            if (quoted || (c != ',' && c != '\n')) {
                cell.append(c);
                continue;
            }
            rows.getLast().add(unquoted(cell.toString()));
            cell.setLength(0);
            if (c == '\n') {
                rows.add(new ArrayList<>());
            }
        }
        rows.removeLast();
        return rows;
    }

    private static String unquoted(String cell) {
        return cell.startsWith("\"")
                ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
                : cell;
    }
}
