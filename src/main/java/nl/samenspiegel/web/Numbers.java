package nl.samenspiegel.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.regex.Pattern;

/// How numbers and dates are written in one language: the only place where they become text.
///
/// A minus is the true one (−), a range has an en dash with a word joiner on both sides, so that it
/// never breaks over two lines. Dates are those of the Netherlands.
public final class Numbers {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final String MINUS = "\u2212";
    private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");
    private static final String DASH = "\u2060\u2013\u2060";

    private final Language language;

    private Numbers(Language language) {
        this.language = language;
    }

    /// Returns the way of writing of `language`.
    public static Numbers in(Language language) {
        return new Numbers(language);
    }

    /// Returns `value` with one decimal, rounded half up: `3,4` or `3.4`.
    ///
    /// @throws IllegalArgumentException if the value is not finite: a missing number is never
    ///   written
    public String decimal(double value) {
        return decimal(value, 1);
    }

    /// Returns `value` with as many decimals as `digits`, rounded half up. What rounds to zero has
    /// no sign.
    ///
    /// @throws IllegalArgumentException if the value is not finite
    public String decimal(double value, int digits) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("%s cannot be written".formatted(value));
        }
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP);
        char point = DecimalFormatSymbols.getInstance(language.locale()).getDecimalSeparator();
        String plain = rounded.abs().toPlainString().replace('.', point);
        return rounded.signum() < 0 ? MINUS + plain : plain;
    }

    /// Returns `value` with one decimal and always a sign, but for zero: `+0,3`, `−0,3`, `0,0`.
    public String signed(double value) {
        String written = decimal(value);
        boolean positive = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).signum() > 0;
        return positive ? "+" + written : written;
    }

    /// Returns the range from `low` to `high` with one decimal each: `2,9–3,3`.
    public String range(double low, double high) {
        return decimal(low) + DASH + decimal(high);
    }

    /// Returns the range of whole numbers from `low` to `high`: `5–9`.
    public String range(long low, long high) {
        return whole(low) + DASH + whole(high);
    }

    /// Returns a whole number, in groups of three: `12.500` or `12,500`.
    public String whole(long value) {
        String written = NumberFormat.getIntegerInstance(language.locale()).format(Math.abs(value));
        return value < 0 ? MINUS + written : written;
    }

    /// Returns a proportion of 0..1 as whole per cents, rounded half up: `45%`.
    public String percent(double proportion) {
        return decimal(proportion * 100, 0) + "%";
    }

    /// Returns a day with its year: `15 mei 2026`.
    public String date(LocalDate day) {
        return write("d MMMM yyyy", day);
    }

    /// Returns `text` with each day that is written like `2026-05-15` written out.
    public String dated(String text) {
        return DAY.matcher(text).replaceAll(day -> date(LocalDate.parse(day.group())));
    }

    /// Returns a day with its weekday and its year: `vrijdag 15 mei 2026`.
    public String weekday(LocalDate day) {
        return write("EEEE d MMMM yyyy", day);
    }

    /// Returns a day without its year: `15 mei`.
    public String dayAndMonth(LocalDate day) {
        return write("d MMMM", day);
    }

    /// Returns a moment by the clock of the Netherlands: `15 mei 2026 14:05`.
    public String moment(Instant moment) {
        return write("d MMMM yyyy HH:mm", moment.atZone(ZONE));
    }

    private String write(String pattern, TemporalAccessor moment) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(moment);
    }
}
