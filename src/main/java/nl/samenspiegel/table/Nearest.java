package nl.samenspiegel.table;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Finds the names that a mistyped one was probably meant to be.
public final class Nearest {

    private static final int MOST = 2;

    private Nearest() {}

    /// Returns the one of `names` that is closest to `typed`, or the two or more that are equally
    /// close; none that differs in more than half of its letters.
    public static List<String> of(String typed, Collection<String> names) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        List<Candidate> close =
                names.stream()
                        .map(name ->
                                new Candidate(
                                        name, distance(wanted, name.toLowerCase(Locale.ROOT))))
                        .filter(candidate ->
                                candidate.distance <= Math.max(1, candidate.name.length() / 2))
                        .sorted(
                                Comparator.comparingInt(Candidate::distance)
                                        .thenComparing(Candidate::name))
                        .toList();
        return close.stream()
                .filter(candidate -> candidate.distance == close.getFirst().distance)
                .limit(MOST)
                .map(Candidate::name)
                .toList();
    }

    /// Returns the number of letters to add, remove or change to make `a` into `b` (Levenshtein).
    static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[b.length()];
    }

    private record Candidate(String name, int distance) {}
}
