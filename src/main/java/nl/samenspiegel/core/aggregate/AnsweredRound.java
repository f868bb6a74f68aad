package nl.samenspiegel.core.aggregate;

import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.Perspective;
import nl.samenspiegel.core.instrument.Role;
import nl.samenspiegel.core.instrument.Scale;
import nl.samenspiegel.core.stat.Frequencies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// All answers of one round, by role and organisation.
///
/// @param instrument what was asked
/// @param scales codes of the scales that the round asked; optional ones may be switched off
/// @param groups one for each role in each organisation that was asked, with or without answers,
///   and one more for what came in after a release; kept by organisation, role and edition
public record AnsweredRound(Instrument instrument, Set<String> scales, List<GroupCell> groups) {

    private static final Comparator<GroupCell> ORDER =
            Comparator.comparing(GroupCell::organisation)
                    .thenComparing(GroupCell::role)
                    .thenComparingInt(GroupCell::edition);

    public AnsweredRound {
        scales = Set.copyOf(scales);
        groups = groups.stream().sorted(ORDER).toList();
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

    /// Returns the values of a measure, cell by cell.
    public Values values(Measure measure) {
        return values(measure, cell -> cell.scores(measure));
    }

    /// Returns 1 for each favourable rating of an item and 0 for each other rating.
    public Values favourable(Measure.OneItem measure) {
        return values(measure, cell -> cell.favourable(measure));
    }

    /// Returns 1 for each rating of an item that is `level`, after mirroring, and 0 for each other
    /// rating.
    public Values atLevel(Measure.OneItem measure, int level) {
        return values(measure, cell -> cell.atLevel(measure, level));
    }

    /// Returns 1 for each person who could not judge an item and 0 for each who rated it.
    public Values cannotJudge(Measure.OneItem measure) {
        return values(measure, cell -> cell.cannotJudge(measure));
    }

    /// Returns how often each rating was given to an item in a group, every person counted once.
    public Frequencies ratings(Measure.OneItem measure, RespondentGroup group) {
        var format = instrument.scale(measure.scale()).format();
        Frequencies all = Frequencies.none(format.lowest(), format.highest());
        for (GroupCell cell : groups) {
            if (belongs(cell, group)) {
                all = all.merge(cell.cell().tally(measure.scale()).ratings(measure.item()));
            }
        }
        return all;
    }

    /// Lists the groups of which a result of `scale` may be published, in the order in which they
    /// are kept: perspectives, roles, units of perspectives, roles in units; each in instrument
    /// order or by key. A perspective that consists of one unit has none apart from itself.
    public List<RespondentGroup> listGroups(Scale scale) {
        List<RespondentGroup> all = new ArrayList<>();
        List<RespondentGroup> units = new ArrayList<>();
        for (Perspective perspective : instrument.perspectives()) {
            all.add(new RespondentGroup.InPerspective(perspective.code()));
            Set<String> keys = unitsOf(scale, perspective.code());
            if (scale.expects(perspective.code()) && keys.size() > 1) {
                keys.forEach(
                        unit -> units.add(new RespondentGroup.OfUnit(perspective.code(), unit)));
            }
        }
        List<RespondentGroup> crossed = new ArrayList<>();
        for (Role role : instrument.roles()) {
            Set<String> keys = unitsOf(scale, role);
            if (!keys.isEmpty()) {
                all.add(new RespondentGroup.OfRole(role.code()));
            }
            if (keys.size() > 1) {
                keys.forEach(
                        unit -> crossed.add(new RespondentGroup.RoleInUnit(role.code(), unit)));
            }
        }
        all.addAll(units);
        all.addAll(crossed);
        return List.copyOf(all);
    }

    /// Tells whether the answers of a cell count to a group.
    public boolean belongs(GroupCell cell, RespondentGroup group) {
        return switch (group) {
            case RespondentGroup.InPerspective(var perspective) -> countsTo(perspective, cell);
            case RespondentGroup.OfRole(var role) -> cell.role().equals(role);
            case RespondentGroup.OfUnit(var perspective, var unit) ->
                    cell.unit().equals(unit) && countsTo(perspective, cell);
            case RespondentGroup.RoleInUnit(var role, var unit) ->
                    cell.unit().equals(unit) && cell.role().equals(role);
        };
    }

    private Set<String> unitsOf(Scale scale, String perspective) {
        Set<String> units = new TreeSet<>();
        for (GroupCell cell : groups) {
            if (isAsked(scale.code(), cell) && countsTo(perspective, cell)) {
                units.add(cell.unit());
            }
        }
        return units;
    }

    private Set<String> unitsOf(Scale scale, Role role) {
        Set<String> units = new TreeSet<>();
        for (GroupCell cell : groups) {
            if (isAsked(scale.code(), cell) && cell.role().equals(role.code())) {
                units.add(cell.unit());
            }
        }
        return units;
    }

    private Values values(Measure measure, Function<Cell, ScoreSums> value) {
        List<Values.OfCell> cells = new ArrayList<>();
        for (GroupCell cell : groups) {
            if (isAsked(measure.scale(), cell)) {
                cells.add(new Values.OfCell(cell, value.apply(cell.cell())));
            }
        }
        return new Values(this, cells);
    }

    private boolean isAsked(String scale, GroupCell cell) {
        return instrument.role(cell.role()).scales().contains(scale);
    }

    private boolean countsTo(String perspective, GroupCell cell) {
        return instrument
                .findPerspective(instrument.role(cell.role()), cell.side())
                .map(Perspective::code)
                .filter(perspective::equals)
                .isPresent();
    }
}
