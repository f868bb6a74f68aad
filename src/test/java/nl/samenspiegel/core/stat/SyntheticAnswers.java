package nl.samenspiegel.core.stat;

import nl.samenspiegel.fixture.ReferenceTable;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The invented answers of `reference/synthetic_partnership.csv`, on which R was asked for
/// reference values.
final class SyntheticAnswers {

    /// Common multiple of 4, 5 and 6: times this, the mean of so many items is a whole number.
    static final int WHOLE = 60;

    private static final int BEFORE_ITEMS = 3; // columns
    private static final int FEWEST_ANSWERED = 4;

    private static final List<List<String>> ROWS = ReferenceTable.rows("synthetic_partnership.csv");

    private SyntheticAnswers() {}

    /// Lists the answers to items `first` to `last`, both included, of who left no item open.
    static List<int[]> complete(String first, String last) {
        return ROWS.stream()
                .filter(row -> !row.contains(""))
                .map(row -> ratings(row, number(first), number(last)))
                .toList();
    }

    /// Returns the same, of each partnership.
    static Map<Integer, CrossProducts> completeByPartnership(String first, String last) {
        Map<Integer, CrossProducts> sums = new TreeMap<>();
        for (List<String> row : ROWS) {
            if (!row.contains("")) {
                int[] ratings = ratings(row, number(first), number(last));
                var one = CrossProducts.none(ratings.length).plus(ratings);
                sums.merge(Integer.valueOf(row.getFirst()), one, CrossProducts::merge);
            }
        }
        return sums;
    }

    /// Returns, of each partnership, [#WHOLE] times the mean of items 1 to 6 of who rated at least
    /// four of them.
    static Map<Integer, Moments> scoresByPartnership() {
        Map<Integer, Moments> scores = new TreeMap<>();
        for (List<String> row : ROWS) {
            int[] rated = Arrays.stream(ratings(row, 1, 6)).filter(rating -> rating > 0).toArray();
            if (rated.length >= FEWEST_ANSWERED) {
                var one = Moments.NONE.plus(Arrays.stream(rated).sum() * WHOLE / rated.length);
                scores.merge(Integer.valueOf(row.getFirst()), one, Moments::merge);
            }
        }
        return scores;
    }

    /// Returns all answers to an item, NaN where it was left open.
    static double[] item(String code) {
        return ROWS.stream()
                .mapToDouble(row -> ratings(row, number(code), number(code))[0])
                .map(rating -> rating == 0 ? Double.NaN : rating)
                .toArray();
    }

    private static int[] ratings(List<String> row, int first, int last) {
        return row.subList(BEFORE_ITEMS + first - 1, BEFORE_ITEMS + last).stream()
                .mapToInt(cell -> cell.isEmpty() ? 0 : Integer.parseInt(cell))
                .toArray();
    }

    private static int number(String code) {
        return Integer.parseInt(code.substring(1));
    }
}
