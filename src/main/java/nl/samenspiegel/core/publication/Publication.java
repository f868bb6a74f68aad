package nl.samenspiegel.core.publication;

import nl.samenspiegel.core.aggregate.Measure;
import nl.samenspiegel.core.aggregate.RespondentGroup;

import java.util.List;
import java.util.Optional;

/// Everything that is published of the answers of a round, and nothing else: what is not in here
/// leaves the core nowhere.
///
/// Numbers carry as many digits as are shown and no more, so what is stored, drawn, printed and
/// exported is the same number.
///
/// @param results one for each measure and group, in the order of scales; of a scale with a score
///   first the scale, then its items; then perspectives, roles, units, roles in units
/// @param headlines one for each scale with a person score, in the order of scales
/// @param differences all pairs of perspectives whose distance is shown, measure by measure
/// @param everyVoice one for each scale with a person score, in the order of scales
public record Publication(
        List<GroupResult> results,
        List<HeadlineResult> headlines,
        List<Difference> differences,
        List<EveryVoice> everyVoice) {

    public Publication {
        results = List.copyOf(results);
        headlines = List.copyOf(headlines);
        differences = List.copyOf(differences);
        everyVoice = List.copyOf(everyVoice);
    }

    /// Returns whether no perspective is shown on any measure: nothing worth publishing is left.
    public boolean showsNothing() {
        return results.stream()
                .filter(result -> result.group() instanceof RespondentGroup.InPerspective)
                .map(GroupResult::outcome)
                .allMatch(outcome ->
                        outcome instanceof Outcome.Hidden
                                || outcome instanceof Outcome.NotExpected);
    }

    /// Returns what is published of a measure in a perspective.
    ///
    /// @throws IllegalArgumentException if the round did not ask the scale, or there is no such
    ///   perspective
    public Outcome outcome(Measure measure, String perspective) {
        return outcome(measure, new RespondentGroup.InPerspective(perspective));
    }

    /// Returns what is published of a measure in a group.
    ///
    /// @throws IllegalArgumentException if the round has no such measure or group
    public Outcome outcome(Measure measure, RespondentGroup group) {
        return results.stream()
                .filter(result -> result.measure().equals(measure))
                .filter(result -> result.group().equals(group))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "no result of %s in %s".formatted(measure, group)))
                .outcome();
    }

    /// Finds the headline of a scale; none if the scale is reported item by item or was not asked.
    public Optional<Headline> findHeadline(String scale) {
        return headlines.stream()
                .filter(result -> result.scale().equals(scale))
                .map(HeadlineResult::headline)
                .findFirst();
    }

    /// Finds what a scale would be if every person counted the same; none if the scale is reported
    /// item by item or was not asked.
    public Optional<EveryVoice> findEveryVoice(String scale) {
        return everyVoice.stream().filter(voice -> voice.scale().equals(scale)).findFirst();
    }

    /// Finds the two shown perspectives that lie furthest apart on a measure; none if fewer than
    /// two are shown.
    public Optional<Difference> findGap(Measure measure) {
        return differences.stream()
                .filter(difference -> difference.measure().equals(measure))
                .filter(Difference::outermost)
                .findFirst();
    }
}
