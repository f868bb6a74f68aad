package nl.samenspiegel.core.publication;

import nl.samenspiegel.core.aggregate.RespondentGroup;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The rule that of a scale never exactly one item is hidden in a group whose score is shown: it
/// would follow from the score and the other items.
final class HiddenItems {

    private HiddenItems() {}

    /// Returns the items of a scale, hiding a second one wherever just one is hidden and there is
    /// another: the last that is shown.
    static List<ItemAssessed> balance(List<ItemAssessed> items) {
        List<ItemAssessed> balanced = new ArrayList<>(items);
        for (RespondentGroup group : listGroupsWithOneHidden(items)) {
            for (int i = balanced.size() - 1; i >= 0; i--) {
                if (!balanced.get(i).hides(group)) {
                    balanced.set(i, balanced.get(i).without(group));
                    break;
                }
            }
        }
        return List.copyOf(balanced);
    }

    /// Lists the groups in which exactly one item of a scale is hidden.
    static Set<RespondentGroup> listGroupsWithOneHidden(List<ItemAssessed> items) {
        Set<RespondentGroup> groups = new LinkedHashSet<>();
        items.stream().flatMap(item -> item.outcomes().keySet().stream()).forEach(groups::add);
        groups.removeIf(
                group -> items.stream().filter(item -> item.hides(group)).limit(2).count() != 1);
        return groups;
    }
}
