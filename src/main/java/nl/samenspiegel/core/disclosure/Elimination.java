package nl.samenspiegel.core.disclosure;

import nl.samenspiegel.core.disclosure.SmallSets.Finding;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Looks for fewer than k people whose sum can be made by adding and subtracting published numbers,
/// by any reader or by a respondent.
///
/// A respondent knows one more row: the own value. Whoever answers in an atom with others and can
/// make the sum of a set by it does so in one of two ways, for published rows have the same factor
/// for all people of an atom. If the set holds the others of the own atom, the row is 1 in the
/// whole atom: everyone can make the set together with the respondent, who is at most one more. If
/// it does not, the row is 0 in the own atom: everyone can make the set as it is. So only those who
/// are alone in an atom can make more than everyone: the row may be anything in that atom.
///
/// What a respondent makes may be about k − 1 others, and not about fewer, for k counts the reader;
/// what everyone makes may be about k people.
final class Elimination {

    private final int[] n;
    private final boolean[] large;
    private final int limit;

    Elimination(Atoms atoms, Threshold threshold) {
        this.n = atoms.list().stream().mapToInt(Atom::n).toArray();
        this.large = new boolean[n.length];
        for (int j = 0; j < n.length; j++) {
            large[j] = threshold.allows(n[j]);
        }
        this.limit = threshold.k() - 1;
    }

    /// Whether the atom at a place holds at least k people; not to be written to.
    boolean[] large() {
        return large;
    }

    /// What became of looking.
    ///
    /// @param insider place of the atom of the respondent who can; empty if every reader can
    record Result(Finding finding, Optional<Integer> insider) {

        boolean isNothing() {
            return finding instanceof Finding.Nothing;
        }
    }

    /// Looks for what can be made.
    ///
    /// @param hidden a basis of the rows without large atoms, modulo the prime
    Result look(List<long[]> hidden) {
        var result = new Result(SmallSets.find(hidden, n, limit), Optional.empty());
        for (int j = 0; j < n.length && result.isNothing(); j++) {
            if (n[j] == 1 && takesPart(j, hidden)) {
                result = new Result(SmallSets.findBeside(j, hidden, n, limit - 1), Optional.of(j));
            }
        }
        return result;
    }

    /// Looks for what can be made from `rows`, without rounding and without missing anything; see
    /// [SmallSets].
    ///
    /// @return nothing if the prime does not serve, or finds a set that cannot be made
    Optional<Result> findExactly(Collection<IntegerRow> rows) {
        ExactRows exact = ExactRows.of(rows, large);
        return exact.findModulo()
                .map(this::look)
                .filter(result ->
                        !(result.finding() instanceof Finding.Found(var atoms))
                                || exact.make(atoms, result.insider()));
    }

    private static boolean takesPart(int place, List<long[]> rows) {
        return rows.stream().anyMatch(row -> row[place] != 0);
    }
}
