package nl.samenspiegel.release;

import org.apache.commons.math3.fraction.BigFraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Somebody who kept the results files of all releases of a round, knows how many people of each
/// role answered at each organisation and when, and adds and subtracts published numbers to work
/// out what a few people answered. Shares nothing with the program.
///
/// It is about rounds in which everybody answered everything, so that all numbers of a measure rest
/// on the same people.
final class ReleaseReader {

    /// People of one role at one organisation who answered before the same release.
    ///
    /// @param edition of the first release that holds them, from 1
    record Atom(String organisation, String role, int edition, int people) {}

    /// Which perspective a role belongs to.
    private final Map<String, String> perspectives;

    private final List<Atom> atoms;
    private final List<BigFraction[]> numbers = new ArrayList<>(); // [number][atom] its share

    ReleaseReader(Map<String, String> perspectives, List<Atom> atoms) {
        this.perspectives = Map.copyOf(perspectives);
        this.atoms = List.copyOf(atoms);
    }

    /// Takes in what the file of a release tells of a measure.
    ///
    /// @param rows of the file, each by column
    /// @param item empty for the scale as a whole
    void read(int edition, List<Map<String, String>> rows, String scale, String item) {
        for (Map<String, String> row : rows) {
            boolean isAbout = is(row, "scale", scale) && is(row, "item", item);
            if (isAbout && is(row, "shown", "shown") && !is(row, "about", "annex")) {
                numbers.add(number(edition, row));
            }
        }
    }

    /// Returns how many numbers were taken in.
    int count() {
        return numbers.size();
    }

    private static boolean is(Map<String, String> row, String column, String cell) {
        return row.getOrDefault(column, "").equals(cell);
    }

    private BigFraction[] number(int edition, Map<String, String> row) {
        if (is(row, "taken_together", "yes")) {
            throw new IllegalArgumentException("people were taken together: " + row);
        }
        String group = row.getOrDefault("group", "");
        String place = row.getOrDefault("organisation_name", "");
        return switch (row.getOrDefault("about", "")) {
            case "scale", "item" -> equal(edition, group);
            case "scale_role", "item_role" -> mean(edition, atom -> atom.role().equals(group));
            case "scale_organisation" ->
                    mean(edition, atom -> belongs(atom, group) && isAt(atom, place));
            case "scale_role_in_organisation" ->
                    mean(edition, atom -> atom.role().equals(group) && isAt(atom, place));
            case "headline" -> whole(perspectives().map(each -> equal(edition, each)).toList());
            case "every_voice" -> mean(edition, atom -> belongs(atom, group));
            case "every_voice_headline" ->
                    whole(
                            perspectives()
                                    .map(each -> mean(edition, atom -> belongs(atom, each)))
                                    .toList());
            case "difference" ->
                    plus(
                            equal(edition, group),
                            equal(edition, row.getOrDefault("other_group", "")),
                            BigFraction.MINUS_ONE);
            default -> throw new IllegalArgumentException("what is " + row);
        };
    }

    private Stream<String> perspectives() {
        return perspectives.values().stream().distinct().sorted();
    }

    private boolean belongs(Atom atom, String perspective) {
        return perspectives.getOrDefault(atom.role(), "").equals(perspective);
    }

    private static boolean isAt(Atom atom, String organisation) {
        return atom.organisation().equals(organisation);
    }

    /// The mean of everyone in these atoms who had answered by then.
    private BigFraction[] mean(int edition, Predicate<Atom> in) {
        Predicate<Atom> by = atom -> atom.edition() <= edition && in.test(atom);
        int people = atoms.stream().filter(by).mapToInt(Atom::people).sum();
        return atoms.stream()
                .map(atom -> by.test(atom) ? new BigFraction(1, people) : BigFraction.ZERO)
                .toArray(BigFraction[]::new);
    }

    /// The mean of a perspective: every organisation counts the same.
    private BigFraction[] equal(int edition, String perspective) {
        return whole(
                atoms.stream()
                        .filter(atom -> atom.edition() <= edition && belongs(atom, perspective))
                        .map(Atom::organisation)
                        .distinct()
                        .map(place ->
                                mean(
                                        edition,
                                        atom -> belongs(atom, perspective) && isAt(atom, place)))
                        .toList());
    }

