package nl.samenspiegel.intake;

import nl.samenspiegel.round.Round;
import nl.samenspiegel.web.Form;
import nl.samenspiegel.web.FormReader;
import nl.samenspiegel.web.Parsed;
import nl.samenspiegel.web.Texts;

import java.time.LocalDate;

/// What a coordinator tells about a file of answers that was found clean, as typed.
///
/// @param instrument code of the choice of instrument
/// @param upload name under which the file waits
public record IntakeForm(String instrument, String upload, String title, String collectedOn) {

    /// What was told, when every field was right.
    ///
    /// @param collectedOn last day on which these answers were given
    record Filled(String upload, String title, LocalDate collectedOn) {}

    static IntakeForm empty(String instrument, String upload, LocalDate today) {
        return new IntakeForm(instrument, upload, "", today.toString());
    }

    static IntakeForm typed(Form form) {
        return new IntakeForm(
                form.text("instrument"),
                form.text("upload"),
                form.text("title"),
                form.text("collectedOn"));
    }

    static Parsed<Filled> parse(Form form, Texts texts, LocalDate today) {
        FormReader fields = form.read(texts);
        String title = fields.text("title", Round.LONGEST_TITLE, "intake.form.noTitle");
        LocalDate collectedOn = fields.date("collectedOn", "intake.form.noDay");
        if (collectedOn.isAfter(today)) {
            fields.refuse("collectedOn", "intake.form.dayToCome");
        }
        return fields.result(() -> new Filled(form.text("upload"), title, collectedOn));
    }
}
