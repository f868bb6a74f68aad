package nl.samenspiegel.round;

import nl.samenspiegel.partnership.Organisation;
import nl.samenspiegel.store.Keys;
import nl.samenspiegel.web.Form;
import nl.samenspiegel.web.FormReader;
import nl.samenspiegel.web.Parsed;
import nl.samenspiegel.web.Texts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What a coordinator fills in to plan a round, as typed.
///
/// @param unit name of what counts as one; empty if that could not be chosen
public record PlanForm(
        String instrument,
        String title,
        String opensOn,
        String closesOn,
        String unit,
        String threshold) {

    private static final String FIRST_DAY = "opensOn";
    private static final String LAST_DAY = "closesOn";
    private static final String UNIT = "unit";
    private static final Set<String> UNITS =
            Arrays.stream(RoundUnit.values())
                    .map(RoundUnit::name)
                    .collect(Collectors.toUnmodifiableSet());

    /// A plan in which every field was right.
    ///
    /// @param instrument code of one of the choices
    /// @param organisations at least one
    record Filled(
            String instrument,
            String title,
            FieldworkPeriod fieldwork,
            RoundUnit unit,
            int threshold,
            List<Organisation> organisations) {

        /// Returns the plan of `partnershipId`.
        Plan plan(UUID partnershipId) {
            return new Plan(partnershipId, title, fieldwork, unit, threshold);
        }
    }

    /// Returns what stands in the form before anything is filled in: the first instrument, from
    /// today until six weeks later, sites as units and the lowest threshold.
    static PlanForm empty(String instrument, LocalDate today) {
        return new PlanForm(
                instrument,
                "",
                today.toString(),
                today.plusWeeks(6).toString(),
                RoundUnit.SITE.name(),
                String.valueOf(RoundSettings.LOWEST_THRESHOLD));
    }

    /// Returns what was typed, right or wrong, to show it again.
    static PlanForm typed(Form form) {
        return new PlanForm(
                form.text("instrument"),
                form.text("title"),
                form.text(FIRST_DAY),
                form.text(LAST_DAY),
                form.has(UNIT) ? form.text(UNIT) : RoundUnit.SITE.name(),
                form.text("threshold"));
    }

    /// Reads the form: every field must be right, and the last day may not lie before the first or
    /// before `today`. Boards can be the units only if every chosen site names one.
    static Parsed<Filled> parse(Form form, Texts texts, Choices choices, LocalDate today) {
        FormReader fields = form.read(texts);
        String instrument =
                fields.oneOf("instrument", choices.instruments(), "round.plan.noInstrument");
        String title = fields.text("title", Round.LONGEST_TITLE, "round.plan.noTitle");
        FieldworkPeriod fieldwork = fieldwork(fields, today);
        String threshold =
                fields.oneOf("threshold", RoundSettings.choices(), "round.plan.noThreshold");
        List<Organisation> chosen = choices.chosen(form.all("organisation"));
        RoundUnit unit = unit(form, fields, chosen);
        if (chosen.isEmpty()) {
            fields.refuse("organisation", "round.plan.noOrganisation");
        }
        return fields.result(() ->
                new Filled(
                        instrument, title, fieldwork, unit, Integer.parseInt(threshold), chosen));
    }

    private static FieldworkPeriod fieldwork(FormReader fields, LocalDate today) {
        LocalDate opensOn = fields.date(FIRST_DAY, "round.plan.noDay");
        LocalDate closesOn = fields.date(LAST_DAY, "round.plan.noDay");
        if (fields.isRefused(FIRST_DAY) || fields.isRefused(LAST_DAY)) {
            return new FieldworkPeriod(today, today);
        }
        if (closesOn.isBefore(opensOn)) {
            fields.refuse(LAST_DAY, "round.plan.endsBeforeItBegins");
            return new FieldworkPeriod(today, today);
        }
        if (closesOn.isBefore(today)) {
            fields.refuse(LAST_DAY, "round.plan.endsInThePast");
        }
        return new FieldworkPeriod(opensOn, closesOn);
    }

    private static RoundUnit unit(Form form, FormReader fields, List<Organisation> chosen) {
        if (!form.has(UNIT)) {
            return RoundUnit.SITE;
        }
        String name = fields.oneOf(UNIT, UNITS, "round.plan.noUnit");
        RoundUnit unit = name.isEmpty() ? RoundUnit.SITE : RoundUnit.valueOf(name);
        String without = PlanPage.sitesWithoutBoard(chosen);
        if (unit == RoundUnit.BOARD && !without.isEmpty()) {
            fields.refuse(UNIT, "round.plan.noBoard", without);
        }
        return unit;
    }

    /// What may be chosen from.
    ///
    /// @param instruments codes of the choices
    /// @param members organisations of the partnership
    record Choices(Set<String> instruments, List<Organisation> members) {

        /// Lists the members whose keys, as text, are among `keys`.
        List<Organisation> chosen(List<String> keys) {
            return members.stream()
                    .filter(member -> keys.contains(Keys.text(member.id())))
                    .toList();
        }
    }
}
