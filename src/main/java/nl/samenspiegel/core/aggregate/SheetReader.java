package nl.samenspiegel.core.aggregate;

import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.RatingFormat;
import nl.samenspiegel.core.instrument.Scale;
import nl.samenspiegel.core.response.PackedSheet;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/// Reads packed sheets as words of eight codes, and refuses bytes that their items' formats do not
/// offer. Mutable, for one thread.
final class SheetReader {

    private static final VarHandle WORD =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /// The bits that no code has.
    private static final long TOP_BITS = 0x8080808080808080L;

    /// A byte that is no code of any format.
    private static final byte NO_CODE = 0x40;

    private final Instrument instrument;
    private final int items;
    private final long[] highest; // [word], a byte an item: its highest code, and the top bit
    private final long[] absent; // [word], its lower code that is not offered, or NO_CODE
    private final long[] relevant; // [word], the bits in which a code must differ from that
    private final long[] codes; // [word], of the sheet that was read last

    SheetReader(Instrument instrument) {
        this.instrument = instrument;
        this.items = instrument.items().size();
        this.codes = new long[Math.ceilDiv(items, Long.BYTES)];
        byte[] highestCodes = new byte[codes.length * Long.BYTES];
        byte[] absentCodes = highestCodes.clone();
        byte[] relevantBits = highestCodes.clone();
        Arrays.fill(highestCodes, (byte) 0x80);
        Arrays.fill(absentCodes, NO_CODE);
        int from = 0;
        for (Scale scale : instrument.scales()) {
            int to = from + scale.items().size();
            RatingFormat format = scale.format();
            int highestCode = PackedSheet.LOWEST_RATING + format.levels() - 1;
            Arrays.fill(highestCodes, from, to, (byte) (0x80 | highestCode));
            Arrays.fill(absentCodes, from, to, absent(format));
            Arrays.fill(relevantBits, from, to, relevant(format));
            from = to;
        }
        this.highest = words(highestCodes);
        this.absent = words(absentCodes);
        this.relevant = words(relevantBits);
    }

    private static byte absent(RatingFormat format) {
        if (format.cannotJudge()) {
            return format.doesNotApply() ? NO_CODE : PackedSheet.DOES_NOT_APPLY;
        }
        return PackedSheet.CANNOT_JUDGE;
    }

    /// Returns all bits; if both codes are absent, all but the lowest, in which they differ.
    private static byte relevant(RatingFormat format) {
        return (byte) (format.cannotJudge() || format.doesNotApply() ? 0x7f : 0x7e);
    }

    /// Returns how many words a sheet has.
    int words() {
        return codes.length;
    }

    /// Returns the codes of a sheet, eight a word, the first lowest; 0 after the last. The array is
    /// used again for the next sheet.
    ///
    /// @throws IllegalArgumentException if [PackedSheet] cannot unpack it
    long[] read(byte[] packed) {
        if (packed.length != items || !isRead(packed)) {
            var sheet = PackedSheet.unpack(instrument, packed); // throws, and names the item
            throw new IllegalStateException("refused %s".formatted(sheet));
        }
        return codes;
    }

    private boolean isRead(byte[] packed) {
        long top = 0;
        int last = codes.length - 1;
        for (int w = 0; w < last; w++) {
            long word = (long) WORD.get(packed, w * Long.BYTES);
            top |= refused(word, w);
            codes[w] = word;
        }
        codes[last] = lastWord(packed, last * Long.BYTES);
        top |= refused(codes[last], last);
        return (top & TOP_BITS) == 0;
    }

    /// Returns the bytes of a word with the top bit set where the code is not offered. The other
    /// bits mean nothing.
    private long refused(long word, int w) {
        long isLow = highest[w] - word;
        long isPresent = ((word & relevant[w]) ^ absent[w]) + ~TOP_BITS;
        return word | ~(isLow & isPresent);
    }

    private static long[] words(byte[] bytes) {
        long[] words = new long[bytes.length / Long.BYTES];
        Arrays.setAll(words, w -> (long) WORD.get(bytes, w * Long.BYTES));
        return words;
    }

    /// Returns the bytes from `from` on, at most eight, the first lowest, 0 after the last.
    private static long lastWord(byte[] bytes, int from) {
        if (bytes.length < Long.BYTES) {
            return (long) WORD.get(Arrays.copyOf(bytes, Long.BYTES), 0);
        }
        int last = bytes.length - Long.BYTES;
        return (long) WORD.get(bytes, last) >>> ((from - last) * Byte.SIZE);
    }
}
