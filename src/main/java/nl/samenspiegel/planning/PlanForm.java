package nl.samenspiegel.planning;

import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.Scale;
import nl.samenspiegel.round.Asking;
import nl.samenspiegel.round.FieldworkPeriod;
import nl.samenspiegel.round.Plan;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.RoundSettings;
import nl.samenspiegel.round.RoundUnit;
import nl.samenspiegel.web.Form;
import nl.samenspiegel.web.FormReader;
import nl.samenspiegel.web.Parsed;
import nl.samenspiegel.web.Texts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What a coordinator fills in to plan a round, as typed.
///
/// @param instrument code of the chosen version
/// @param languages codes that are ticked
/// @param scales names of the optional scales that are ticked
/// @param like key of the round that this one is planned after, or empty
public record PlanForm(
        String instrument,
        String title,
        String opensOn,
        String closesOn,
        List<String> languages,
        List<String> scales,
        String threshold,
        String target,
        String like) {

    private static final String FIRST_DAY = "opensOn";
    private static final String LAST_DAY = "closesOn";

    public PlanForm {
        languages = List.copyOf(languages);
        scales = List.copyOf(scales);
    }

    /// A plan in which every field was right.
    record Filled(
            Instrument instrument,
            String title,
            FieldworkPeriod fieldwork,
            int threshold,
            Asking asking) {

        /// Returns the plan of `partnershipId`.
        Plan plan(UUID partnershipId, RoundUnit unit) {
            return new Plan(partnershipId, title, fieldwork, unit, threshold, asking);
        }
    }

    /// Returns what stands in the form of a new round: the first version there is, everything asked
    /// in all its languages, the lowest threshold and the usual target.
    static PlanForm empty(List<Offer> offers, LocalDate today) {
        FieldworkPeriod window = Suggestion.window(today);
        Optional<Offer> first = offers.stream().findFirst();
        return new PlanForm(
                first.map(Offer::code).orElse(""),
                first.map(offer -> title(offer, window)).orElse(""),
                window.opensOn().toString(),
                window.closesOn().toString(),
                PlanPage.listLanguages(offers),
                offers.stream()
                        .flatMap(offer -> offer.scales().stream())
                        .map(Offer.Optional::value)
                        .toList(),
                Integer.toString(RoundSettings.LOWEST_THRESHOLD),
                Integer.toString(Asking.USUAL_TARGET),
                "");
    }

    /// Returns what stands in the form of a round that is to be like `earlier`: the newest
    /// published version of its instrument, or else the newest, and the days suggested anew.
    static PlanForm like(Round earlier, String key, List<Offer> offers, LocalDate today) {
        FieldworkPeriod window = Suggestion.window(today);
        String instrument =
                Offers.findNewest(offers, earlier.instrument().code())
                        .map(Offer::code)
                        .orElseGet(() -> empty(offers, today).instrument());
        return new PlanForm(
                instrument,
                Suggestion.title(earlier.title(), window.opensOn().getYear(), Round.LONGEST_TITLE),
                window.opensOn().toString(),
                window.closesOn().toString(),
                languages(earlier, offers),
                scales(earlier, offers),
                Integer.toString(earlier.settings().threshold()),
                Integer.toString(earlier.asking().targetPercent()),
                key);
    }

    /// Returns the plan of a round as it stands.
    static PlanForm of(Round round, List<Offer> offers) {
        return new PlanForm(
                "%s %s".formatted(round.instrument().code(), round.instrument().version()),
                round.title(),
                round.fieldwork().opensOn().toString(),
                round.fieldwork().closesOn().toString(),
                languages(round, offers),
                scales(round, offers),
                Integer.toString(round.settings().threshold()),
                Integer.toString(round.asking().targetPercent()),
                "");
    }

    /// Returns what was typed, right or wrong, to show it again.
    static PlanForm typed(Form form) {
        return new PlanForm(
                form.text("instrument"),
                form.text("title"),
                form.text(FIRST_DAY),
                form.text(LAST_DAY),
                form.all("language"),
                form.all("scale"),
                form.text("threshold"),
                form.text("target"),
                form.text("like"));
    }

    /// Reads the form: every field must be right, and the last day may not lie before the first or
    /// before `today`.
    static Parsed<Filled> parse(Form form, Texts texts, List<Offer> offers, LocalDate today) {
        FormReader fields = form.read(texts);
        String code =
                fields.oneOf(
                        "instrument",
                        offers.stream().map(Offer::code).collect(Collectors.toUnmodifiableSet()),
                        "planning.plan.noInstrument");
        String title = fields.text("title", Round.LONGEST_TITLE, "planning.plan.noTitle");
        FieldworkPeriod fieldwork = fieldwork(fields, today);
        Optional<Instrument> chosen =
                offers.stream()
                        .filter(offer -> offer.code().equals(code))
                        .map(Offer::instrument)
                        .findFirst();
        List<String> languages =
                chosen.map(instrument -> languages(form, fields, instrument, offers))
                        .orElse(List.of());
        String threshold =
                fields.oneOf("threshold", RoundSettings.choices(), "planning.plan.noThreshold");
        int target = target(form, fields);
        return fields.result(() -> {
            Instrument instrument = chosen.orElseThrow();
            return new Filled(
                    instrument,
                    title,
                    fieldwork,
                    Integer.parseInt(threshold),
                    new Asking(without(form, instrument), languages, target));
        });
    }

    private static String title(Offer offer, FieldworkPeriod window) {
        String title = offer.label().substring(0, offer.label().lastIndexOf(" ("));
        return Suggestion.title(
                Suggestion.firstWords(title), window.opensOn().getYear(), Round.LONGEST_TITLE);
    }

    private static List<String> languages(Round round, List<Offer> offers) {
        List<String> named = round.asking().languages();
        return named.isEmpty() ? PlanPage.listLanguages(offers) : named;
    }

    private static List<String> scales(Round round, List<Offer> offers) {
        return offers.stream()
                .flatMap(offer -> offer.scales().stream())
                .filter(scale -> !round.asking().withoutScales().contains(scale.code()))
                .map(Offer.Optional::value)
                .toList();
    }

    private static List<String> without(Form form, Instrument instrument) {
        List<String> ticked = form.all("scale");
        return instrument.scales().stream()
                .filter(scale -> scale.use().optional())
                .map(Scale::code)
                .filter(scale -> !ticked.contains(Offer.value(instrument, scale)))
                .toList();
    }

    /// Where there is one language only, nothing was asked.
    private static List<String> languages(
            Form form, FormReader fields, Instrument instrument, List<Offer> offers) {
        List<String> all = instrument.edition().languages();
        if (PlanPage.listLanguages(offers).size() < 2) {
            return all;
        }
        Set<String> ticked = Set.copyOf(form.all("language"));
        List<String> offered = all.stream().filter(ticked::contains).toList();
        if (offered.isEmpty()) {
            fields.refuse("language", "planning.plan.noLanguage");
        }
        return offered;
    }

    private static int target(Form form, FormReader fields) {
        String typed = form.text("target");
        int percent = typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : 0;
        if (percent < Asking.LOWEST_TARGET || percent > Asking.HIGHEST_TARGET) {
            fields.refuse("target", "planning.plan.noTarget");
        }
        return percent;
    }

    private static FieldworkPeriod fieldwork(FormReader fields, LocalDate today) {
        LocalDate opensOn = fields.date(FIRST_DAY, "round.plan.noDay");
        LocalDate closesOn = fields.date(LAST_DAY, "round.plan.noDay");
        if (fields.isRefused(FIRST_DAY) || fields.isRefused(LAST_DAY)) {
            return new FieldworkPeriod(today, today);
        }
        if (closesOn.isBefore(opensOn)) {
            fields.refuse(LAST_DAY, "planning.plan.endsBeforeItBegins");
            return new FieldworkPeriod(today, today);
        }
        if (closesOn.isBefore(today)) {
            fields.refuse(LAST_DAY, "planning.plan.endsInThePast");
        }
        return new FieldworkPeriod(opensOn, closesOn);
    }
}
