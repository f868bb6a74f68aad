package nl.samenspiegel.round;

import nl.samenspiegel.core.instrument.Side;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What counts as one in a round, and the form with which units are taken together.
///
/// @param ticked keys of the units that were ticked
/// @param name what was filled in
public record UnitsPage(
        String partnership, Round round, List<UnitRow> units, Set<String> ticked, String name) {

    public UnitsPage {
        units = List.copyOf(units);
        ticked = Set.copyOf(ticked);
    }

    /// One unit.
    ///
    /// @param key as it is sent
    /// @param name what it is called; empty for the staff of boards
    /// @param members names of its organisations; empty if its name says as much
    /// @param taken whether a coordinator took it together
    public record UnitRow(String key, String name, Side side, String members, boolean taken) {

        static UnitRow of(Units.Members unit) {
            List<String> names =
                    unit.organisations().stream().map(RoundOrganisation::name).toList();
            boolean same = Units.join(names).equals(unit.unit().name());
            return new UnitRow(
                    unit.unit().key(),
                    unit.unit().name(),
                    unit.side(),
                    same ? "" : String.join(", ", names),
                    unit.isTaken());
        }
    }

    /// The address of the round, without a slash at its end.
    public String address() {
        return round.address();
    }

    /// Tells whether units may still be taken together and apart.
    public boolean isUnsettled() {
        return round.isUnsettled();
    }

    /// Tells whether results were made with these units.
    public boolean isSettled() {
        return round.releasedBefore() || round.status() == RoundStatus.RELEASED;
    }

    /// Lists the sides on which there is a unit.
    public List<Side> sides() {
        Set<Side> there = units.stream().map(UnitRow::side).collect(Collectors.toSet());
        return Arrays.stream(Side.values()).filter(there::contains).toList();
    }

    /// Lists the units of a side.
    public List<UnitRow> units(Side side) {
        return units.stream().filter(unit -> unit.side() == side).toList();
    }

    /// Lists the units that a coordinator took together.
    public List<UnitRow> taken() {
        return units.stream().filter(UnitRow::taken).toList();
    }

    /// Tells whether there is anything to take together: two units of one side.
    public boolean isMergeable(Side side) {
        return units(side).size() > 1;
    }

    /// Tells whether the unit is the first that can be ticked.
    public boolean isFirst(UnitRow unit) {
        return sides().stream()
                .filter(this::isMergeable)
                .findFirst()
                .map(side -> units(side).getFirst())
                .filter(unit::equals)
                .isPresent();
    }

    /// Tells whether the unit was ticked.
    public boolean isTicked(UnitRow unit) {
        return ticked.contains(unit.key());
    }
}
