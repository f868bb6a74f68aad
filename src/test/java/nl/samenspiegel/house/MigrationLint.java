package nl.samenspiegel.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds in the text of migrations what one of the three engines refuses or what we do without.
final class MigrationLint {

    /// Two branches never take the same moment.
    private static final Pattern NAME = Pattern.compile("V\\d{12}__[a-z][a-z0-9_]*\\.sql");

    private static final Pattern UNSAID = Pattern.compile("--[^\\n]*|/\\*(?s:.*?)\\*/|'[^']*'");

    private static final Pattern TABLE =
            Pattern.compile("(?i)CREATE TABLE (\\w+)\\s*\\((.*?)\\n\\)([^;]*);", Pattern.DOTALL);

    private static final Pattern RULE =
            Pattern.compile(
                    "(?i)(?:CONSTRAINT (\\w+)\\s+)?(PRIMARY KEY|FOREIGN KEY|UNIQUE|CHECK)\\b");

    private static final String ENDING =
            "ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin";

    private static final Map<Pattern, String> FORBIDDEN = new LinkedHashMap<>();

    static {
        forbid("\\bAUTO_INCREMENT\\b|\\bIDENTITY\\b", "keys are made by the program");
        forbid("\\b(TRIGGER|PROCEDURE|FUNCTION|EVENT)\\b", "rules live in the code");
        forbid("\\bVIEW\\b", "queries live in the code");
        forbid("\\bJSON\\b|->", "H2 and MariaDB know another JSON");
        forbid("\\bENUM\\s*\\(", "a CHECK can be widened without copying the table");
        forbid("\\bTIMESTAMP\\b", "a TIMESTAMP ends in 2038; use DATETIME(6)");
        forbid("\\bLATERAL\\b|\\bUUID_TO_BIN\\b", "MariaDB or H2 does not know it");
        forbid("utf8mb4_(?!bin\\b)", "only utf8mb4_bin is the same on all three");
        forbid("\\b(FULLTEXT|SPATIAL)\\b", "H2 does not know it");
        forbid("\\bGENERATED\\b", "a value is worked out in the code");
        forbid("`|\"", "a name that needs quotes is the wrong name");
        forbid("\\bINDEX \\w+ ON \\w+ \\([^;]*\\(", "MariaDB has no index on an expression");
        forbid("\\b(GET_LOCK|RELEASE_LOCK)\\b", "a lease is a row");
    }

    private final String file;
    private final List<String> findings = new ArrayList<>();

    private MigrationLint(String file) {
        this.file = file;
    }

    /// Lists what is wrong with the migration in `path`.
    static List<String> listFindings(Path path) {
        var lint = new MigrationLint(String.valueOf(path.getFileName()));
        if (!NAME.matcher(lint.file).matches()) {
            lint.find("is not named V<yyyyMMddHHmm>__<what>.sql");
        }
        lint.read(UNSAID.matcher(SourceTree.read(path)).replaceAll(" "));
        return List.copyOf(lint.findings);
    }

    private void read(String sql) {
        FORBIDDEN.forEach((pattern, reason) -> {
            Matcher found = pattern.matcher(sql);
            if (found.find()) {
                find("%s: %s".formatted(found.group().strip(), reason));
            }
        });
        Matcher table = TABLE.matcher(sql);
        while (table.find()) {
            readTable(table.group(1), table.group(2), table.group(3).strip());
        }
    }

    private void readTable(String table, String body, String ending) {
        if (!ending.equals(ENDING)) {
            find("table %s does not end with %s".formatted(table, ENDING));
        }
        Matcher rule = RULE.matcher(body);
        while (rule.find()) {
            String name = rule.group(1);
            if (name == null || !name.startsWith(table + "_")) {
                find("%s of %s has no name that begins with it".formatted(rule.group(2), table));
            }
        }
    }

    private void find(String what) {
        findings.add("%s: %s".formatted(file, what));
    }

    private static void forbid(String pattern, String reason) {
        FORBIDDEN.put(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), reason);
    }
}
