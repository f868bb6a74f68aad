package nl.samenspiegel.planning;

import nl.samenspiegel.round.FieldworkPeriod;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands in the form of a plan before anything is filled in.
final class Suggestion {

    private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");

    private static final int READABLE = 16;

    private Suggestion() {}

    /// Returns the next period from 1 April to 15 May that has not begun on `today`: students have
    /// found their place by then and examinations are still to come.
    static FieldworkPeriod window(LocalDate today) {
        LocalDate thisYear = LocalDate.of(today.getYear(), Month.APRIL, 1);
        LocalDate first = today.isAfter(thisYear) ? thisYear.plusYears(1) : thisYear;
        return new FieldworkPeriod(first, LocalDate.of(first.getYear(), Month.MAY, 15));
    }

    /// Returns as many whole words of `title` as can be read at once in a field on a phone, at
    /// least one.
    static String firstWords(String title) {
        String[] words = title.split(" ", -1);
        var some = new StringBuilder(words[0]);
        for (int i = 1; i < words.length && some.length() + words[i].length() < READABLE; i++) {
            some.append(' ').append(words[i]);
        }
        return some.toString();
    }

    /// Returns `title` with the year in the place of the one it names, or after it.
    ///
    /// @param longest most characters of a title
    static String title(String title, int year, int longest) {
        Matcher found = YEAR.matcher(title);
        if (found.find()) {
            return found.replaceAll(Integer.toString(year));
        }
        String ending = " %d".formatted(year);
        int room = longest - ending.length();
        return (title.length() > room ? title.substring(0, room) : title) + ending;
    }
}
