package nl.samenspiegel.core.aggregate;

/// Up to 64 packed sheets of one group, which wait to be counted together. Mutable, for one thread.
///
/// They come in as words of eight codes and go out as bit planes, on which one instruction works
/// for all sheets.
final class SheetBlock {

    /// How many sheets fit: a `long` has a bit for each.
    static final int SHEETS = Long.SIZE;

    /// Bits of a code of `PackedSheet`: four kinds of no rating and at most eleven levels.
    static final int CODE_BITS = 4;

    /// A row holds two sheets, for a byte has room for two codes.
    private static final int ROWS = SHEETS / 2;

    private final int words;
    private final long[] rows; // [row][word]
    private int sheets;

    /// @param words words of eight codes in a sheet
    SheetBlock(int words) {
        this.words = words;
        this.rows = new long[ROWS * words];
    }

    /// Adds a sheet, of which only codes are taken; there must be room.
    ///
    /// Eight sheets lie in the lower halves of the bytes of eight rows, the next eight in the upper
    /// halves of the same rows.
    void add(long[] codes) {
        int row = sheets / 16 * 8 + sheets % 8;
        boolean isLower = sheets % 16 < 8;
        for (int w = 0; w < words; w++) {
            int place = row * words + w;
            rows[place] = isLower ? codes[w] : rows[place] | (codes[w] << CODE_BITS);
        }
        sheets++;
    }

    /// Returns how many sheets were added.
    int sheets() {
        return sheets;
    }

    void clear() {
        sheets = 0;
    }

    /// Returns how many planes the items of a sheet have, with those that fill up the last word.
    int planes() {
        return words * ROWS;
    }

    /// Writes the codes as planes: bit s of `planes[CODE_BITS * i + b]` becomes bit b of the code
    /// of item i on sheet s. Bits of absent sheets mean nothing.
    ///
    /// For each word the rows are a matrix of 32 × 64 bits, of which the places have a name of
    /// eleven bits: which row, which item, and where in the byte of the item. Each exchange makes
    /// two of those bits change roles, until the item and the bit of its code choose the row.
    void toPlanes(long[] planes) {
        for (int w = 0; w < words; w++) {
            int to = w * ROWS;
            for (int row = 0; row < ROWS; row++) {
                planes[to + row] = rows[row * words + w];
            }
            exchange(planes, to, 1, 1, 0x5555555555555555L);
            exchange(planes, to, 2, 2, 0x3333333333333333L);
            exchange(planes, to, 4, 4, 0x0f0f0f0f0f0f0f0fL);
            exchange(planes, to, 4, 8, 0x00ff00ff00ff00ffL);
            exchange(planes, to, 8, 16, 0x0000ffff0000ffffL);
            exchange(planes, to, 16, 32, 0x00000000ffffffffL);
        }
    }

    /// Lets bits outside `mask` change places with those `distance` rows on that stand `shift` bits
    /// lower.
    private static void exchange(long[] rows, int start, int distance, int shift, long mask) {
        for (int from = start; from < start + ROWS; from += 2 * distance) {
            for (int i = from; i < from + distance; i++) {
                long differing = ((rows[i] >>> shift) ^ rows[i + distance]) & mask;
                rows[i] ^= differing << shift;
                rows[i + distance] ^= differing;
            }
        }
    }
}
