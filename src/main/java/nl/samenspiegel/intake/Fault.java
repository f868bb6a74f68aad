package nl.samenspiegel.intake;

import java.util.List;

/// One thing that is wrong in a file of answers, with its place.
///
/// @param row line of the file
/// @param column heading of the column, or empty where the whole row is meant
/// @param cell what stands there, at most 60 characters
/// @param kind what is wrong
/// @param suggestions the nearest valid names or the valid range, in the order of likeness; may be
///   empty
public record Fault(
        long row, String column, String cell, FaultKind kind, List<String> suggestions) {

    private static final int LONGEST_CELL = 60;

    public Fault {
        suggestions = List.copyOf(suggestions);
        cell = cell.length() > LONGEST_CELL ? cell.substring(0, LONGEST_CELL) + "…" : cell;
    }
}
