package nl.samenspiegel.handout;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.round.FieldworkPeriod;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

final class CalendarFileTest {

    private static final Instant NOW = Instant.parse("2026-11-16T09:00:00Z");

    @Test
    void writesADayThatEndsTheNext() {
        var day =
                new CalendarFile.Entry(
                        "k-opens@samenspiegel",
                        LocalDate.of(2026, 12, 31),
                        "Open: A; B, C",
                        "x\ny");

        String file = CalendarFile.write(List.of(day), NOW);

        assertThat(file)
                .isEqualTo(
                        """
                        BEGIN:VCALENDAR
                        VERSION:2.0
                        PRODID:-//Samenspiegel//Samenspiegel//NL
                        CALSCALE:GREGORIAN
                        BEGIN:VEVENT
                        UID:k-opens@samenspiegel
                        DTSTAMP:20261116T090000Z
                        DTSTART;VALUE=DATE:20261231
                        DTEND;VALUE=DATE:20270101
                        SUMMARY:Open: A\\; B\\, C
                        DESCRIPTION:x\\ny
                        TRANSP:TRANSPARENT
                        END:VEVENT
                        END:VCALENDAR
                        """
                                .replace("\n", "\r\n"));
    }

    @Test
    void foldsLinesAt75Bytes() {
        var day = new CalendarFile.Entry("k", LocalDate.of(2026, 12, 1), "é".repeat(100), "");

        String file = CalendarFile.write(List.of(day), NOW);

        assertThat(file.split("\r\n", -1))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                                .isLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n ", "")).contains("SUMMARY:" + "é".repeat(100));
    }

    @Test
    void remindsAWeekBeforeTheEndOrHalfwayInAShortRound() {
        LocalDate start = LocalDate.of(2026, 4, 1);

        assertThat(CalendarFile.reminder(new FieldworkPeriod(start, LocalDate.of(2026, 5, 15))))
                .isEqualTo(LocalDate.of(2026, 5, 8));
        assertThat(CalendarFile.reminder(new FieldworkPeriod(start, LocalDate.of(2026, 4, 7))))
                .isEqualTo(LocalDate.of(2026, 4, 4));
        assertThat(CalendarFile.reminder(new FieldworkPeriod(start, start))).isEqualTo(start);
    }
}
