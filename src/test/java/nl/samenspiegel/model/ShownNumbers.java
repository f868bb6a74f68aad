package nl.samenspiegel.model;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The numbers in a text for people in the Netherlands, as they are written in a file.
final class ShownNumbers {

    private static final Pattern NUMBER = Pattern.compile("−?\\d+(,\\d+)?");

    /// A number that can only be a result: one with a decimal, or a percentage or an end of a range
    /// of percentages.
    private static final Pattern RESULT = Pattern.compile("−?\\d+,\\d+|\\d+(?=(–\\d+)?%)");

    private ShownNumbers() {}

    /// Lists all numbers: `3,4 [2,9–3,8]` holds 3.4, 2.9 and 3.8.
    static List<String> all(String text) {
        return find(NUMBER, text);
    }

    /// Lists the decimal numbers and the percentages.
    static List<String> results(String text) {
        return find(RESULT, text);
    }

    /// Returns a number as it stands in a file.
    static String tenth(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static List<String> find(Pattern pattern, String text) {
        return pattern.matcher(text.replace("\u2060", ""))
                .results()
                .map(found -> found.group().replace(',', '.').replace('−', '-'))
                .toList();
    }
}
