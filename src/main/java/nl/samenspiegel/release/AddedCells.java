package nl.samenspiegel.release;

import nl.samenspiegel.core.aggregate.Cell;
import nl.samenspiegel.core.aggregate.GroupCell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What came in after the releases so far.
final class AddedCells {

    private record Group(String organisation, String role) {

        static Group of(GroupCell cell) {
            return new Group(cell.organisation(), cell.role());
        }
    }

    private AddedCells() {}

    /// Returns what of `now` is in none of `before`, as cells of a new edition. A group of which
    /// nothing is new is left out, unless it stands nowhere in `before`.
    ///
    /// @throws IllegalArgumentException if something of `before` is no longer in `now`
    static List<GroupCell> list(List<GroupCell> now, List<GroupCell> before, int edition) {
        Map<Group, Cell> known = new HashMap<>();
        before.forEach(cell -> known.merge(Group.of(cell), cell.cell(), Cell::merge));
        List<GroupCell> added = new ArrayList<>();
        for (GroupCell cell : now) {
            Cell earlier = known.remove(Group.of(cell));
            Cell rest = earlier == null ? cell.cell() : cell.cell().minus(earlier);
            if (earlier == null || rest.sheets() > 0) {
                added.add(
                        new GroupCell(
                                cell.organisation(),
                                cell.unit(),
                                cell.side(),
                                cell.role(),
                                rest,
                                edition));
            }
        }
        if (known.values().stream().anyMatch(gone -> gone.sheets() > 0)) {
            throw new IllegalArgumentException("answers of an earlier release are gone");
        }
        return added;
    }
}
