package nl.samenspiegel.core.aggregate;

import nl.samenspiegel.core.instrument.ItemCode;
import nl.samenspiegel.core.instrument.Scale;

import java.util.List;

/// What one result is about: a scale, or one item of a scale that is reported item by item.
public sealed interface Measure {

    /// Returns the code of the scale.
    String scale();

    /// The person-mean score of a scale.
    record WholeScale(String scale) implements Measure {}

    /// One item of a scale that is reported as facets or as shares.
    record OneItem(String scale, ItemCode item) implements Measure {}

    /// Lists what a scale is reported as, in instrument order: itself, or each of its items.
    static List<Measure> listOf(Scale scale) {
        return switch (scale.use().report()) {
            case SCORE -> List.of(new WholeScale(scale.code()));
            case FACETS, SHARE ->
                    scale.items().stream()
                            .<Measure>map(item -> new OneItem(scale.code(), item.code()))
                            .toList();
        };
    }
}
