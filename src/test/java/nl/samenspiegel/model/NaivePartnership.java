package nl.samenspiegel.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// The answers of one round of one partnership, person by person: a second specification of what is
/// worked out from them, sharing no code with the program.
///
/// Start from a list of scores or ratings, narrow it to whom it is about, and make it a
/// [NaiveGroup], which knows means and intervals.
final class NaivePartnership {

    /// Staff of boards has no school of its own and is one unit together.
    static final String BOARD_LEVEL = "board-level";

    private final NaiveInstrument instrument;
    private final Map<String, String> kinds;
    private final List<Asked> asked;
    private final List<Person> persons = new ArrayList<>();

    /// How many people of a role were invited at an organisation.
    record Asked(String organisation, String role, long people) {}

    /// Where someone stands in the partnership.
    ///
    /// @param perspective to which the answers count, or empty
    record Seat(String role, String organisation, String side, String unit, String perspective) {}

    /// A number of one person: a score, a rating, or 1 for yes and 0 for no.
    record Score(Seat seat, double points) {

        String role() {
            return seat.role();
        }

        String unit() {
            return seat.unit();
        }

        boolean isIn(String perspective) {
            return seat.perspective().equals(perspective);
        }
    }

    /// All ratings of one person on a scale.
    record Case(Seat seat, List<Double> ratings) {}

    private record Person(Seat seat, Map<String, String> answers) {}

    /// @param csv a row a person: organisation, role, and a column an item
    /// @param kinds SITE, BOARD, INSTITUTE or OFFICE, by the name of the organisation
    /// @param asked who was invited; none if that is not known
    NaivePartnership(
            NaiveInstrument instrument, String csv, Map<String, String> kinds, List<Asked> asked) {
        this.instrument = instrument;
        this.kinds = kinds;
        this.asked = List.copyOf(asked);
        for (Map<String, String> row : NaiveCsv.read(csv)) {
            Seat seat = seat(cell(row, "organisation"), cell(row, "role"));
            persons.add(new Person(seat, row));
        }
    }

    NaiveInstrument instrument() {
        return instrument;
    }

    List<Asked> asked() {
        return asked;
    }

    /// Lists where those who answered stand.
    List<Seat> seats() {
        return persons.stream().map(Person::seat).toList();
    }

    /// Lists the scores on a scale: the mean of the ratings, once mirrored, of everyone who rated
    /// enough items.
    List<Score> scores(NaiveInstrument.Scale scale) {
        return cases(scale, scale.minimum()).stream()
                .map(found -> new Score(found.seat(), NaiveGroup.mean(found.ratings())))
                .toList();
    }

    /// Lists the ratings of an item, once mirrored.
    List<Score> ratings(NaiveInstrument.Scale scale, String code) {
        NaiveInstrument.Item item = scale.item(code);
        return persons.stream()
                .filter(person -> isNumber(cell(person.answers(), code)))
                .map(person -> new Score(person.seat(), rating(person, scale, item)))
                .toList();
    }

    /// Lists of everyone who rated an item whether the rating is favourable.
    List<Score> favourable(NaiveInstrument.Scale scale, String code) {
        return ratings(scale, code).stream()
                .map(rating ->
                        yesOrNo(rating.seat(), rating.points() >= scale.format().favourableFrom()))
                .toList();
    }

    /// Lists of everyone who rated an item or said it cannot be judged whether it was the latter.
    List<Score> cannotJudge(String code) {
        return persons.stream()
                .filter(person -> cell(person.answers(), code).matches("\\d+|x"))
                .map(person -> yesOrNo(person.seat(), cell(person.answers(), code).equals("x")))
                .toList();
    }

    /// Lists who rated every item of a scale, with the ratings once mirrored.
    List<Case> completeCases(NaiveInstrument.Scale scale) {
        return cases(scale, scale.items().size());
    }

