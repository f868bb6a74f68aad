package nl.samenspiegel.release;

import nl.samenspiegel.core.aggregate.GroupCell;

import java.util.List;

/// What a release will hold, before it is stored.
///
/// @param cells of the answers that no earlier release holds
record NewRelease(List<GroupRow> rows, List<GroupCell> cells, List<ReleaseUnit> units) {

    NewRelease {
        rows = List.copyOf(rows);
        cells = List.copyOf(cells);
        units = List.copyOf(units);
    }
}
