package nl.samenspiegel.core.disclosure;

import nl.samenspiegel.core.disclosure.SmallSets.Finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// Puts small sets together from two halves whose fingerprints add up to zero.
///
/// A set of up to `limit` groups falls apart in a half of at most ⌊limit / 2⌋ groups, all of which
/// are kept and sorted, and one of at most ⌈limit / 2⌉, each of which is tried.
final class Halves {

    private final Columns columns;
    private final int limit;
    private final long[] fingerprints;
    private final List<Half> kept = new ArrayList<>();
    private long[] sums = {};
    private int left;

    Halves(Columns columns, int limit) {
        this.columns = columns;
        this.limit = limit;
        this.fingerprints = fingerprints(columns);
    }

    /// Groups that are taken together.
    private static final class Half {

        private final int[] groups;
        private final int n;
        private final long sum;

        /// @param sum of their fingerprints
        Half(int[] groups, int n, long sum) {
            this.groups = groups;
            this.n = n;
            this.sum = sum;
        }

        int[] groups() {
            return groups;
        }

        int n() {
            return n;
        }

        long sum() {
            return sum;
        }

        private int next() {
            return groups.length == 0 ? 0 : groups[groups.length - 1] + 1;
        }

        private boolean isApartFrom(Half other) {
            return Arrays.stream(groups)
                    .noneMatch(group -> Arrays.binarySearch(other.groups, group) >= 0);
        }
    }

    /// Looks for a set of groups of 1 to `limit` people.
    ///
    /// @param mayKeep how many halves may be kept
    /// @param mayTry how many may be tried
    Finding find(int mayKeep, int mayTry) {
        if (columns.rows().isEmpty()) {
            return new Finding.Nothing();
        }
        Half nobody = new Half(new int[0], 0, 0);
        left = mayKeep;
        keep(nobody);
        if (left < 0) {
            return new Finding.TooMuch();
        }
        kept.sort((a, b) -> Long.compare(a.sum(), b.sum()));
        sums = kept.stream().mapToLong(Half::sum).toArray();
        left = mayTry;
        return tryWith(nobody);
    }

    private void keep(Half half) {
        left--;
        kept.add(half);
        for (int j = half.next(); left >= 0 && isOpen(half, limit / 2, j); j++) {
            if (half.n() + columns.groups().get(j).n() <= limit) {
                keep(with(half, j));
            }
        }
    }

    private Finding tryWith(Half half) {
        left--;
        Finding finding = left < 0 ? new Finding.TooMuch() : match(half);
        for (int j = half.next(); isOpen(half, (limit + 1) / 2, j); j++) {
            if (!(finding instanceof Finding.Nothing)) {
                break;
            }
            if (half.n() + columns.groups().get(j).n() <= limit) {
                finding = tryWith(with(half, j));
            }
        }
        return finding;
    }

    private boolean isOpen(Half half, int groups, int j) {
        return half.groups().length < groups && j < fingerprints.length;
    }

    private Half with(Half half, int j) {
        int[] groups = Arrays.copyOf(half.groups(), half.groups().length + 1);
        groups[groups.length - 1] = j;
        int n = half.n() + columns.groups().get(j).n();
        return new Half(groups, n, Prime.plus(half.sum(), fingerprints[j]));
    }

    private Finding match(Half half) {
        long wanted = Prime.minus(0, half.sum());
        for (int i = first(wanted); i < sums.length && sums[i] == wanted; i++) {
            Half other = kept.get(i);
            int n = half.n() + other.n();
            if (n > 0 && n <= limit && half.isApartFrom(other)) {
                return new Finding.Found(union(half, other));
            }
        }
        return new Finding.Nothing();
    }

    private int first(long wanted) {
        int place = Arrays.binarySearch(sums, wanted);
        while (place > 0 && sums[place - 1] == wanted) {
            place--;
        }
        return place < 0 ? sums.length : place;
    }

    private SortedSet<Integer> union(Half half, Half other) {
        SortedSet<Integer> places = new TreeSet<>();
        for (int group : half.groups()) {
            places.addAll(columns.groups().get(group).places());
        }
        for (int group : other.groups()) {
            places.addAll(columns.groups().get(group).places());
        }
        return places;
    }

    /// Each row is 1 in a group of its own: that group's fingerprint makes the row add up to zero,
    /// the others are free.
    private static long[] fingerprints(Columns columns) {
        long[] found = new long[columns.groups().size()];
        Arrays.setAll(found, Prime::scrambled);
        for (long[] row : columns.rows()) {
            found[Columns.pivot(row)] = 0;
        }
        for (long[] row : columns.rows()) {
            long sum = 0;
            for (int j = 0; j < row.length; j++) {
                sum = Prime.plus(sum, Prime.times(row[j], found[j]));
            }
            found[Columns.pivot(row)] = Prime.minus(0, sum);
        }
        return found;
    }
}
