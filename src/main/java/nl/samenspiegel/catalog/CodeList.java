package nl.samenspiegel.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The codes of one kind that a file defines, in order, each once.
///
/// Whoever uses a code of this kind is held against it.
final class CodeList {

    private final Map<String, String> pathByCode = new LinkedHashMap<>();
    private final Problems problems;

    private CodeList(Problems problems) {
        this.problems = problems;
    }

    /// Returns the codes that stand under `key` in each of `places`; adds one that stands there
    /// twice to `problems`.
    static CodeList of(List<Place> places, String key, Problems problems) {
        var codes = new CodeList(problems);
        places.forEach(place -> codes.add(place.at(key)));
        return codes;
    }

    /// Returns the codes that stand at `places` themselves.
    static CodeList of(List<Place> places, Problems problems) {
        var codes = new CodeList(problems);
        places.forEach(codes::add);
        return codes;
    }

    /// Returns the codes of both lists, which stay two kinds: a code may stand in each.
    CodeList or(CodeList others) {
        var both = new CodeList(problems);
        both.pathByCode.putAll(pathByCode);
        both.pathByCode.putAll(others.pathByCode);
        return both;
    }

    Set<String> codes() {
        return pathByCode.keySet();
    }

    boolean has(String code) {
        return pathByCode.containsKey(code);
    }

    /// Adds to the problems that the code at `use` is not one of these, if it is not.
    void check(Place use) {
        check(use, problems);
    }

    /// Does the same for each of `uses`.
    void check(List<Place> uses) {
        uses.forEach(this::check);
    }

    /// Does the same for a code in another file, whose `problems` are gathered apart.
    void check(Place use, Problems problems) {
        if (!has(use.text())) {
            problems.add(use, Names.unknown(use.text(), codes()));
        }
    }

    private void add(Place code) {
        String first = pathByCode.putIfAbsent(code.text(), code.path());
        if (first != null) {
            problems.add(
                    code, "\"%s\" stands there twice; first at %s".formatted(code.text(), first));
        }
    }
}
