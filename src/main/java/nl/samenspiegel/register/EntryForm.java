package nl.samenspiegel.register;

import nl.samenspiegel.core.instrument.Scale;
import nl.samenspiegel.web.Form;
import nl.samenspiegel.web.FormReader;
import nl.samenspiegel.web.Numbers;
import nl.samenspiegel.web.Parsed;
import nl.samenspiegel.web.Texts;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// What a coordinator fills in to enter or correct a figure, as typed.
///
/// @param before the cohort of the entry that is corrected, as it is stored; empty for a new one
/// @param version of that entry when the form was made; 0 for a new one
public record EntryForm(
        String before,
        String cohort,
        String denominator,
        String numerator,
        String source,
        String countedOn,
        String version) {

    private static final String NO_VERSION = "0";

    /// Returns what stands in the form before anything is filled in.
    static EntryForm empty() {
        return new EntryForm("", "", "", "", "", "", NO_VERSION);
    }

    /// Returns the form with what was entered before.
    static EntryForm of(RegisterEntry entry) {
        return new EntryForm(
                entry.cohort().text(),
                entry.cohort().text(),
                Integer.toString(entry.denominator()),
                Integer.toString(entry.numerator()),
                entry.source(),
                entry.countedOn().toString(),
                Integer.toString(entry.version()));
    }

    /// Returns what was typed, right or wrong, to show it again.
    static EntryForm typed(Form form) {
        return new EntryForm(
                form.text("before"),
                form.text("cohort"),
                form.text("denominator"),
                form.text("numerator"),
                form.text("source"),
                form.text("countedOn"),
                form.text("version"));
    }

    /// Tells whether an entry is corrected.
    public boolean isCorrection() {
        return !before.isEmpty();
    }

    /// Reads the form: every field must be right; what happened must be a part of the cohort, and
    /// the day on which was counted may not lie in the future, nor before the cohort could have
    /// come so far.
    ///
    /// @param scale with a register indicator
    static Parsed<RegisterEntry> parse(
            Form form, Texts texts, UUID roundId, Scale scale, LocalDate today) {
        FormReader fields = form.read(texts);
        Optional<CohortYear> cohort = CohortYear.parse(form.text("cohort"));
        if (cohort.isEmpty()) {
            fields.refuse("cohort", "register.form.noCohort");
        }
        int denominator = denominator(fields, form.text("denominator"));
        int numerator = numerator(fields, form.text("numerator"), denominator);
        String source =
                fields.text("source", RegisterEntry.LONGEST_SOURCE, "register.form.noSource");
        LocalDate countedOn = fields.date("countedOn", "register.form.noDay");
        if (countedOn.isAfter(today)) {
            fields.refuse("countedOn", "register.form.future");
        }
        if (!fields.hasErrors()) {
            cohort.ifPresent(year ->
                    checkTime(fields, Numbers.in(texts.language()), scale, year, countedOn));
        }
        return fields.result(() ->
                new RegisterEntry(
                        roundId,
                        scale.code(),
                        cohort.orElseThrow(),
                        numerator,
                        denominator,
                        source,
                        countedOn,
                        Math.max(0, whole(form.text("version")))));
    }

    private static int denominator(FormReader fields, String typed) {
        int people = whole(typed);
        if (people < 0) {
            fields.refuse("denominator", "register.form.noDenominator");
        } else if (people < RegisterEntry.SMALLEST) {
            fields.refuse("denominator", "register.form.tooFew", RegisterEntry.SMALLEST);
        }
        return people;
    }

    private static int numerator(FormReader fields, String typed, int denominator) {
        int people = whole(typed);
        if (people < 0) {
            fields.refuse("numerator", "register.form.noNumerator");
        } else if (denominator >= 0 && people > denominator) {
            fields.refuse("numerator", "register.form.tooMany", denominator);
        }
        return people;
    }

    private static void checkTime(
            FormReader fields,
            Numbers numbers,
            Scale scale,
            CohortYear cohort,
            LocalDate countedOn) {
        int years = Objects.requireNonNull(scale.use().register()).years();
        LocalDate earliest = cohort.begins().plusYears(years);
        if (countedOn.isBefore(earliest)) {
            fields.refuse("countedOn", "register.form.tooEarly", numbers.date(earliest));
        }
    }

    /// Returns the whole number from 0 up to [RegisterEntry#LARGEST] that was typed; below 0 if
    /// something else was.
    private static int whole(String typed) {
        return typed.matches("\\d{1,5}") ? Integer.parseInt(typed) : -1;
    }
}
