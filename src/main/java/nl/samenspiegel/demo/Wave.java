package nl.samenspiegel.demo;

import nl.samenspiegel.round.FieldworkPeriod;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Properties;

/// A round as it is held in every partnership of the demonstration.
///
/// @param number from 0, earliest first
/// @param released whether it is over and its results may be read; else it is open
record Wave(int number, String title, FieldworkPeriod fieldwork, boolean released) {

    /// How many waves there are: two released, one open.
    static final int COUNT = 3;

    private static final MonthDay SPRING_OPENS = MonthDay.of(Month.APRIL, 7);
    private static final MonthDay SPRING_CLOSES = MonthDay.of(Month.MAY, 16);
    private static final int DAYS_OPEN = 10;
    private static final int DAYS_LEFT = 60;

    /// Returns the waves as they stand on `today`: those of the last two springs, and one that
    /// opened ten days ago. A spring counts when another season has opened after it.
    static List<Wave> before(LocalDate today, Properties texts) {
        Wave open = open(2, today, texts);
        LocalDate opened = open.fieldwork().opensOn();
        int year = opened.getYear();
        int last = opened.getMonth().compareTo(Month.MAY) > 0 ? year : year - 1;
        return List.of(spring(0, last - 1, texts), spring(1, last, texts), open);
    }

    /// Returns the wave that is open on `today`.
    static Wave open(int number, LocalDate today, Properties texts) {
        LocalDate opensOn = today.minusDays(DAYS_OPEN);
        var fieldwork = new FieldworkPeriod(opensOn, today.plusDays(DAYS_LEFT));
        return new Wave(number, title(opensOn, texts), fieldwork, false);
    }

    /// Returns the day from which organisations whose first wave this is are members: the beginning
    /// of a school year, well before it opens.
    LocalDate membersFrom() {
        return LocalDate.of(fieldwork.opensOn().getYear() - 1, Month.AUGUST, 1);
    }

    private static Wave spring(int number, int year, Properties texts) {
        LocalDate opensOn = SPRING_OPENS.atYear(year);
        var fieldwork = new FieldworkPeriod(opensOn, SPRING_CLOSES.atYear(year));
        return new Wave(number, title(opensOn, texts), fieldwork, true);
    }

    private static String title(LocalDate opensOn, Properties texts) {
        String season =
                switch (opensOn.getMonth()) {
                    case DECEMBER, JANUARY, FEBRUARY -> "winter";
                    case MARCH, APRIL, MAY -> "spring";
                    case JUNE, JULY, AUGUST -> "summer";
                    case SEPTEMBER, OCTOBER, NOVEMBER -> "autumn";
                };
        return Material.text(texts, "title." + season)
                .replace("{0}", Integer.toString(opensOn.getYear()));
    }
}
