package nl.samenspiegel.round;

import nl.samenspiegel.web.Form;
import nl.samenspiegel.web.FormReader;
import nl.samenspiegel.web.Parsed;
import nl.samenspiegel.web.Texts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// What a coordinator fills in to plan a round, as typed.
public record PlanForm(String instrument, String title, String opensOn, String closesOn) {

    /// A plan in which every field was right.
    ///
    /// @param instrument code of one of the choices
    /// @param organisations keys, as text, at least one
    record Filled(
            String instrument,
            String title,
            FieldworkPeriod fieldwork,
            List<String> organisations) {}

    /// Returns what stands in the form before anything is filled in: the first instrument, from
    /// today until six weeks later.
    static PlanForm empty(String instrument, LocalDate today) {
        return new PlanForm(instrument, "", today.toString(), today.plusWeeks(6).toString());
    }

    /// Returns what was typed, right or wrong, to show it again.
    static PlanForm typed(Form form) {
        return new PlanForm(
                form.text("instrument"),
                form.text("title"),
                form.text("opensOn"),
                form.text("closesOn"));
    }

    /// Reads the form: every field must be right, and the last day may not lie before the first or
    /// before `today`.
    static Parsed<Filled> parse(Form form, Texts texts, Choices choices, LocalDate today) {
        FormReader fields = form.read(texts);
        String instrument =
                fields.oneOf("instrument", choices.instruments(), "round.plan.noInstrument");
        String title = fields.text("title", Round.LONGEST_TITLE, "round.plan.noTitle");
        LocalDate opensOn = fields.date("opensOn", "round.plan.noDay");
        LocalDate closesOn = fields.date("closesOn", "round.plan.noDay");
        List<String> organisations =
                form.all("organisation").stream()
                        .filter(choices.organisations()::contains)
                        .toList();
        if (!fields.hasErrors() && closesOn.isBefore(opensOn)) {
            fields.refuse("closesOn", "round.plan.endsBeforeItBegins");
        } else if (!fields.hasErrors() && closesOn.isBefore(today)) {
            fields.refuse("closesOn", "round.plan.endsInThePast");
        }
        if (organisations.isEmpty()) {
            fields.refuse("organisation", "round.plan.noOrganisation");
        }
        return fields.result(() ->
                new Filled(
                        instrument, title, new FieldworkPeriod(opensOn, closesOn), organisations));
    }

    /// What may be chosen from.
    ///
    /// @param instruments codes of the choices
    /// @param organisations keys, as text, of the members of the partnership
    record Choices(Set<String> instruments, Set<String> organisations) {}
}
