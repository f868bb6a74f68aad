package nl.samenspiegel.results;

import java.util.List;

/// Who was asked and who answered, as far as it may be told.
///
/// @param invited whether it is known who was asked
/// @param roles the same by role; empty if there is nothing to add
/// @param organisations how many organisations answered, as a sentence; empty if it is not told
/// @param warnings what to keep in mind when few answered
public record ResponsesView(
        boolean invited,
        List<ResponseLine> perspectives,
        List<ResponseLine> roles,
        String organisations,
        List<String> warnings) {

    public ResponsesView {
        perspectives = List.copyOf(perspectives);
        roles = List.copyOf(roles);
        warnings = List.copyOf(warnings);
    }
}
