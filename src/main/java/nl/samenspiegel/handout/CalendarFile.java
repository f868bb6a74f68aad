package nl.samenspiegel.handout;

import nl.samenspiegel.round.FieldworkPeriod;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// Days of a round as a calendar file (RFC 5545), without a time and without anybody's name.
final class CalendarFile {

    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private CalendarFile() {}

    /// A day worth knowing.
    ///
    /// @param id that stays the same when the file is made again
    record Entry(String id, LocalDate day, String title, String text) {}

    /// Returns a day on which a reminder helps: a week before the end, or halfway if that is before
    /// the second day.
    static LocalDate reminder(FieldworkPeriod period) {
        LocalDate week = period.closesOn().minusWeeks(1);
        long days = period.opensOn().until(period.closesOn(), ChronoUnit.DAYS);
        return week.isAfter(period.opensOn()) ? week : period.opensOn().plusDays(days / 2);
    }

    /// Returns the file.
    ///
    /// @param now when it is made
    static String write(List<Entry> entries, Instant now) {
        var file = new StringBuilder();
        line(file, "BEGIN:VCALENDAR");
        line(file, "VERSION:2.0");
        line(file, "PRODID:-//Samenspiegel//Samenspiegel//NL");
        line(file, "CALSCALE:GREGORIAN");
        for (Entry entry : entries) {
            line(file, "BEGIN:VEVENT");
            line(file, "UID:" + entry.id());
            line(file, "DTSTAMP:" + MOMENT.format(now));
            line(file, "DTSTART;VALUE=DATE:" + DAY.format(entry.day()));
            line(file, "DTEND;VALUE=DATE:" + DAY.format(entry.day().plusDays(1)));
            line(file, "SUMMARY:" + escaped(entry.title()));
            line(file, "DESCRIPTION:" + escaped(entry.text()));
            line(file, "TRANSP:TRANSPARENT");
            line(file, "END:VEVENT");
        }
        line(file, "END:VCALENDAR");
        return file.toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    /// Adds a line, folded so that none is longer than 75 bytes.
    private static void line(StringBuilder file, String text) {
        int bytes = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            String letter = Character.toString(text.codePointAt(i));
            int more = letter.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + more > LONGEST_LINE) {
                file.append("\r\n ");
                bytes = 1;
            }
            file.append(letter);
            bytes += more;
        }
        file.append("\r\n");
    }
}
