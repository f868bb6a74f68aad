package nl.samenspiegel.core.publication;

import nl.samenspiegel.core.aggregate.Measure;
import nl.samenspiegel.core.aggregate.RespondentGroup;
import nl.samenspiegel.core.instrument.Item;
import nl.samenspiegel.core.instrument.Scale;
import nl.samenspiegel.core.instrument.ScaleReport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// All that is shown of one scale. No scale needs another to be decided about.
///
/// @param items in instrument order
/// @param score of its person scores; none if it is reported item by item
record ScaleShown(Scale scale, List<ItemAssessed> items, Optional<ScaleAssessed> score) {

    ScaleShown {
        items = List.copyOf(items);
    }

    /// Decides what is shown of a scale; nothing if it cannot be settled.
    static Optional<ScaleShown> find(Assessing assessing, Scale scale) {
        List<ItemAssessed> items = new ArrayList<>();
        for (Item item : scale.items()) {
            var measure = new Measure.OneItem(scale.code(), item.code());
            Optional<ItemAssessed> assessed = new ItemAssessor(assessing, scale, measure).assess();
            if (assessed.isEmpty()) {
                return Optional.empty();
            }
            items.add(assessed.get());
        }
        if (scale.use().report() != ScaleReport.SCORE) {
            return Optional.of(new ScaleShown(scale, items, Optional.empty()));
        }
        List<ItemAssessed> balanced = HiddenItems.balance(items);
        Set<RespondentGroup> withheld = HiddenItems.listGroupsWithOneHidden(balanced);
        return new ScaleAssessor(assessing, scale, withheld)
                .assess()
                .map(score -> new ScaleShown(scale, balanced, Optional.of(score)));
    }
}
