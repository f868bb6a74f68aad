package nl.samenspiegel.core.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// Atoms drawn as a table: a row for each organisation, a column for each role, in each cell how
/// many people and their mean, as in `12 at 3.5`; `-` is nobody. Everyone in a cell has the mean.
final class DrawnAtoms {

    private final List<Atom> list = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<String> columns = new LinkedHashSet<>();

    private DrawnAtoms(String drawing) {
        List<String[]> lines =
                drawing.lines().map(line -> line.strip().split("\\s*\\|\\s*", -1)).toList();
        String[] head = lines.getFirst();
        columns.addAll(Arrays.asList(head).subList(1, head.length));
        for (String[] line : lines.subList(1, lines.size())) {
            for (int i = 1; i < line.length; i++) {
                if (!line[i].equals("-")) {
                    String[] cell = line[i].split(" at ", -1);
                    int n = Integer.parseInt(cell[0]);
                    double mean = Double.parseDouble(cell[1]);
                    places.put(line[0] + " " + head[i], list.size());
                    list.add(new Atom(line[0], head[i], n, n * mean, mean, mean));
                }
            }
        }
    }

    static DrawnAtoms of(String drawing) {
        return new DrawnAtoms(drawing);
    }

    Atoms atoms() {
        return new Atoms(list, new Range(1, 5));
    }

    /// The place of a cell, named as in `A STU`.
    int place(String cell) {
        Integer place = places.get(cell);
        if (place == null) {
            throw new IllegalArgumentException(cell);
        }
        return place;
    }

    /// The mean of everyone in a role, in an organisation, in a cell named as in `A STU`, or of
    /// `all`, shown with one decimal.
    PublishedRow mean(String of) {
        List<Integer> in = new ArrayList<>();
        for (int j = 0; j < list.size(); j++) {
            Atom atom = list.get(j);
            Set<String> names =
                    Set.of(atom.row(), atom.column(), atom.row() + " " + atom.column(), "all");
            if (names.contains(of)) {
                in.add(j);
            }
        }
        return shown(Weights.pooled(atoms(), in));
    }

    /// The mean of the means of the organisations in a role, shown with one decimal.
    PublishedRow fairMean(String role) {
        List<Weights> parts = new ArrayList<>();
        for (int j = 0; j < list.size(); j++) {
            if (list.get(j).column().equals(role)) {
                parts.add(Weights.pooled(atoms(), List.of(j)));
            }
        }
        return shown(Weights.average(parts));
    }

    PublishedRow shown(Weights weights) {
        double value = 0;
        for (var entry : weights.factors().entrySet()) {
            value += entry.getValue().doubleValue() * list.get(entry.getKey()).sum();
        }
        double shown = Math.round(value * 10) / 10.0;
        return new PublishedRow(weights, shown - 0.05, shown + 0.05);
    }

    /// A candidate for the mean of each of these, named by it.
    List<Candidate<String>> candidates(int rank, String... of) {
        return Arrays.stream(of)
                .map(each -> new Candidate<>(each, rank, List.of(mean(each)), Set.of()))
                .toList();
    }

    /// A candidate for each cell that passes.
    List<Candidate<String>> cells(int rank, Predicate<Atom> test) {
        return list.stream()
                .filter(test)
                .map(atom -> atom.row() + " " + atom.column())
                .flatMap(cell -> candidates(rank, cell).stream())
                .toList();
    }
}
