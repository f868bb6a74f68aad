package nl.samenspiegel.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/// Stops at a row that is longer than any list has, so that a quotation mark that is never closed
/// does not bring a whole file into memory.
final class RowLimitReader extends FilterReader {

    private static final int LONGEST_ROW = 1_000_000;

    private int length;

    RowLimitReader(Reader text) {
        super(text);
    }

    @Override
    public int read(char[] buffer, int from, int most) throws IOException {
        int count = super.read(buffer, from, most);
        length += Math.max(count, 0);
        if (length > LONGEST_ROW) {
            throw new RowTooLong();
        }
        return count;
    }

    /// Begins to count anew.
    void nextRow() {
        length = 0;
    }

    /// A row that is not read.
    static final class RowTooLong extends IOException {

        private static final long serialVersionUID = 1;
    }
}
