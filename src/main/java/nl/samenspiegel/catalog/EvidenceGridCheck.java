package nl.samenspiegel.catalog;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Checks that every cell of the map of an evidence file is accounted for exactly once: by links,
/// or by a record that says why there are none.
///
/// An empty cell is a statement of its own, so a forgotten one may not pass for it.
final class EvidenceGridCheck {

    private static final String FAR = "F";

    private final Place root;
    private final Problems problems;
    private final Set<String> linked = new HashSet<>();
    private final Set<String> searched = new HashSet<>();

    private EvidenceGridCheck(Place root, Problems problems) {
        this.root = root;
        this.problems = problems;
        for (Place study : root.list("studies")) {
            for (Place link : study.list("links")) {
                if (link.whole("tier") == 0) {
                    searched.add(cell(link));
                } else if (!study.text("distance").equals(FAR)) {
                    linked.add(cell(link));
                }
            }
        }
    }

    /// Adds to `problems` each cell of the file at `root` that is accounted for twice or not at
    /// all.
    static void check(Place root, Problems problems) {
        new EvidenceGridCheck(root, problems).check();
    }

    private void check() {
        Map<String, String> recorded = new HashMap<>();
        for (Place record : root.list("cells")) {
            checkRecord(record);
            String first = recorded.putIfAbsent(cell(record), record.path());
            if (first != null) {
                problems.add(
                        record,
                        "cell %s stands there twice; first at %s".formatted(cell(record), first));
            }
        }
        for (Place condition : root.list("conditions")) {
            for (Place effect : root.list("effects")) {
                String cell = "%s>%s".formatted(condition.text("id"), effect.text("id"));
                if (!linked.contains(cell) && !recorded.containsKey(cell)) {
                    problems.add(
                            root.at("cells"), "cell %s has no link and no record".formatted(cell));
                }
            }
        }
    }

    private void checkRecord(Place record) {
        String cell = cell(record);
        if (linked.contains(cell)) {
            problems.add(record, "cell %s is filled by a link and has a record".formatted(cell));
        }
        boolean found = record.text("state").equals("none-found");
        if (found && !searched.contains(cell)) {
            problems.add(
                    record,
                    "a search is recorded, but no study has a link of tier 0 for cell %s"
                            .formatted(cell));
        }
    }

    private static String cell(Place link) {
        return "%s>%s".formatted(link.text("from"), link.text("to"));
    }
}
