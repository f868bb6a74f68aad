package nl.samenspiegel.catalog;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Names that are not known, and the known one that was probably meant.
final class Names {

    private static final int MOST_LISTED = 12;

    private Names() {}

    /// Says that `name` is not one of `known`: with the nearest of them if that is near, else with
    /// all of them if they are few.
    static String unknown(String name, Collection<String> known) {
        Optional<String> nearest = findNearest(name, known);
        if (nearest.isPresent()) {
            return "\"%s\" is not known; did you mean \"%s\"?".formatted(name, nearest.get());
        }
        if (known.isEmpty()) {
            return "\"%s\" is not known; there are none".formatted(name);
        }
        return "\"%s\" is not known; %s".formatted(name, listed(known));
    }

    /// Finds the name in `known` that is the fewest changes away from `name`, if those change no
    /// more than half of it; among equals the first.
    static Optional<String> findNearest(String name, Collection<String> known) {
        return known.stream()
                .distinct()
                .filter(other -> 2 * distance(name, other) <= longest(name, other))
                .min(Comparator.comparingInt(other -> distance(name, other)));
    }

    private static int longest(String name, String other) {
        return Math.max(name.length(), other.length());
    }

    private static String listed(Collection<String> known) {
        List<String> first = known.stream().distinct().limit(MOST_LISTED).toList();
        String names = first.stream().map("\"%s\""::formatted).collect(Collectors.joining(", "));
        return known.size() > MOST_LISTED
                ? "among the known are %s".formatted(names)
                : "known: %s".formatted(names);
    }

    /// Returns how many letters must be put in, taken out, replaced or swapped with their neighbour
    /// to make `other` of `name`, capitals left aside: 0 or more.
    ///
    /// The restricted edit distance of Damerau, F. J. (1964). A technique for computer detection
    /// and correction of spelling errors. Communications of the ACM 7(3), 171–176.
    /// doi:10.1145/363958.363994
    static int distance(String name, String other) {
        String a = name.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[][] changes = new int[a.length() + 1][b.length() + 1]; // [letters of a][letters of b]
        for (int i = 0; i <= a.length(); i++) {
            changes[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            changes[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                changes[i][j] = fewest(changes, a, b, i, j);
            }
        }
        return changes[a.length()][b.length()];
    }

    private static int fewest(int[][] changes, String a, String b, int i, int j) {
        int replaced = changes[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int fewest = Math.min(replaced, 1 + Math.min(changes[i - 1][j], changes[i][j - 1]));
        boolean swapped =
                i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(fewest, changes[i - 2][j - 2] + 1) : fewest;
    }
}
