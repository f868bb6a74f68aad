package nl.samenspiegel.results;

import java.util.List;

/// Who was asked and who answered, as far as it may be told.
///
/// @param invited whether it is known who was asked
/// @param roles the same by role; empty if there is nothing to add
/// @param units the same by organisation, or by those that count as one
/// @param countsAsOne what counted as one within a perspective, in a few sentences
/// @param warnings what to keep in mind when few answered
public record ResponsesView(
        boolean invited,
        List<ResponseLine> perspectives,
        List<ResponseLine> roles,
        List<ResponseLine> units,
        String countsAsOne,
        List<String> warnings) {

    public ResponsesView {
        perspectives = List.copyOf(perspectives);
        roles = List.copyOf(roles);
        units = List.copyOf(units);
        warnings = List.copyOf(warnings);
    }
}
