package nl.samenspiegel.roster;

import java.util.List;

/// One thing that is wrong in a list, with its place.
///
/// @param row number of the row
/// @param column what should stand there
/// @param cell what stands there, at most 60 characters
/// @param suggestions what was probably meant, the likeliest first; may be empty
public record RowFault(
        long row, Meaning column, String cell, FaultKind kind, List<String> suggestions) {

    private static final int LONGEST_CELL = 60;

    public RowFault {
        suggestions = List.copyOf(suggestions);
        cell = cell.length() > LONGEST_CELL ? cell.substring(0, LONGEST_CELL) + "…" : cell;
    }
}
