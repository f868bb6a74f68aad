package nl.samenspiegel.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What may be read of a round, by the plainest reading of the rules.
///
/// A group that may not be told by itself is hidden here, whatever the release says. Of those that
/// may, the release chooses ([NaiveChoice]); every number is worked out here.
final class NaivePublication {

    private final NaivePartnership answers;
    private final NaiveInstrument instrument;
    private final NaiveChoice choice;
    private final int k;
    private final NaiveComparison comparison;
    private final NaiveItems items;

    /// @param k fewest answers in a group that is shown
    NaivePublication(NaivePartnership answers, NaiveChoice choice, int k) {
        this.answers = answers;
        this.instrument = answers.instrument();
        this.choice = choice;
        this.k = k;
        this.comparison = new NaiveComparison(instrument, choice);
        this.items = new NaiveItems(answers, choice, k);
    }

    /// Lists what is published: of each scale the results, the headline, what it would be if every
    /// voice counted the same, and its items; the differences; who answered; the annex.
    List<NaiveRow> rows() {
        List<NaiveRow> all = results();
        all.addAll(new NaiveResponses(answers, k).rows());
        if (choice.has("annex")) {
            all.addAll(new NaiveAnnexRows(answers, choice).rows());
        }
        return all;
    }

    /// Lists all of that but who answered and the annex.
    List<NaiveRow> results() {
        List<NaiveRow> all = new ArrayList<>();
        for (NaiveInstrument.Scale scale : instrument.scales()) {
            if (scale.isScore()) {
                all.addAll(scores(scale));
            }
            for (NaiveInstrument.Item item : scale.items()) {
                List<NaiveComparison.Open> open = new ArrayList<>();
                all.addAll(items.rows(scale, item.code(), open));
                if (!scale.isScore()) {
                    comparison.add(scale, item.code(), open);
                }
            }
        }
        all.addAll(comparison.rows());
        return all;
    }

    private List<NaiveRow> scores(NaiveInstrument.Scale scale) {
        var estimates = new NaiveEstimates(answers, scale, answers.scores(scale), k);
        Map<NaiveCircle, NaiveEstimates.Known> told = new LinkedHashMap<>();
        Map<NaiveCircle, NaiveRow> rows = new LinkedHashMap<>();
        for (NaiveCircle circle : NaiveCircle.of(answers, scale)) {
            NaiveRow shown = circle.row(scale, "", "shown");
            boolean asked = !circle.isPerspective() || scale.perspectives().contains(circle.code());
            rows.put(circle, circle.row(scale, "", asked ? "hidden" : "not_asked"));
            Optional<NaiveEstimates.Known> known =
                    asked ? estimates.find(circle) : Optional.empty();
            if (known.isPresent() && choice.shows(shown) && !hidesOneItem(scale, circle)) {
                told.put(circle, known.get());
                rows.put(circle, row(shown, known.get()));
            }
        }
        told.keySet().stream()
                .filter(circle -> circle.isRole() && !circle.isWhole())
                .filter(circle -> !isWithinShown(circle, rows))
                .forEach(circle -> rows.put(circle, circle.row(scale, "", "hidden")));
        List<NaiveRow> all = new ArrayList<>(rows.values());
        addTogether(all, scale, estimates, told);
        return all;
    }

    /// Exactly one hidden item would follow from the score and the other items.
    private boolean hidesOneItem(NaiveInstrument.Scale scale, NaiveCircle circle) {
        long hidden =
                scale.items().stream()
                        .filter(item -> !choice.shows(circle.row(scale, item.code(), "shown")))
                        .count();
        return circle.isWhole() && hidden == 1;
    }

    /// A role in a unit is told only where the role is, and the part of the perspective in that
    /// unit.
    private boolean isWithinShown(NaiveCircle circle, Map<NaiveCircle, NaiveRow> rows) {
        return Optional.ofNullable(rows.get(circle.whole())).filter(NaiveRow::isShown).isPresent()
                && answers.seatsAsked().stream()
                        .filter(circle::holds)
                        .map(seat -> new NaiveCircle(false, seat.perspective(), seat.unit()))
                        .anyMatch(unit ->
                                Optional.ofNullable(rows.get(unit))
                                        .filter(NaiveRow::isShown)
                                        .isPresent());
    }

    private static NaiveRow row(NaiveRow shown, NaiveEstimates.Known known) {
        return shown.answered(known.n())
                .with("taken_together", known.together())
                .with("one_organisation", known.oneOrganisation())
                .with("indicative", known.indicative())
                .with("unit", "points")
                .tenth("value", known.mean().value())
                .interval(known.mean());
    }

    /// Adds the headline, every voice the same, and what may be compared.
    private void addTogether(
            List<NaiveRow> rows,
            NaiveInstrument.Scale scale,
            NaiveEstimates estimates,
            Map<NaiveCircle, NaiveEstimates.Known> told) {
        List<NaiveComparison.Open> open = new ArrayList<>();
        Map<String, NaiveMean> voices = new HashMap<>();
        told.forEach((circle, known) -> {
            if (circle.isPerspective()) {
                NaiveMean voice = estimates.everyVoice(circle);
                open.add(new NaiveComparison.Open(circle.code(), known.mean(), known.indicative()));
                voices.put(circle.code(), voice);
                NaiveRow row = NaiveRow.of("every_voice", scale.code(), "", circle.code(), "shown");
                if (choice.shows(row)) {
                    rows.add(mean(row, voice));
                }
            }
        });
        comparison.add(scale, "", open);
        NaiveRow headline = headline(scale, open);
        rows.add(headline);
        NaiveRow voice = NaiveRow.of("every_voice_headline", scale.code(), "", "", "shown");
        if (!headline.isShown() || !choice.shows(voice)) {
            rows.add(NaiveRow.of("every_voice_headline", scale.code(), "", "", "hidden"));
            return;
        }
        NaiveMean mean = NaiveMean.average(List.copyOf(voices.values()));
        double range = scale.format().highest() - scale.format().lowest();
        double away = Math.abs(mean.value() - together(open).value());
        rows.add(mean(voice, mean).with("moved", !NaiveMath.reaches(0.2 * range / 4, away)));
    }

    private NaiveRow headline(NaiveInstrument.Scale scale, List<NaiveComparison.Open> open) {
        List<String> expected = scale.perspectives();
        if (expected.size() == 1) {
            return NaiveRow.of("headline", scale.code(), "", expected.getFirst(), "one_group");
        }
        if (open.size() < expected.size()) {
            return NaiveRow.of("headline", scale.code(), "", "", "incomplete");
        }
        NaiveRow shown = NaiveRow.of("headline", scale.code(), "", "", "shown");
        return choice.shows(shown)
                ? mean(shown, together(open))
                        .with(
                                "indicative",
                                open.stream().anyMatch(NaiveComparison.Open::indicative))
                : NaiveRow.of("headline", scale.code(), "", "", "hidden");
    }

    private static NaiveMean together(List<NaiveComparison.Open> open) {
        return NaiveMean.average(open.stream().map(NaiveComparison.Open::mean).toList());
    }

    private static NaiveRow mean(NaiveRow row, NaiveMean mean) {
        return row.with("unit", "points").tenth("value", mean.value()).interval(mean);
    }
}
