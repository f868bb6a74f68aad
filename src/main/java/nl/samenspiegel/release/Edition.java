package nl.samenspiegel.release;

import nl.samenspiegel.core.aggregate.GroupCell;

import java.util.List;

/// An earlier release of a round, with what a later one has to know of it.
///
/// @param cells of the answers that it was the first to hold
/// @param rows everything that it published
record Edition(ReleaseFacts facts, List<GroupCell> cells, List<GroupRow> rows) {

    Edition {
        cells = List.copyOf(cells);
        rows = List.copyOf(rows);
    }
}
