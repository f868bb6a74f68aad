package nl.samenspiegel.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a release tells of all that it may tell.
///
/// Beside the rules that are written down in [NaivePublication], a release leaves out what would
/// give away something else. Which of several groups it leaves out is its choice; here the choice
/// is only read, and no number.
final class NaiveChoice {

    private final Map<String, NaiveRow> rows = new HashMap<>();
    private final boolean everything;

    /// @param published all rows of a release
    NaiveChoice(List<NaiveRow> published) {
        this(published, false);
    }

    private NaiveChoice(List<NaiveRow> published, boolean everything) {
        this.everything = everything;
        published.forEach(row -> rows.put(row.subject(), row));
    }

    /// Returns the choice of a release that would leave nothing out that it may tell.
    static NaiveChoice everything() {
        return new NaiveChoice(List.of(), true);
    }

    /// Whether something is shown of what the row is about.
    boolean shows(NaiveRow row) {
        NaiveRow found = rows.get(row.subject());
        return everything || (found != null && found.isShown());
    }

    /// Whether one of the things that may be said in a row is said.
    boolean says(NaiveRow row, String name) {
        NaiveRow found = rows.get(row.subject());
        return everything || (found != null && found.has(name));
    }

    /// Whether the distance of two perspectives is told, whichever is the higher.
    boolean compares(String scale, String item, String one, String other) {
        return shows(NaiveComparison.row(scale, item, one, other))
                || shows(NaiveComparison.row(scale, item, other, one));
    }

    /// Whether there is any row of this kind.
    boolean has(String about) {
        return rows.values().stream().anyMatch(row -> row.about().equals(about));
    }
}