    private BigFraction[] whole(List<BigFraction[]> parts) {
        BigFraction[] sum = nothing(atoms.size());
        for (BigFraction[] part : parts) {
            sum = plus(sum, part, new BigFraction(1, parts.size()));
        }
        return sum;
    }

    /// Lists the sets of atoms that hold 1 to `most` people and of which the sum can be worked out.
    List<List<Atom>> listFound(int most) {
        return listFound(numbers, atoms, most);
    }

    /// Lists the same for one of the people of `own`, who knows the own answer and looks for 1 to
    /// `most` others.
    ///
    /// What the reader answered is known, so every number tells the rest of its people.
    List<List<Atom>> listFoundBy(Atom own, int most) {
        int place = atoms.indexOf(own);
        List<Atom> others = new ArrayList<>(atoms);
        int rest = own.people() - 1;
        others.set(place, new Atom(own.organisation(), own.role(), own.edition(), rest));
        List<BigFraction[]> told = new ArrayList<>();
        for (BigFraction[] number : numbers) {
            BigFraction[] about = number.clone();
            about[place] = rest == 0 ? BigFraction.ZERO : number[place];
            told.add(about);
        }
        return listFound(told, others, most);
    }

    private static List<List<Atom>> listFound(
            List<BigFraction[]> numbers, List<Atom> atoms, int most) {
        Echelon told = new Echelon(numbers, atoms.size());
        List<List<Atom>> found = new ArrayList<>();
        List<Integer> small =
                IntStream.range(0, atoms.size())
                        .filter(i -> atoms.get(i).people() > 0 && atoms.get(i).people() <= most)
                        .boxed()
                        .toList();
        for (int set = 1; set < 1 << small.size(); set++) {
            List<Integer> places = chosen(small, set);
            int people = places.stream().mapToInt(place -> atoms.get(place).people()).sum();
            if (people <= most && told.spans(places)) {
                found.add(places.stream().map(atoms::get).toList());
            }
        }
        return found;
    }

    private static List<Integer> chosen(List<Integer> places, int set) {
        return IntStream.range(0, places.size())
                .filter(i -> (set >> i & 1) == 1)
                .mapToObj(places::get)
                .toList();
    }

    private static BigFraction[] plus(BigFraction[] sum, BigFraction[] part, BigFraction times) {
        BigFraction[] more = sum.clone();
        for (int i = 0; i < more.length; i++) {
            more[i] = more[i].add(part[i].multiply(times));
        }
        return more;
    }

    /// Numbers in echelon form, for asking what can be made of them.
    private static final class Echelon {

        private final Map<Integer, BigFraction[]> rows = new TreeMap<>(); // by first nonzero place
        private final int length;

        Echelon(List<BigFraction[]> numbers, int length) {
            this.length = length;
            for (BigFraction[] number : numbers) {
                BigFraction[] rest = reduced(number);
                first(rest).ifPresent(place -> rows.put(place, rest));
            }
        }

        /// Tells whether the sum of these places can be made of the numbers.
        boolean spans(List<Integer> places) {
            BigFraction[] sum = nothing(length);
            places.forEach(place -> sum[place] = BigFraction.ONE);
            return first(reduced(sum)).isEmpty();
        }

        private BigFraction[] reduced(BigFraction[] number) {
            BigFraction[] rest = number;
            for (Map.Entry<Integer, BigFraction[]> row : rows.entrySet()) {
                int place = row.getKey();
                BigFraction times = rest[place].divide(row.getValue()[place]).negate();
                rest = plus(rest, row.getValue(), times);
            }
            return rest;
        }

        private static OptionalInt first(BigFraction[] number) {
            return IntStream.range(0, number.length)
                    .filter(i -> !number[i].equals(BigFraction.ZERO))
                    .findFirst();
        }
    }

    private static BigFraction[] nothing(int length) {
        BigFraction[] none = new BigFraction[length];
        Arrays.fill(none, BigFraction.ZERO);
        return none;
    }
}
