package nl.samenspiegel.core.disclosure;

import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The atoms that can take part in a small set that can be made, with what cannot matter dropped
/// and what must go together merged.
///
/// * An atom that no row has is dropped.
/// * Atoms that every row has equally go together: a set has all of them or none.
/// * Atoms that every row has in a fixed ratio other than 1 are in no set, and neither are atoms
///   that go together and are too many: only rows without them can make one.
/// * Atoms that no rows tie to each other, directly or by others, are looked at apart: the part of
///   a set on either side can be made too.
///
/// @param groups atoms that go together
/// @param rows one for each independent row, 1 in a group of its own where all others are 0
record Columns(List<Group> groups, List<long[]> rows) {

    /// Atoms that go together.
    ///
    /// @param n how many people they hold
    record Group(List<Integer> places, int n) {}

    /// Returns the parts in which to look for sets of up to `limit` people.
    static List<Columns> reduce(List<long[]> basis, int[] n, int limit) {
        List<Group> groups = new ArrayList<>();
        for (int j = 0; j < n.length; j++) {
            groups.add(new Group(List.of(j), n[j]));
        }
        Columns columns = new Columns(groups, basis);
        boolean changes = true;
        while (changes && !columns.rows.isEmpty()) {
            Columns merged = columns.merged(limit);
            changes = merged.rows.size() < columns.rows.size();
            columns = merged;
        }
        return columns.independent().parts();
    }

    /// One round of dropping, merging, and leaving out rows that make no set.
    private Columns merged(int limit) {
        Map<LongBuffer, Map<Long, List<Integer>>> directions = new LinkedHashMap<>();
        for (int j = 0; j < groups.size(); j++) {
            long lead = lead(j);
            if (lead != 0) {
                directions
                        .computeIfAbsent(direction(j, lead), _ -> new LinkedHashMap<>())
                        .computeIfAbsent(lead, _ -> new ArrayList<>())
                        .add(j);
            }
        }
        List<Group> kept = new ArrayList<>();
        List<Integer> columns = new ArrayList<>();
        List<long[]> rest = rows;
        for (Map<Long, List<Integer>> sameDirection : directions.values()) {
            List<Integer> first = sameDirection.values().iterator().next();
            Group group = together(first);
            if (sameDirection.size() == 1 && group.n() <= limit) {
                kept.add(group);
                columns.add(first.getFirst());
            } else {
                rest = without(rest, first.getFirst());
            }
        }
        return new Columns(kept, rest.stream().map(row -> pick(row, columns)).toList());
    }

    private long lead(int column) {
        for (long[] row : rows) {
            if (row[column] != 0) {
                return row[column];
            }
        }
        return 0;
    }

    private LongBuffer direction(int column, long lead) {
        long inverse = lead == 1 ? 1 : Prime.inverse(lead);
        long[] direction = new long[rows.size()];
        for (int i = 0; i < direction.length; i++) {
            direction[i] = Prime.times(rows.get(i)[column], inverse);
        }
        return LongBuffer.wrap(direction); // two are equal if their numbers are
    }

    private Group together(List<Integer> columns) {
        List<Integer> places = new ArrayList<>();
        int n = 0;
        for (int column : columns) {
            places.addAll(groups.get(column).places());
            n += groups.get(column).n();
        }
        return new Group(places, n);
    }

    /// Returns a basis of what can be made from `rows` without `column`.
    private static List<long[]> without(List<long[]> rows, int column) {
        List<long[]> rest = new ArrayList<>();
        long[] spent = null;
        for (long[] row : rows) {
            if (row[column] == 0) {
                rest.add(row);
            } else if (spent == null) {
                spent = row;
            } else {
                long factor = Prime.times(row[column], Prime.inverse(spent[column]));
                long[] reduced = row.clone();
                Prime.add(reduced, Prime.minus(0, factor), spent);
                rest.add(reduced);
            }
        }
        return rest;
    }

    private static long[] pick(long[] row, List<Integer> columns) {
        long[] picked = new long[columns.size()];
        for (int i = 0; i < picked.length; i++) {
            picked[i] = row[columns.get(i)];
        }
        return picked;
    }

    /// The same space, each row with a group of its own.
    private Columns independent() {
        List<long[]> reduced = new ArrayList<>();
        for (long[] row : rows) {
            long[] rest = row.clone();
            for (long[] other : reduced) {
                int pivot = pivot(other);
                Prime.add(rest, Prime.minus(0, rest[pivot]), other);
            }
            int pivot = pivot(rest);
            if (pivot < 0) {
                continue;
            }
            Prime.scale(rest, Prime.inverse(rest[pivot]));
            reduced.forEach(other -> Prime.add(other, Prime.minus(0, other[pivot]), rest));
            reduced.add(rest);
        }
        return new Columns(groups, reduced);
    }

    static int pivot(long[] row) {
        int place = 0;
        while (place < row.length && row[place] == 0) {
            place++;
        }
        return place == row.length ? -1 : place;
    }

    private List<Columns> parts() {
        int[] part = new int[groups.size()];
        Arrays.setAll(part, j -> j);
        for (long[] row : rows) {
            int to = part[pivot(row)];
            for (int j = 0; j < row.length; j++) {
                if (row[j] != 0 && part[j] != to) {
                    int from = part[j];
                    Arrays.setAll(part, i -> part[i] == from ? to : part[i]);
                }
            }
        }
        Map<Integer, List<Integer>> columns = new LinkedHashMap<>();
        for (int j = 0; j < part.length; j++) {
            columns.computeIfAbsent(part[j], _ -> new ArrayList<>()).add(j);
        }
        List<Columns> parts = new ArrayList<>();
        columns.forEach((of, members) -> {
            List<long[]> own = new ArrayList<>();
            for (long[] row : rows) {
                if (part[pivot(row)] == of) {
                    own.add(pick(row, members));
                }
            }
            parts.add(new Columns(members.stream().map(groups::get).toList(), own));
        });
        return parts;
    }
}
