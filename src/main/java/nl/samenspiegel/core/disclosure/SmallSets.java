package nl.samenspiegel.core.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/// Looks for a few people whose sum can be made from published rows.
///
/// A set of atoms, each taken whole, can be made if and only if the row that is 1 in those atoms
/// and 0 elsewhere lies in the row space. Looked for are such rows in the space modulo 2⁶¹ − 1.
/// Every atom gets a *fingerprint*: a number such that in any row of the space the fingerprints,
/// each times its factor, add up to 0. So the fingerprints of a set that can be made add up to 0,
/// without exception; those of another do so about once in 2⁶¹, and it is then taken for one that
/// can. Sets are put together from two halves, of which one is looked up.
///
/// Nothing is missed by counting modulo a prime, if the basis is exact and the prime divides none
/// of the factors by which its rows are divided: the row of a set is then the same sum of the rows
/// of the basis, modulo the prime. The row of a respondent who is alone in an atom has any factor c
/// there; if the prime divided what is below the line in c, the respondent's atom would by itself
/// lie in the space modulo the prime, which [#find] finds before.
final class SmallSets {

    /// How many halves may be kept, and how many may be tried against them, before it is too much.
    private static final int KEPT = 500_000;

    private static final int TRIED = 20_000_000;

    private SmallSets() {}

    /// What became of looking.
    sealed interface Finding {

        /// There is no such set.
        record Nothing() implements Finding {}

        /// The sum of these atoms can be made.
        record Found(SortedSet<Integer> atoms) implements Finding {}

        /// There were too many sets to try.
        record TooMuch() implements Finding {}
    }

    /// Looks for atoms that together hold 1 to `limit` people and can be made from `basis`.
    ///
    /// @param basis rows modulo the prime, of which none is a sum of others
    /// @param n how many people each atom holds
    static Finding find(List<long[]> basis, int[] n, int limit) {
        for (Columns part : Columns.reduce(basis, n, limit)) {
            Finding finding = new Halves(part, limit).find(KEPT, TRIED);
            if (!(finding instanceof Finding.Nothing)) {
                return finding;
            }
        }
        return new Finding.Nothing();
    }

    /// As [#find], but by a respondent who is an atom of one and may use the own answer any number
    /// of times: the others are to be at most `limit`.
    static Finding findBeside(int insider, List<long[]> basis, int[] n, int limit) {
        List<long[]> without = new ArrayList<>();
        for (long[] row : basis) {
            long[] blind = row.clone();
            blind[insider] = 0;
            without.add(blind);
        }
        return find(without, n, limit);
    }
}
