package nl.samenspiegel.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Reads the fields of one form and gathers what is wrong with them, so that all is said at once.
///
/// A field that is wrong gives a stand-in (empty text, the first day of 1970) and an error;
/// [#result] uses what was read only if nothing was wrong.
public final class FormReader {

    private final Form form;
    private final Texts texts;
    private final List<FormError> errors = new ArrayList<>();

    FormReader(Form form, Texts texts) {
        this.form = form;
        this.texts = texts;
    }

    /// Returns the text in `field`; nothing, more than `longest` characters or a control character
    /// is an error with the text of `errorKey`.
    public String text(String field, int longest, String errorKey) {
        String text = form.text(field);
        boolean control = text.chars().anyMatch(Character::isISOControl);
        if (text.isEmpty() || text.length() > longest || control) {
            refuse(field, errorKey, longest);
            return "";
        }
        return text;
    }

    /// Returns the day in `field`, as a browser sends it (`2026-05-15`) or as people in the
    /// Netherlands write it (`15-5-2026`); anything else is an error.
    public LocalDate date(String field, String errorKey) {
        Optional<LocalDate> day = day(form.text(field));
        if (day.isEmpty()) {
            refuse(field, errorKey);
        }
        return day.orElse(LocalDate.EPOCH);
    }

    /// Returns the value in `field` if it is one of `allowed`; anything else is an error.
    public String oneOf(String field, Set<String> allowed, String errorKey) {
        String value = form.text(field);
        if (!allowed.contains(value)) {
            refuse(field, errorKey);
            return "";
        }
        return value;
    }

    /// Notes that something is wrong with `field`, with the text of `errorKey`.
    public void refuse(String field, String errorKey, Object... arguments) {
        errors.add(new FormError(field, texts.get(errorKey, arguments)));
    }

    /// Tells whether something was wrong so far.
    public boolean hasErrors() {
        return !errors.isEmpty();
    }

    /// Tells whether something was wrong with `field` so far.
    public boolean isRefused(String field) {
        return errors.stream().anyMatch(error -> error.field().equals(field));
    }

    /// Returns what `value` makes of the fields, or all that was wrong.
    public <T> Parsed<T> result(Supplier<T> value) {
        return hasErrors()
                ? new Parsed.Invalid<>(new FormErrors(errors))
                : new Parsed.Valid<>(value.get());
    }

    private static Optional<LocalDate> day(String text) {
        try {
            String[] parts = text.split("-", -1);
            if (parts.length != 3 || text.length() > 10) {
                return Optional.empty();
            }
            boolean yearFirst = parts[0].length() == 4;
            int year = Integer.parseInt(yearFirst ? parts[0] : parts[2]);
            int month = Integer.parseInt(parts[1]);
            int day = Integer.parseInt(yearFirst ? parts[2] : parts[0]);
            return year < 2000 || year > 2200
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(year, month, day));
        } catch (NumberFormatException | DateTimeException malformed) {
            return Optional.empty();
        }
    }
}
