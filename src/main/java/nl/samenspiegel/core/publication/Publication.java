package nl.samenspiegel.core.publication;

import nl.samenspiegel.core.aggregate.AnsweredRound;
import nl.samenspiegel.core.aggregate.Estimate;
import nl.samenspiegel.core.aggregate.Measure;
import nl.samenspiegel.core.disclosure.Threshold;
import nl.samenspiegel.core.instrument.Perspective;
import nl.samenspiegel.core.instrument.Scale;
import nl.samenspiegel.core.instrument.ScaleReport;
import nl.samenspiegel.core.stat.EstimatedMean;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everything that is published of a round, and nothing else: what is not in here leaves the core
/// nowhere.
///
/// Numbers carry as many digits as are shown and no more, so what is stored, drawn, printed and
/// exported is the same number.
///
/// @param results one for each measure and perspective, in the order of scales, items, perspectives
/// @param headlines one for each scale with a person score, in the order of scales
/// @param differences all pairs of perspectives whose means are shown, measure by measure
public record Publication(
        List<GroupResult> results, List<HeadlineResult> headlines, List<Difference> differences) {

    public Publication {
        results = List.copyOf(results);
        headlines = List.copyOf(headlines);
        differences = List.copyOf(differences);
    }

    /// Returns what may be published of `round`.
    ///
    /// A pure function; it decides anew for each measure and perspective, so a round may show its
    /// students on one scale and hide them on another.
    public static Publication of(AnsweredRound round, Threshold threshold) {
        var assessor = new Assessor(round, threshold);
        var comparison = new Comparison();
        List<GroupResult> results = new ArrayList<>();
        List<HeadlineResult> headlines = new ArrayList<>();
        for (Scale scale : round.listScales()) {
            for (Measure measure : Measure.listOf(scale)) {
                Map<String, Assessment> assessed = new LinkedHashMap<>();
                for (Perspective perspective : round.instrument().perspectives()) {
                    Assessment assessment = assessor.assess(measure, perspective);
                    assessed.put(perspective.code(), assessment);
                    results.add(new GroupResult(measure, perspective.code(), assessment.outcome()));
                }
                comparison.add(measure, scale.format().range(), sides(assessed));
                if (scale.use().report() == ScaleReport.SCORE) {
                    headlines.add(new HeadlineResult(scale.code(), headline(assessed)));
                }
            }
        }
        return new Publication(results, headlines, comparison.differences());
    }

    /// Returns what is published of a measure in a perspective.
    ///
    /// @throws IllegalArgumentException if the round did not ask the scale, or there is no such
    ///   perspective
    public Outcome outcome(Measure measure, String perspective) {
        return results.stream()
                .filter(result -> result.measure().equals(measure))
                .filter(result -> result.perspective().equals(perspective))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "no result of %s in %s".formatted(measure, perspective)))
                .outcome();
    }

    /// Finds the headline of a scale; none if the scale is reported item by item or was not asked.
    public Optional<Headline> findHeadline(String scale) {
        return headlines.stream()
                .filter(result -> result.scale().equals(scale))
                .map(HeadlineResult::headline)
                .findFirst();
    }

    /// Finds the two shown perspectives that lie furthest apart on a measure; none if fewer than
    /// two are shown.
    public Optional<Difference> findGap(Measure measure) {
        return differences.stream()
                .filter(difference -> difference.measure().equals(measure))
                .filter(Difference::outermost)
                .findFirst();
    }

    private static List<Comparison.Side> sides(Map<String, Assessment> assessed) {
        List<Comparison.Side> sides = new ArrayList<>();
        assessed.forEach((perspective, assessment) -> {
            if (assessment instanceof Assessment.Open(_, var estimate)) {
                sides.add(new Comparison.Side(perspective, estimate));
            }
        });
        return sides;
    }

    /// The mean of the expected perspectives, each counting the same.
    private static Headline headline(Map<String, Assessment> assessed) {
        List<String> expected = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        List<Estimate> shown = new ArrayList<>();
        assessed.forEach((perspective, assessment) -> {
            switch (assessment) {
                case Assessment.Open(_, var estimate) -> shown.add(estimate);
                case Assessment.Closed(Outcome.NotExpected()) -> {
                    return;
                }
                case Assessment.Closed _ -> missing.add(perspective);
            }
            expected.add(perspective);
        });
        if (expected.size() == 1) {
            return new Headline.SinglePerspective(expected.getFirst());
        }
        if (!missing.isEmpty()) {
            return new Headline.Incomplete(missing);
        }
        var mean = EstimatedMean.average(shown.stream().map(Estimate::mean).toList());
        return new Headline.Shown(
                Tenths.of(mean.value()),
                Precision.of(Estimate.interval(mean)),
                shown.stream().anyMatch(Estimate::isIndicative));
    }
}
