package nl.samenspiegel.core.instrument;

import java.util.List;

/// A set of items that are asked and reported together, on one rating format.
///
/// @param code lasting name inside the instrument, such as `TRUST`
/// @param use what it is for and how it is reported
/// @param format the rating format shared by all items
/// @param items in presentation order; at least one, no item twice
/// @param minimumAnswered fewest rated items for which a person has a score, 1..items.size()
public record Scale(
        String code, ScaleUse use, RatingFormat format, List<Item> items, int minimumAnswered) {

    public Scale {
        Codes.checked("scale", code);
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("scale %s has no items".formatted(code));
        }
        Codes.checkDistinct(
                "scale %s: item".formatted(code),
                items.stream().map(item -> item.code().text()).toList());
        if (minimumAnswered < 1 || minimumAnswered > items.size()) {
            throw new IllegalArgumentException(
                    "scale %s has %d items; minimumAnswered was %d"
                            .formatted(code, items.size(), minimumAnswered));
        }
    }

    /// Returns the fewest rated items of a scale that does not name it: 60 % of its items, rounded
    /// up.
    public static int usualMinimumAnswered(int items) {
        return Math.ceilDiv(items * 3, 5);
    }

    /// Returns whether the perspective with this code is expected to answer.
    public boolean expects(String perspective) {
        return use.perspectives().contains(perspective);
    }
}
