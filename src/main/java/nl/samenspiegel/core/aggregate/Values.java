package nl.samenspiegel.core.aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/// One value for each person who has one, gathered by cell: everything that is worked out of one
/// measure.
///
/// @param round where they come from
/// @param cells those that were asked, with or without a value, in the order of the round
public record Values(AnsweredRound round, List<OfCell> cells) {

    /// The values of one role in one organisation.
    public record OfCell(GroupCell cell, ScoreSums scores) {

        /// Returns how many persons have a value.
        public long n() {
            return scores.n();
        }
    }

    public Values {
        cells = List.copyOf(cells);
    }

    /// Lists the cells in which somebody has a value.
    public List<OfCell> listAnswered() {
        return cells.stream().filter(cell -> cell.n() > 0).toList();
    }

    /// Returns the values of a group: of a perspective unit by unit, of any other group as those of
    /// one unit.
    public PerspectiveScores of(RespondentGroup group) {
        return gather(group, cell -> unitIn(group, cell));
    }

    /// Returns the values of a group unit by unit, whatever the group.
    public PerspectiveScores byUnit(RespondentGroup group) {
        return gather(group, GroupCell::unit);
    }

    /// Returns the key under which the values of a cell stand in [#of].
    public String unitIn(RespondentGroup group, GroupCell cell) {
        return group instanceof RespondentGroup.InPerspective ? cell.unit() : "";
    }

    private PerspectiveScores gather(RespondentGroup group, Function<GroupCell, String> unit) {
        Set<String> invited = new TreeSet<>();
        Map<String, ScoreSums> byUnit = new TreeMap<>();
        for (OfCell value : cells) {
            if (round.belongs(value.cell(), group)) {
                String key = unit.apply(value.cell());
                invited.add(key);
                byUnit.merge(key, value.scores(), ScoreSums::merge);
            }
        }
        List<UnitScores> answered = new ArrayList<>();
        byUnit.forEach((key, scores) -> {
            if (scores.n() > 0) {
                answered.add(new UnitScores(key, scores));
            }
        });
        return new PerspectiveScores(answered, invited.size());
    }
}
