package nl.samenspiegel.questionnaire;

import java.util.List;

/// What a page shows of a draft, and of what was just sent to it.
///
/// @param missing the items to remind of
/// @param clashes what was changed elsewhere meanwhile
record View(Draft draft, List<Asked> missing, List<Clash> clashes) {

    View {
        missing = List.copyOf(missing);
        clashes = List.copyOf(clashes);
    }

    /// Lists the clashes in a field: one, or none.
    List<Clash> clashes(String field) {
        return clashes.stream().filter(clash -> clash.field().equals(field)).toList();
    }
}
