package nl.samenspiegel.core.aggregate;

import nl.samenspiegel.core.instrument.Side;

/// The holders of one role in one organisation who were asked in a round, and what they answered.
///
/// @param organisation key of the employing organisation; of a student, of the school of the
///   placement
/// @param unit key of the unit in which the organisation counts: itself, its board, or the one unit
///   of board-level staff; frozen with the round
/// @param side side of the partnership on which the organisation stands
/// @param role code of the role
/// @param cell their answers; the cell of nobody if none of them answered
/// @param edition of the first release of the round that holds these answers, from 1: what came in
///   after a release stands apart from what it told about
public record GroupCell(
        String organisation, String unit, Side side, String role, Cell cell, int edition) {

    /// Makes the cell of a round that was not released before.
    public GroupCell(String organisation, String unit, Side side, String role, Cell cell) {
        this(organisation, unit, side, role, cell, 1);
    }
}
