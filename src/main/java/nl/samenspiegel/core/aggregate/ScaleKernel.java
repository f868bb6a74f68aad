package nl.samenspiegel.core.aggregate;

import nl.samenspiegel.core.instrument.Keying;
import nl.samenspiegel.core.instrument.Scale;
import nl.samenspiegel.core.response.PackedSheet;

import java.util.Arrays;

/// Counts the answers to one scale, 64 sheets at a time. Holds no counts, only room to work in:
/// mutable, for one thread.
final class ScaleKernel {

    /// Planes of a rating: at most eleven levels from 0 or 1.
    private static final int RATING_BITS = 4;

    private final Scale scale;
    private final int firstItem; // on the sheet
    private final int codes;
    private final boolean[] mirrored; // [item]
    private final long[] ratings; // [item][plane], after mirroring; 0 if not rated
    private final long[] sums; // [plane], of the ratings on each sheet
    private final long[] answered; // [plane], number of rated items on each sheet

    /// @param firstItem the place on the sheet of the first item of the scale
    ScaleKernel(Scale scale, int firstItem) {
        this.scale = scale;
        this.firstItem = firstItem;
        this.codes = ScaleTally.answerCodes(scale);
        int items = scale.items().size();
        this.mirrored = new boolean[items];
        for (int i = 0; i < items; i++) {
            mirrored[i] = scale.items().get(i).keying() == Keying.REVERSED;
        }
        this.ratings = new long[items * RATING_BITS];
        this.sums = new long[BitPlanes.width(items * scale.format().highest())];
        this.answered = new long[BitPlanes.width(items)];
    }

    /// Returns the counts of nobody: those of a tally, and after them room to add nothing to.
    long[] noCounts() {
        return new long[ScaleTally.size(scale) + 3];
    }

    /// Returns the tally that holds these counts.
    ScaleTally tally(long[] counts) {
        return ScaleTally.of(scale, Arrays.copyOf(counts, ScaleTally.size(scale)));
    }

    /// Adds to `counts` the sheets for which `present` has a 1.
    ///
    /// @param planes of the codes, as [SheetBlock#toPlanes(long[])] writes them
    void count(long[] planes, long present, long[] counts) {
        Arrays.fill(sums, 0);
        Arrays.fill(answered, 0);
        long complete = present;
        for (int i = 0; i < mirrored.length; i++) {
            int plane = SheetBlock.CODE_BITS * (firstItem + i);
            countCodes(planes, plane, present, counts, ScaleTally.placeOfItem(scale, i));
            complete &= rate(i, planes, plane);
        }
        boolean hasProducts = ScaleTally.hasProducts(scale);
        countSums(present, hasProducts ? mirrored.length - 1 : mirrored.length, counts);
        if (hasProducts) {
            countProducts(complete, counts);
        }
    }

    /// Counts from `place` on how often each code was given to an item, four codes at a time: those
    /// with the same two upper bits. A code that does not exist is never given, so nothing is added
    /// to what stands after the last.
    private void countCodes(long[] planes, int plane, long present, long[] counts, int place) {
        long bit0 = planes[plane];
        long bit1 = planes[plane + 1];
        long first = present & ~bit0 & ~bit1;
        long second = present & bit0 & ~bit1;
        long third = present & ~bit0 & bit1;
        long fourth = present & bit0 & bit1;
        for (int code = 0; code < codes; code += 4) {
            long four =
                    ~(planes[plane + 2] ^ BitPlanes.constant(code, 2))
                            & ~(planes[plane + 3] ^ BitPlanes.constant(code, 3));
            counts[place + code] += Long.bitCount(first & four);
            counts[place + code + 1] += Long.bitCount(second & four);
            counts[place + code + 2] += Long.bitCount(third & four);
            counts[place + code + 3] += Long.bitCount(fourth & four);
        }
    }

    /// Works out the ratings of an item from its codes and adds them up on each sheet. Returns a 1
    /// for each sheet on which the item was rated.
    ///
    /// A rating is code + lowest − 4. Mirrored it is highest + 4 − code, and −code is 1 more than
    /// the code with its bits inverted.
    private long rate(int item, long[] planes, int plane) {
        long rated = planes[plane + 2] | planes[plane + 3]; // LOWEST_RATING is 4
        long inverted = mirrored[item] ? -1 : 0;
        int term =
                mirrored[item]
                        ? scale.format().highest() + PackedSheet.LOWEST_RATING + 1
                        : scale.format().lowest() - PackedSheet.LOWEST_RATING;
        int place = item * RATING_BITS;
        long carry = 0;
        for (int b = 0; b < RATING_BITS; b++) {
            long x = rated & (planes[plane + b] ^ inverted);
            long y = rated & BitPlanes.constant(term, b);
            ratings[place + b] = x ^ y ^ carry;
            carry = (x & y) | (carry & (x ^ y));
        }
        BitPlanes.add(sums, ratings, place, RATING_BITS);
        BitPlanes.addOne(answered, rated);
        return rated;
    }

    /// Counts, for 1 to `most` rated items, the persons who rated that many, the sum of their sums,
    /// and the squares.
    private void countSums(long present, int most, long[] counts) {
        for (int n = 1; n <= most; n++) {
            long those = present & BitPlanes.equal(answered, n);
            if (those != 0) {
                int place = ScaleTally.placeOfAnswered(n);
                counts[place] += Long.bitCount(those);
                counts[place + 1] += BitPlanes.total(sums, those);
                counts[place + 2] += BitPlanes.squares(sums, those);
            }
        }
    }

    /// Counts the persons who rated every item, the sum of their ratings of each, and the products
    /// of each pair; and from these the sum of their sums and the squares.
    private void countProducts(long complete, long[] counts) {
        for (int i = 0; i < ratings.length; i++) {
            ratings[i] &= complete;
        }
        int place = ScaleTally.placeOfAnswered(mirrored.length);
        int next = ScaleTally.placeOfProducts(scale);
        counts[place] += Long.bitCount(complete);
        counts[next++] += Long.bitCount(complete);
        for (int x = 0; x < ratings.length; x += RATING_BITS) {
            long total = BitPlanes.total(ratings, x);
            counts[place + 1] += total;
            counts[next++] += total;
        }
        for (int x = 0; x < ratings.length; x += RATING_BITS) {
            for (int y = x; y < ratings.length; y += RATING_BITS) {
                long products = BitPlanes.products(ratings, x, y);
                counts[place + 2] += x == y ? products : 2 * products;
                counts[next++] += products;
            }
        }
    }
}
