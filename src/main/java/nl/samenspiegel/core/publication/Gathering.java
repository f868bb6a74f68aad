package nl.samenspiegel.core.publication;

import nl.samenspiegel.core.aggregate.Measure;
import nl.samenspiegel.core.aggregate.RespondentGroup;
import nl.samenspiegel.core.instrument.Item;
import nl.samenspiegel.core.instrument.Scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Gathers what is shown of a round, scale by scale. Mutable, for one thread.
final class Gathering {

    private final Assessing assessing;
    private final Comparison comparison = new Comparison();
    private final List<GroupResult> results = new ArrayList<>();
    private final List<HeadlineResult> headlines = new ArrayList<>();
    private final List<EveryVoice> voices = new ArrayList<>();

    Gathering(Assessing assessing) {
        this.assessing = assessing;
    }

    /// Adds all that is shown of a scale; returns whether that could be settled.
    boolean add(Scale scale) {
        List<ItemAssessed> items = new ArrayList<>();
        for (Item item : scale.items()) {
            var measure = new Measure.OneItem(scale.code(), item.code());
            Optional<ItemAssessed> assessed = new ItemAssessor(assessing, scale, measure).assess();
            if (assessed.isEmpty()) {
                return false;
            }
            items.add(assessed.get());
        }
        return switch (scale.use().report()) {
            case SCORE -> addScore(scale, HiddenItems.balance(items));
            case FACETS, SHARE -> {
                for (ItemAssessed item : items) {
                    results.addAll(item.results());
                    comparison.add(
                            item.measure(), scale.format().range(), item.sides(), item.kept());
                }
                yield true;
            }
        };
    }

    private boolean addScore(Scale scale, List<ItemAssessed> items) {
        Set<RespondentGroup> withheld = HiddenItems.listGroupsWithOneHidden(items);
        Optional<ScaleAssessed> found = new ScaleAssessor(assessing, scale, withheld).assess();
        found.ifPresent(assessed -> {
            results.addAll(assessed.results());
            headlines.add(assessed.headline());
            voices.add(assessed.everyVoice());
            comparison.add(
                    new Measure.WholeScale(scale.code()),
                    scale.format().range(),
                    assessed.sides(),
                    assessed.kept());
            items.forEach(item -> results.addAll(item.results()));
        });
        return found.isPresent();
    }

    Publication publication() {
        return new Publication(results, headlines, comparison.differences(), voices);
    }
}
