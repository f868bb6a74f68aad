package nl.samenspiegel.core.aggregate;

import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.Perspective;
import nl.samenspiegel.core.instrument.Role;
import nl.samenspiegel.core.instrument.Scale;
import nl.samenspiegel.core.stat.Frequencies;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/// All answers of one round, by role and organisation.
///
/// @param instrument what was asked
/// @param scales codes of the scales that the round asked; optional ones may be switched off
/// @param groups one for each role in each organisation that was asked, with or without answers
public record AnsweredRound(Instrument instrument, Set<String> scales, List<GroupCell> groups) {

    public AnsweredRound {
        scales = Set.copyOf(scales);
        groups = List.copyOf(groups);
        scales.forEach(instrument::scale);
        groups.forEach(group -> instrument.role(group.role()));
    }

    /// Returns a round that asked every scale of the instrument.
    public static AnsweredRound ofAllScales(Instrument instrument, List<GroupCell> groups) {
        List<String> scales = instrument.scales().stream().map(Scale::code).toList();
        return new AnsweredRound(instrument, Set.copyOf(scales), groups);
    }

    /// Lists the scales that were asked, in instrument order.
    public List<Scale> listScales() {
        return instrument.scales().stream().filter(scale -> scales.contains(scale.code())).toList();
    }

    /// Returns the values of a measure in a perspective.
    public PerspectiveScores scores(Measure measure, Perspective perspective) {
        return scores(measure, perspective, cell -> cell.scores(measure));
    }

    /// Returns 1 for each favourable rating of an item in a perspective and 0 for each other
    /// rating.
    public PerspectiveScores favourable(Measure.OneItem measure, Perspective perspective) {
        return scores(measure, perspective, cell -> cell.favourable(measure));
    }

    /// Returns how often each rating was given to an item in a perspective, every person counted
    /// once.
    public Frequencies ratings(Measure.OneItem measure, Perspective perspective) {
        var format = instrument.scale(measure.scale()).format();
        Frequencies all = Frequencies.none(format.lowest(), format.highest());
        for (GroupCell group : groups) {
            if (countsTo(perspective, group)) {
                all = all.merge(group.cell().tally(measure.scale()).ratings(measure.item()));
            }
        }
        return all;
    }

    /// Returns how many persons in the whole round have a value, in whatever role.
    public long n(Measure measure) {
        return groups.stream().mapToLong(group -> group.cell().scores(measure).n()).sum();
    }

    private PerspectiveScores scores(
            Measure measure, Perspective perspective, Function<Cell, ScoreSums> values) {
        Set<String> invited = new TreeSet<>();
        Map<String, ScoreSums> byUnit = new TreeMap<>();
        for (GroupCell group : groups) {
            Role role = instrument.role(group.role());
            if (!role.scales().contains(measure.scale()) || !countsTo(perspective, group)) {
                continue;
            }
            invited.add(group.unit());
            byUnit.merge(group.unit(), values.apply(group.cell()), ScoreSums::merge);
        }
        List<UnitScores> answered = new ArrayList<>();
        byUnit.forEach((unit, scores) -> {
            if (scores.n() > 0) {
                answered.add(new UnitScores(unit, scores));
            }
        });
        return new PerspectiveScores(answered, invited.size());
    }

    private boolean countsTo(Perspective perspective, GroupCell group) {
        return instrument
                .findPerspective(instrument.role(group.role()), group.side())
                .filter(perspective::equals)
                .isPresent();
    }
}
