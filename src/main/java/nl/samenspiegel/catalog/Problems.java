package nl.samenspiegel.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Gathers what is wrong, so that someone who mends files sees everything at once.
///
/// Used by one thread at a time.
final class Problems {

    private final List<Problem> list = new ArrayList<>();

    void add(Place place, String reason) {
        add(place.file(), place.path(), reason);
    }

    void add(String file, String path, String reason) {
        list.add(new Problem(file, path, reason));
    }

    void addAll(Problems others) {
        list.addAll(others.list);
    }

    /// Returns what `make` makes of the file at `root`; where it breaks a rule that the records
    /// themselves guard, nothing, and the rule becomes a problem of the file.
    <T> Optional<T> attempt(Place root, Supplier<T> make) {
        try {
            return Optional.of(make.get());
        } catch (IllegalArgumentException broken) {
            add(root, String.valueOf(broken.getMessage()));
            return Optional.empty();
        }
    }

    boolean isEmpty() {
        return list.isEmpty();
    }

    /// Lists the problems in the order in which they were found.
    List<Problem> list() {
        return List.copyOf(list);
    }
}
