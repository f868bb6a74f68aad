package nl.samenspiegel.demo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the people of one wave have written already: nobody repeats another as long as there is
/// something else to write.
final class Variety {

    private final Map<String, Set<Integer>> taken = new HashMap<>();

    /// Takes the text at `index`, or else the first after it that was not taken yet.
    ///
    /// @param question code of the open question
    /// @param possible what can be written to it; not empty
    String take(String question, List<String> possible, int index) {
        Set<Integer> before = taken.computeIfAbsent(question, _ -> new HashSet<>());
        if (before.size() == possible.size()) {
            before.clear();
        }
        int free = index;
        while (!before.add(free)) {
            free = (free + 1) % possible.size();
        }
        return possible.get(free);
    }
}
