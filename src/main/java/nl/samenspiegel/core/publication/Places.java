package nl.samenspiegel.core.publication;

import nl.samenspiegel.core.aggregate.GroupCell;
import nl.samenspiegel.core.aggregate.RespondentGroup;
import nl.samenspiegel.core.aggregate.ScoreSums;
import nl.samenspiegel.core.aggregate.Values;
import nl.samenspiegel.core.aggregate.Weighting;
import nl.samenspiegel.core.disclosure.Atom;
import nl.samenspiegel.core.disclosure.Atoms;
import nl.samenspiegel.core.disclosure.Range;
import nl.samenspiegel.core.disclosure.Weights;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The values of a measure as the audits see them: an atom for each cell in which somebody has one.
final class Places {

    private final Values values;
    private final List<GroupCell> cells;
    private final Atoms atoms;

    /// @param range of the values of one person
    Places(Values values, Range range) {
        this.values = values;
        List<Values.OfCell> answered = values.listAnswered();
        this.cells = answered.stream().map(Values.OfCell::cell).toList();
        this.atoms = new Atoms(answered.stream().map(Places::atom).toList(), range);
    }

    Atoms atoms() {
        return atoms;
    }

    GroupCell cell(int place) {
        return cells.get(place);
    }

    /// Returns how much each atom counts in the mean of a group in which every unit of `fair`
    /// counts the same.
    Weights weights(RespondentGroup group, Weighting.Fair fair) {
        Map<String, List<Integer>> units = new TreeMap<>();
        for (int place = 0; place < cells.size(); place++) {
            if (values.round().belongs(cells.get(place), group)) {
                String unit = fair.unitOf(values.unitIn(group, cells.get(place)));
                units.computeIfAbsent(unit, key -> new ArrayList<>()).add(place);
            }
        }
        return Weights.average(
                units.values().stream().map(places -> Weights.pooled(atoms, places)).toList());
    }

    /// Returns how much each atom counts in the mean of a group in which every person counts the
    /// same.
    Weights weightsOfPersons(RespondentGroup group) {
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < cells.size(); place++) {
            if (values.round().belongs(cells.get(place), group)) {
                places.add(place);
            }
        }
        return Weights.pooled(atoms, places);
    }

    private static Atom atom(Values.OfCell value) {
        ScoreSums scores = value.scores();
        double sum = scores.n() * scores.mean();
        double squares = scores.sumOfSquares() + sum * scores.mean();
        return Atom.of(
                value.cell().organisation(),
                value.cell().role(),
                Math.toIntExact(scores.n()),
                sum,
                squares);
    }
}
