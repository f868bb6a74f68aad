package nl.samenspiegel.register;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The year that makes people one cohort: a school year, or a calendar year.
///
/// @param first the year in which it begins, [#EARLIEST]..[#LATEST]
/// @param isSchoolYear whether it runs from August to July
public record CohortYear(int first, boolean isSchoolYear) {

    /// The first year that can be named.
    public static final int EARLIEST = 1990;

    /// The last year that can be named.
    public static final int LATEST = 2199;

    private static final String DASH = "\u2060\u2013\u2060";

    private static final Pattern WRITTEN =
            Pattern.compile("([0-9]{4})(?:\\s*[-\u2013/]\\s*([0-9]{4}|[0-9]{2}))?");

    public CohortYear {
        if (first < EARLIEST || first > LATEST) {
            throw new IllegalArgumentException(
                    "a cohort begins in %d..%d, not %d".formatted(EARLIEST, LATEST, first));
        }
    }

    /// Finds the year in what people write: `2023`, `2023-2024`, `2023–2024`, `2023/24`; nothing if
    /// it is no year, or if the second year does not follow the first.
    public static Optional<CohortYear> parse(String written) {
        Matcher matcher = WRITTEN.matcher(written.replace("\u2060", "").strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(matcher.group(1));
        String second = matcher.group(2);
        if (first < EARLIEST || first > LATEST) {
            return Optional.empty();
        }
        if (second == null) {
            return Optional.of(new CohortYear(first, false));
        }
        String follows = Integer.toString(first + 1);
        return follows.endsWith(second)
                ? Optional.of(new CohortYear(first, true))
                : Optional.empty();
    }

    /// Returns the cohort as it is stored and stands in addresses: `2023` or `2023-2024`.
    ///
    /// Later cohorts come later in alphabetical order.
    public String text() {
        return isSchoolYear ? "%d-%d".formatted(first, first + 1) : Integer.toString(first);
    }

    /// Returns the cohort as it is shown: `2023` or `2023–2024`.
    public String shown() {
        return text().replace("-", DASH);
    }

    /// Returns its first day: a school year begins on 1 August.
    public LocalDate begins() {
        return LocalDate.of(first, isSchoolYear ? Month.AUGUST : Month.JANUARY, 1);
    }
}
