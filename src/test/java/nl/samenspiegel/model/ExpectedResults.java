package nl.samenspiegel.model;

import java.util.ArrayList;
import java.util.List;

/// The rows of the plain calculation, and how their numbers must be seen on a page.
///
/// @param instrument which was asked
/// @param words by which its parts are called
/// @param rows of [NaivePublication]
record ExpectedResults(NaiveInstrument instrument, InstrumentWords words, List<NaiveRow> rows) {

    /// Returns the row of a scale, or of an item of it, in a perspective.
    NaiveRow result(NaiveInstrument.Scale scale, String item, String perspective) {
        return rows.stream()
                .filter(row -> row.isOf(scale.code(), item, perspective))
                .findFirst()
                .orElseThrow();
    }

    /// Lists the rows of a scale or item, in the order of the perspectives that are asked it.
    List<NaiveRow> asked(NaiveInstrument.Scale scale, String item) {
        return instrument.perspectives().stream()
                .map(perspective -> result(scale, item, perspective.code()))
                .filter(NaiveRow::isAsked)
                .toList();
    }

    /// Lists all rows of a scale that show a number, item by item.
    List<NaiveRow> shown(NaiveInstrument.Scale scale) {
        return scale.measures().stream()
                .flatMap(item -> asked(scale, item).stream())
                .filter(NaiveRow::isShown)
                .toList();
    }

    NaiveRow headline(NaiveInstrument.Scale scale) {
        return about("headline", scale).getFirst();
    }

    /// Lists the pairs of perspectives of a scale, the outermost first.
    List<NaiveRow> differences(NaiveInstrument.Scale scale) {
        List<NaiveRow> differences = new ArrayList<>(about("difference", scale));
        differences.sort((a, b) -> b.says("outermost").compareTo(a.says("outermost")));
        return differences;
    }

    List<NaiveRow> about(String about, NaiveInstrument.Scale scale) {
        return rows.stream()
                .filter(row -> row.about().equals(about) && row.scale().equals(scale.code()))
                .toList();
    }

    List<NaiveInstrument.Scale> scales(String kind) {
        return instrument.scales().stream().filter(scale -> scale.kind().equals(kind)).toList();
    }

    int place(String perspective) {
        return instrument.perspectives().stream()
                .map(NaiveInstrument.Perspective::code)
                .toList()
                .indexOf(perspective);
    }

    /// The numbers of a row in the order in which they are read: the value and its interval, which
    /// ends where the levels end; of a distance it does not.
    List<String> estimate(NaiveRow row) {
        if (!row.isShown()) {
            return List.of();
        }
        List<String> numbers = new ArrayList<>(List.of(row.says("value")));
        numbers.addAll(interval(row));
        return numbers;
    }

    /// Returns the two ends of the interval of a row, or nothing if it has none.
    List<String> interval(NaiveRow row) {
        if (row.has("interval_low")) {
            return List.of(row.says("interval_low"), row.says("interval_high"));
        }
        if (!row.has("half_width")) {
            return List.of();
        }
        NaiveInstrument.Format format = instrument.scale(row.scale()).format();
        boolean distance = row.about().equals("difference");
        double low = row.number("value") - row.number("half_width");
        double high = row.number("value") + row.number("half_width");
        return List.of(
                ShownNumbers.tenth(distance ? low + 0.0 : Math.max(format.lowest(), low)),
                ShownNumbers.tenth(distance ? high : Math.min(format.highest(), high)));
    }

    /// The numbers of the band in which the count of a row lies: `10–19`, `20 of meer`.
    static List<String> band(NaiveRow row) {
        return switch (row.says("answered_from")) {
            case "" -> List.of();
            case "0" -> List.of("5");
            case "20" -> List.of("20");
            default -> List.of(row.says("answered_from"), row.says("answered_to"));
        };
    }

    /// The mark of a row.
    String mark(NaiveRow row) {
        return "%d at %s".formatted(place(row.group()), ShownNumbers.tenth(row.number("value")));
    }

    /// The whiskers of those rows that have an interval.
    List<String> whiskers(List<NaiveRow> of) {
        return of.stream()
                .filter(row -> !interval(row).isEmpty())
                .map(row -> "%d from %s".formatted(place(row.group()), span(drawn(row))))
                .toList();
    }

    /// The ends of an interval as a drawing is read.
    private List<String> drawn(NaiveRow row) {
        return interval(row).stream()
                .map(end -> ShownNumbers.tenth(Double.parseDouble(end)))
                .toList();
    }

    /// Finds a row of another kind about the same scale and group.
    NaiveRow beside(NaiveRow row, String about) {
        return rows.stream()
                .filter(other -> other.about().equals(about))
                .filter(other -> other.scale().equals(row.scale()))
                .filter(other -> other.group().equals(row.group()))
                .findFirst()
                .orElseThrow();
    }

    static String span(List<String> ends) {
        return String.join(" to ", ends);
    }
}
