package nl.samenspiegel.core.aggregate;

import nl.samenspiegel.core.instrument.Item;
import nl.samenspiegel.core.instrument.ItemCode;
import nl.samenspiegel.core.instrument.Keying;
import nl.samenspiegel.core.instrument.Scale;
import nl.samenspiegel.core.instrument.ScaleReport;
import nl.samenspiegel.core.response.PackedSheet;
import nl.samenspiegel.core.stat.CrossProducts;
import nl.samenspiegel.core.stat.Frequencies;
import nl.samenspiegel.core.stat.Moments;

import java.util.Arrays;

/// What several persons answered to one scale, in whole numbers. Immutable.
///
/// For each number of rated items it holds how many persons rated that many, and the sum and the
/// squares of their sums; for each item how often each answer was given; and for a scale with a
/// person score the products of items over those who rated all of them, from which its reliability
/// follows. Merging is addition of whole numbers: associative, commutative, exact, and it can be
/// undone.
public final class ScaleTally {

    /// Persons, sum of sums, sum of squared sums.
    private static final int PER_ANSWERED = 3;

    private final Scale scale;
    private final long[] counts; // [answered][PER_ANSWERED], [item][code], CrossProducts#counts()

    private ScaleTally(Scale scale, long[] counts) {
        this.scale = scale;
        this.counts = counts;
    }

    /// Returns the tally of nobody.
    public static ScaleTally none(Scale scale) {
        return new ScaleTally(scale, new long[size(scale)]);
    }

    /// Returns the tally that these counts hold; the array is taken over, not copied.
    ///
    /// @throws IllegalArgumentException if their number is not that of the scale, one is below 0,
    ///   or the products are not those of the persons who rated all items
    static ScaleTally of(Scale scale, long[] counts) {
        if (counts.length != size(scale)
                || Arrays.stream(counts).anyMatch(count -> count < 0)
                || !agree(scale, counts)) {
            throw new IllegalArgumentException(
                    "%s are no counts of scale %s"
                            .formatted(Arrays.toString(counts), scale.code()));
        }
        return new ScaleTally(scale, counts);
    }

    /// Returns how many numbers a tally of `scale` holds.
    static int size(Scale scale) {
        int items = scale.items().size();
        return placeOfProducts(scale)
                + (hasProducts(scale) ? 1 + items + items * (items + 1) / 2 : 0);
    }

    /// Returns whether a tally of `scale` holds products of items: only a person score has a
    /// reliability.
    static boolean hasProducts(Scale scale) {
        return scale.use().report() == ScaleReport.SCORE;
    }

    /// Returns how many codes an answer to an item of `scale` may have.
    static int answerCodes(Scale scale) {
        return PackedSheet.LOWEST_RATING + scale.format().levels();
    }

    /// Returns where in the counts the persons who rated `answered` items stand.
    static int placeOfAnswered(int answered) {
        return PER_ANSWERED * (answered - 1);
    }

    /// Returns where in the counts the answers to the item at `index` stand.
    static int placeOfItem(Scale scale, int index) {
        return PER_ANSWERED * scale.items().size() + index * answerCodes(scale);
    }

    /// Returns where in the counts those of [CrossProducts#counts()] begin, if there are any.
    static int placeOfProducts(Scale scale) {
        return placeOfItem(scale, scale.items().size());
    }

    /// Returns the tally of both groups together.
    ///
    /// @throws IllegalArgumentException if the other is of another scale
    public ScaleTally merge(ScaleTally other) {
        checkSameScale(other);
        long[] sum = new long[counts.length];
        Arrays.setAll(sum, i -> Math.addExact(counts[i], other.counts[i]));
        return new ScaleTally(scale, sum);
    }

    /// Returns what is left when `part` is taken out again.
    ///
    /// @throws IllegalArgumentException if `part` is of another scale, or is no part
    public ScaleTally minus(ScaleTally part) {
        checkSameScale(part);
        long[] rest = new long[counts.length];
        Arrays.setAll(rest, i -> counts[i] - part.counts[i]);
        return of(scale, rest);
    }

