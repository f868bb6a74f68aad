package nl.samenspiegel.core.disclosure;

import java.util.ArrayList;
import java.util.List;

/// Published numbers in the forms in which the audits read them.
///
/// @param rows for elimination
/// @param lines for bounds, in the same order
/// @param largeEnough whether each is about at least k people
record Numbers(List<IntegerRow> rows, List<Line> lines, boolean largeEnough) {

    /// @param owner which candidate they belong to, or [Line#PUBLIC]
    /// @throws IllegalArgumentException if the true number of a row is not between its limits
    static Numbers of(List<PublishedRow> published, Readers readers, int owner) {
        Atoms atoms = readers.atoms();
        List<IntegerRow> rows = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        boolean largeEnough = true;
        for (PublishedRow row : published) {
            rows.add(IntegerRow.of(row.weights(), atoms.size()));
            lines.add(Line.of(row, atoms, owner));
            long n = atoms.n(row.weights().factors().keySet());
            largeEnough &= n == 0 || n > readers.limit();
        }
        return new Numbers(rows, lines, largeEnough);
    }
}
