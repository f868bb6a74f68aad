package nl.samenspiegel.core.publication;

import nl.samenspiegel.core.aggregate.Measure;

import java.util.ArrayList;
import java.util.List;

/// Gathers what is shown of a round, scale by scale. Mutable, for one thread.
final class Gathering {

    private final Comparison comparison = new Comparison();
    private final List<GroupResult> results = new ArrayList<>();
    private final List<HeadlineResult> headlines = new ArrayList<>();
    private final List<EveryVoice> voices = new ArrayList<>();

    /// Adds all that is shown of a scale.
    void add(ScaleShown shown) {
        int range = shown.scale().format().range();
        shown.score()
                .ifPresent(score -> {
                    results.addAll(score.results());
                    headlines.add(score.headline());
                    voices.add(score.everyVoice());
                    comparison.add(
                            new Measure.WholeScale(shown.scale().code()),
                            range,
                            score.sides(),
                            score.kept());
                });
        for (ItemAssessed item : shown.items()) {
            results.addAll(item.results());
            if (shown.score().isEmpty()) {
                comparison.add(item.measure(), range, item.sides(), item.kept());
            }
        }
    }

    Publication publication() {
        return new Publication(results, headlines, comparison.differences(), voices);
    }
}
