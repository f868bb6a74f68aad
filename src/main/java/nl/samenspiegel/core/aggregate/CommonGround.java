package nl.samenspiegel.core.aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What two rounds of one partnership have in common: for one measure and one group the answers of
/// the organisations in which somebody has a value in both rounds, and of nobody else.
///
/// Whoever left or joined plays no part, so a difference between the two is not one of which
/// organisations answered. It says nothing about those that are left out.
///
/// Organisations that count as one in either round count as one here, in both rounds: what is
/// compared is the same, weighs the same, and is called after its first organisation. So the keys
/// of units need not be the same in both rounds; the keys of organisations must.
///
/// @param earlier the cells of the earlier round that are left
/// @param later the cells of the later round that are left
public record CommonGround(AnsweredRound earlier, AnsweredRound later) {

    /// Returns the common ground of two rounds; without any cell if they have none.
    public static CommonGround of(
            AnsweredRound earlier, AnsweredRound later, Measure measure, RespondentGroup group) {
        Set<String> both = organisations(earlier, measure, group);
        both.retainAll(organisations(later, measure, group));
        List<GroupCell> before = cells(earlier, group, both);
        List<GroupCell> after = cells(later, group, both);
        Map<String, String> units = new TreeMap<>();
        both.forEach(organisation -> units.put(organisation, organisation));
        boolean spreading = true;
        while (spreading) {
            spreading = spread(before, units);
            spreading |= spread(after, units);
        }
        return new CommonGround(renamed(earlier, before, units), renamed(later, after, units));
    }

    private static Set<String> organisations(
            AnsweredRound round, Measure measure, RespondentGroup group) {
        Set<String> organisations = new TreeSet<>();
        for (Values.OfCell value : round.values(measure).listAnswered()) {
            if (round.belongs(value.cell(), group)) {
                organisations.add(value.cell().organisation());
            }
        }
        return organisations;
    }

    private static List<GroupCell> cells(
            AnsweredRound round, RespondentGroup group, Set<String> organisations) {
        return round.groups().stream()
                .filter(cell -> organisations.contains(cell.organisation()))
                .filter(cell -> round.belongs(cell, group))
                .toList();
    }

    /// Gives all organisations of a unit the first of their names; tells whether any got another.
    private static boolean spread(List<GroupCell> cells, Map<String, String> units) {
        Map<String, String> first = new TreeMap<>();
        for (GroupCell cell : cells) {
            first.merge(cell.unit(), name(units, cell), (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
        boolean changed = false;
        for (GroupCell cell : cells) {
            String name = first.getOrDefault(cell.unit(), cell.organisation());
            changed |= !name.equals(name(units, cell));
            units.put(cell.organisation(), name);
        }
        return changed;
    }

    private static AnsweredRound renamed(
            AnsweredRound round, List<GroupCell> cells, Map<String, String> units) {
        List<GroupCell> renamed = new ArrayList<>();
        for (GroupCell cell : cells) {
            renamed.add(
                    new GroupCell(
                            cell.organisation(),
                            name(units, cell),
                            cell.side(),
                            cell.role(),
                            cell.cell(),
                            cell.edition()));
        }
        return new AnsweredRound(round.instrument(), round.scales(), renamed);
    }

    private static String name(Map<String, String> units, GroupCell cell) {
        return units.getOrDefault(cell.organisation(), cell.organisation());
    }
}
