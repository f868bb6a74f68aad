package nl.samenspiegel.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Whose answers a result is about: a perspective or a role, in the whole partnership or in one
/// unit.
///
/// @param code of the perspective or the role
/// @param unit name of the unit, or empty for all of them
record NaiveCircle(boolean isRole, String code, String unit) {

    /// Lists of whom a scale may be reported. A perspective or a role that stands in one unit only
    /// is not reported by unit: it would be the same once more.
    static List<NaiveCircle> of(NaivePartnership answers, NaiveInstrument.Scale scale) {
        List<NaiveCircle> circles = new ArrayList<>();
        for (NaiveInstrument.Perspective perspective : answers.instrument().perspectives()) {
            var all = new NaiveCircle(false, perspective.code(), "");
            circles.add(all);
            if (scale.perspectives().contains(perspective.code())) {
                circles.addAll(all.byUnit(answers, scale));
            }
        }
        for (NaiveInstrument.Role role : answers.instrument().roles()) {
            var all = new NaiveCircle(true, role.code(), "");
            if (!all.units(answers, scale).isEmpty()) {
                circles.add(all);
                circles.addAll(all.byUnit(answers, scale));
            }
        }
        return circles;
    }

    /// Returns whose answers a result is about.
    static NaiveCircle of(NaiveRow result) {
        boolean isRole = result.about().contains("_role");
        return new NaiveCircle(isRole, result.group(), result.says("organisation"));
    }

    boolean isPerspective() {
        return !isRole && unit.isEmpty();
    }

    boolean isWhole() {
        return unit.isEmpty();
    }

    /// The circle that this one is a part of.
    NaiveCircle whole() {
        return new NaiveCircle(isRole, code, "");
    }

    boolean holds(NaivePartnership.Seat seat) {
        String belongs = isRole ? seat.role() : seat.perspective();
        return belongs.equals(code) && (isWhole() || seat.unit().equals(unit));
    }

    /// Returns a row about this circle of which nothing is said yet.
    ///
    /// @param item code, or empty for the scale
    NaiveRow row(NaiveInstrument.Scale scale, String item, String shown) {
        String what = item.isEmpty() ? "scale" : "item";
        String where = isRole ? "_role_in_organisation" : "_organisation";
        String about = what + (isWhole() ? isRole ? "_role" : "" : where);
        return NaiveRow.of(about, scale.code(), item, code, shown).in(unit);
    }

    private List<NaiveCircle> byUnit(NaivePartnership answers, NaiveInstrument.Scale scale) {
        Set<String> units = units(answers, scale);
        return units.size() < 2
                ? List.of()
                : units.stream().map(name -> new NaiveCircle(isRole, code, name)).toList();
    }

    private Set<String> units(NaivePartnership answers, NaiveInstrument.Scale scale) {
        Set<String> units = new TreeSet<>();
        for (NaivePartnership.Seat seat : answers.seatsAsked(scale)) {
            if (holds(seat)) {
                units.add(seat.unit());
            }
        }
        return units;
    }
}