    private List<Case> cases(NaiveInstrument.Scale scale, int fewest) {
        List<Case> cases = new ArrayList<>();
        for (Person person : persons) {
            List<Double> ratings = new ArrayList<>();
            for (NaiveInstrument.Item item : scale.items()) {
                if (isNumber(cell(person.answers(), item.code()))) {
                    ratings.add(rating(person, scale, item));
                }
            }
            if (ratings.size() >= fewest) {
                cases.add(new Case(person.seat(), ratings));
            }
        }
        return cases;
    }

    /// Lists of everyone who rated an item whether the rating is this one.
    List<Score> atLevel(NaiveInstrument.Scale scale, String code, double level) {
        return ratings(scale, code).stream()
                .map(rating -> yesOrNo(rating.seat(), rating.points() == level))
                .toList();
    }

    /// Returns the group of a circle: a perspective by unit, any other as one unit.
    NaiveGroup group(NaiveInstrument.Scale scale, NaiveCircle circle, List<Score> scores) {
        return circle.isPerspective()
                ? perspective(scale, circle.code(), scores)
                : byUnit(circle, scores).together();
    }

    /// Returns the group of a circle by unit.
    static NaiveGroup byUnit(NaiveCircle circle, List<Score> scores) {
        return NaiveGroup.of(only(scores, score -> circle.holds(score.seat())), 0);
    }

    /// Returns the group of a perspective, in which every organisation that was asked a scale of it
    /// may count.
    NaiveGroup perspective(NaiveInstrument.Scale scale, String perspective, List<Score> scores) {
        Set<String> units = new TreeSet<>();
        seatsAsked(scale).stream()
                .filter(seat -> seat.perspective().equals(perspective))
                .forEach(seat -> units.add(seat.unit()));
        return NaiveGroup.of(only(scores, score -> score.isIn(perspective)), units.size());
    }

    /// Returns the group of a role, in which every voice counts the same.
    static NaiveGroup role(String role, List<Score> scores) {
        return NaiveGroup.of(only(scores, score -> score.role().equals(role)), 0);
    }

    /// Lists where those stand who were invited or answered, each place once, by organisation.
    List<Seat> seatsAsked() {
        List<Seat> seats = new ArrayList<>(seats());
        asked.forEach(group -> seats.add(seat(group.organisation(), group.role())));
        return seats.stream()
                .distinct()
                .sorted(Comparator.comparing(Seat::organisation).thenComparing(Seat::role))
                .toList();
    }

    /// Lists those of them at which a scale was asked.
    List<Seat> seatsAsked(NaiveInstrument.Scale scale) {
        return seatsAsked().stream()
                .filter(seat -> instrument.role(seat.role()).scales().contains(scale.code()))
                .toList();
    }

    Seat seat(String organisation, String role) {
        String kind = cell(kinds, organisation);
        String side =
                switch (kind) {
                    case "SITE", "BOARD" -> "school";
                    case "INSTITUTE" -> "institute";
                    case "OFFICE" -> "joint";
                    default -> throw new IllegalArgumentException(organisation + " is a " + kind);
                };
        String unit = kind.equals("BOARD") ? BOARD_LEVEL : organisation;
        return new Seat(role, organisation, side, unit, instrument.perspective(role, side));
    }

    private static double rating(
            Person person, NaiveInstrument.Scale scale, NaiveInstrument.Item item) {
        double rating = Integer.parseInt(cell(person.answers(), item.code()));
        NaiveInstrument.Format format = scale.format();
        return item.reversed() ? format.lowest() + format.highest() - rating : rating;
    }

    private static Score yesOrNo(Seat seat, boolean yes) {
        return new Score(seat, yes ? 1 : 0);
    }

    private static List<Score> only(List<Score> scores, Predicate<Score> wanted) {
        return scores.stream().filter(wanted).toList();
    }

    private static boolean isNumber(String cell) {
        return cell.matches("\\d+");
    }

    private static String cell(Map<String, String> row, String name) {
        return row.getOrDefault(name, "");
    }
}