    /// Returns the scale.
    public Scale scale() {
        return scale;
    }

    /// Returns the scores of the persons who rated at least [Scale#minimumAnswered()] items; of
    /// nobody if the scale is reported item by item, for then there is no person score.
    public ScoreSums scores() {
        ScoreSums scores = ScoreSums.NONE;
        if (scale.use().report() != ScaleReport.SCORE) {
            return scores;
        }
        for (int answered = scale.minimumAnswered(); answered <= scale.items().size(); answered++) {
            int place = placeOfAnswered(answered);
            var moments = new Moments(counts[place], counts[place + 1], counts[place + 2]);
            scores = scores.merge(ScoreSums.of(answered, moments));
        }
        return scores;
    }

    /// Returns the sums of the items' ratings and of the products of each two, after mirroring and
    /// in the order of the items, over the persons who rated every item. Of nobody if the scale is
    /// reported item by item, for then there is no score of which to know the reliability.
    public CrossProducts crossProducts() {
        int from = placeOfProducts(scale);
        return hasProducts(scale)
                ? CrossProducts.of(
                        scale.items().size(), Arrays.copyOfRange(counts, from, counts.length))
                : CrossProducts.none(scale.items().size());
    }

    /// Returns how often each rating was given to an item, after mirroring.
    ///
    /// @throws IllegalArgumentException if the scale has no such item
    public Frequencies ratings(ItemCode code) {
        int index = index(code);
        int from = placeOfItem(scale, index) + PackedSheet.LOWEST_RATING;
        long[] ratings = Arrays.copyOfRange(counts, from, from + scale.format().levels());
        if (scale.items().get(index).keying() == Keying.REVERSED) {
            long[] asGiven = ratings.clone();
            Arrays.setAll(ratings, i -> asGiven[asGiven.length - 1 - i]);
        }
        return Frequencies.of(scale.format().lowest(), ratings);
    }

    /// Returns how many persons gave the answer to an item for which [PackedSheet] has this code,
    /// such as [PackedSheet#CANNOT_JUDGE].
    ///
    /// @throws IllegalArgumentException if the scale has no such item or its format no such code
    public long count(ItemCode item, int code) {
        if (code < 0 || code >= answerCodes(scale)) {
            throw new IllegalArgumentException(
                    "scale %s has no answer of code %d".formatted(scale.code(), code));
        }
        return counts[placeOfItem(scale, index(item)) + code];
    }

    /// Returns a copy of all counts, in the order in which they are stored.
    long[] counts() {
        return counts.clone();
    }

    /// Whether what the products say of the persons who rated all items is what the sums say of
    /// them: their number, the sum of their sums, and that of the squares.
    private static boolean agree(Scale scale, long[] counts) {
        if (!hasProducts(scale)) {
            return true;
        }
        int items = scale.items().size();
        int next = placeOfProducts(scale);
        long persons = counts[next++];
        long sum = 0;
        long squares = 0;
        for (int i = 0; i < items; i++) {
            sum += counts[next++];
        }
        for (int i = 0; i < items; i++) {
            for (int j = i; j < items; j++) {
                squares += i == j ? counts[next] : 2 * counts[next];
                next++;
            }
        }
        int place = placeOfAnswered(items);
        return persons == counts[place] && sum == counts[place + 1] && squares == counts[place + 2];
    }

    private int index(ItemCode code) {
        for (int i = 0; i < scale.items().size(); i++) {
            Item item = scale.items().get(i);
            if (item.code().equals(code)) {
                return i;
            }
        }
        throw new IllegalArgumentException("scale %s has no item %s".formatted(scale.code(), code));
    }

    private void checkSameScale(ScaleTally other) {
        if (!scale.equals(other.scale)) {
            throw new IllegalArgumentException(
                    "tallies of scales %s and %s".formatted(scale.code(), other.scale.code()));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScaleTally that
                && scale.equals(that.scale)
                && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return 31 * scale.code().hashCode() + Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return "%s %s".formatted(scale.code(), Arrays.toString(counts));
    }
}
