package nl.samenspiegel.catalog;

import java.util.ArrayList;
import java.util.List;

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

    boolean isEmpty() {
        return list.isEmpty();
    }

    /// Lists the problems in the order in which they were found.
    List<Problem> list() {
        return List.copyOf(list);
    }
}
