package nl.samenspiegel.core.aggregate;

import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.Scale;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/// Writes a cell as bytes and reads it back.
///
/// Numbers are written with seven bits a byte, lowest first, the eighth bit saying that more
/// follow. A 0 is followed by the number of further zeros, for most answers of most roles are never
/// given.
final class CellBytes {

    /// 2 has the products of items, which 1 lacked. Nobody runs the program yet, so there are no
    /// cells of version 1 to read.
    private static final byte VERSION = 2;

    private final byte[] bytes;
    private int place;

    private CellBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    static byte[] encode(long sheets, List<ScaleTally> tallies) {
        var out = new ByteArrayOutputStream();
        out.write(VERSION);
        write(out, sheets);
        long zeros = 0;
        for (ScaleTally tally : tallies) {
            for (long count : tally.counts()) {
                if (count == 0) {
                    zeros++;
                    continue;
                }
                zeros = writeZeros(out, zeros);
                write(out, count);
            }
        }
        writeZeros(out, zeros);
        return out.toByteArray();
    }

    static Cell decode(Instrument instrument, byte[] bytes) {
        if (bytes.length == 0 || bytes[0] != VERSION) {
            throw new IllegalArgumentException("no cell of version %d".formatted(VERSION));
        }
        var in = new CellBytes(bytes);
        in.place = 1;
        long sheets = in.read();
        List<ScaleTally> tallies = new ArrayList<>();
        long zeros = 0;
        for (Scale scale : instrument.scales()) {
            long[] counts = new long[ScaleTally.size(scale)];
            for (int i = 0; i < counts.length; i++) {
                if (zeros > 0) {
                    zeros--;
                    continue;
                }
                counts[i] = in.read();
                zeros = counts[i] == 0 ? in.read() : 0;
            }
            tallies.add(ScaleTally.of(scale, counts));
        }
        if (zeros != 0 || in.place != bytes.length) {
            throw new IllegalArgumentException(
                    "a cell of another instrument than %s".formatted(instrument.edition().code()));
        }
        return Cell.of(tallies, sheets);
    }

    private static long writeZeros(ByteArrayOutputStream out, long zeros) {
        if (zeros > 0) {
            out.write(0);
            write(out, zeros - 1);
        }
        return 0;
    }

    private static void write(ByteArrayOutputStream out, long number) {
        long rest = number;
        while (rest >= 0x80) {
            out.write((int) (rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    private long read() {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            if (place == bytes.length) {
                throw new IllegalArgumentException("the bytes of a cell end too early");
            }
            byte next = bytes[place++];
            number |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return number;
            }
        }
        throw new IllegalArgumentException("a number of a cell is too long");
    }
}
