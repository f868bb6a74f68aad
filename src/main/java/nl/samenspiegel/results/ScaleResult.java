package nl.samenspiegel.results;

import nl.samenspiegel.core.aggregate.Measure;
import nl.samenspiegel.core.aggregate.RespondentGroup;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.Perspective;
import nl.samenspiegel.core.instrument.Scale;
import nl.samenspiegel.core.instrument.ScaleKind;
import nl.samenspiegel.core.instrument.ScaleReport;
import nl.samenspiegel.core.publication.Difference;
import nl.samenspiegel.core.publication.GroupResult;
import nl.samenspiegel.core.publication.Headline;
import nl.samenspiegel.core.publication.Outcome;
import nl.samenspiegel.core.publication.Publication;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is published of one scale.
///
/// @param measures the scale itself, or each of its items where it is reported item by item
/// @param headline the one number of the scale; null where it is reported item by item
public record ScaleResult(Scale scale, List<MeasureResult> measures, @Nullable Headline headline) {

    public ScaleResult {
        measures = List.copyOf(measures);
    }

    /// Lists the scales that the round asked, in the order of the instrument.
    static List<ScaleResult> list(Instrument instrument, Publication publication) {
        Map<Measure, Map<String, Outcome>> outcomes = new HashMap<>();
        for (GroupResult result : publication.results()) {
            if (result.group() instanceof RespondentGroup.InPerspective(var perspective)) {
                outcomes.computeIfAbsent(result.measure(), measure -> new HashMap<>())
                        .put(perspective, result.outcome());
            }
        }
        List<ScaleResult> scales = new ArrayList<>();
        for (Scale scale : instrument.scales()) {
            List<MeasureResult> measures = new ArrayList<>();
            for (Measure measure : Measure.listOf(scale)) {
                Map<String, Outcome> found = outcomes.get(measure);
                if (found != null) {
                    measures.add(measure(instrument, publication, measure, found));
                }
            }
            if (!measures.isEmpty()) {
                Headline headline = publication.findHeadline(scale.code()).orElse(null);
                scales.add(new ScaleResult(scale, measures, headline));
            }
        }
        return List.copyOf(scales);
    }

    private static MeasureResult measure(
            Instrument instrument,
            Publication publication,
            Measure measure,
            Map<String, Outcome> outcomes) {
        List<Group> groups = new ArrayList<>();
        for (Perspective perspective : instrument.perspectives()) {
            Outcome outcome = outcomes.getOrDefault(perspective.code(), new Outcome.NotExpected());
            groups.add(new Group(groups.size(), perspective.code(), outcome));
        }
        List<Difference> differences =
                publication.differences().stream()
                        .filter(difference -> difference.measure().equals(measure))
                        .toList();
        return new MeasureResult(measure, groups, differences);
    }

    /// Tells whether the scale is about a condition, and not about a perceived effect.
    public boolean isCondition() {
        return scale.use().kind() == ScaleKind.CONDITION;
    }

    /// Tells whether the scale is reported as one score per perspective.
    public boolean isScore() {
        return scale.use().report() == ScaleReport.SCORE;
    }

    /// Returns the measure of a scale that is reported as a score.
    public MeasureResult score() {
        return measures.getFirst();
    }

    /// Finds the headline; nothing where the scale is reported item by item.
    public Optional<Headline> findHeadline() {
        return Optional.ofNullable(headline);
    }

    /// Returns a distance in scale points as a part 0..1 of the whole format, to compare distances
    /// on different formats.
    double relative(Difference difference) {
        return difference.points().value() / scale.format().range();
    }
}
