package nl.samenspiegel.release;

import nl.samenspiegel.core.aggregate.GroupCell;

import java.util.List;

/// What a release holds.
///
/// @param rows everything that it publishes, in the order in which it is written
/// @param cells of the answers that no earlier release holds
/// @param units that results are about
record ReleaseContent(List<GroupRow> rows, List<GroupCell> cells, List<ReleaseUnit> units) {

    ReleaseContent {
        rows = List.copyOf(rows);
        cells = List.copyOf(cells);
        units = List.copyOf(units);
    }
}
