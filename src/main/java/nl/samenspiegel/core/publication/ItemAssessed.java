package nl.samenspiegel.core.publication;

import nl.samenspiegel.core.aggregate.Measure;
import nl.samenspiegel.core.aggregate.RespondentGroup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is shown of one item.
///
/// @param outcomes by perspective and role, in the order of drawing
/// @param sides the perspectives whose means may be compared
/// @param kept everything that is published of it
record ItemAssessed(
        Measure.OneItem measure,
        Map<RespondentGroup, Outcome> outcomes,
        List<Comparison.Side> sides,
        Set<Piece> kept) {

    /// Returns whether the item is meant for the group and nothing of it is shown.
    boolean hides(RespondentGroup group) {
        return outcomes.get(group) instanceof Outcome.Hidden;
    }

    /// Returns these results without that of a group.
    ItemAssessed without(RespondentGroup group) {
        Map<RespondentGroup, Outcome> fewer = new LinkedHashMap<>(outcomes);
        fewer.replace(group, new Outcome.Hidden());
        return new ItemAssessed(measure, fewer, sides, kept);
    }

    List<GroupResult> results() {
        return outcomes.entrySet().stream()
                .map(entry -> new GroupResult(measure, entry.getKey(), entry.getValue()))
                .toList();
    }
}
