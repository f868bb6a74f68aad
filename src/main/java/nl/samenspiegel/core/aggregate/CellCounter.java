package nl.samenspiegel.core.aggregate;

import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.Keying;
import nl.samenspiegel.core.instrument.Scale;
import nl.samenspiegel.core.response.PackedSheet;

import java.util.ArrayList;
import java.util.List;

/// Adds up packed sheets without unpacking them. Mutable, for one thread.
///
/// The result equals that of scoring each sheet with `ScaleScoring` and counting; a test holds the
/// two against each other.
public final class CellCounter {

    private final List<OneScale> scales = new ArrayList<>();
    private final int items;
    private long sheets;

    /// Makes a counter that has seen nothing.
    public CellCounter(Instrument instrument) {
        int start = 0;
        for (Scale scale : instrument.scales()) {
            scales.add(new OneScale(scale, start));
            start += scale.items().size();
        }
        items = start;
    }

    /// Adds one sheet as [PackedSheet] writes it.
    ///
    /// @throws IllegalArgumentException if it has not one byte for each item, or a byte is no code
    ///   of its item's format; the counter is then not to be used any further
    public void add(byte[] packed) {
        if (packed.length != items) {
            throw new IllegalArgumentException(
                    "%d bytes for %d items".formatted(packed.length, items));
        }
        for (OneScale scale : scales) {
            scale.add(packed);
        }
        sheets++;
    }

    /// Returns what was added so far.
    public Cell cell() {
        return Cell.of(scales.stream().map(OneScale::tally).toList(), sheets);
    }

    private static final class OneScale {

        private final Scale scale;
        private final int start;
        private final int codes;
        private final int highestLevel;
        private final boolean[] mirrored; // [item]
        private final long[] counts; // as in ScaleTally

        OneScale(Scale scale, int start) {
            this.scale = scale;
            this.start = start;
            this.codes = ScaleTally.answerCodes(scale);
            this.highestLevel = scale.format().levels() - 1;
            this.mirrored = new boolean[scale.items().size()];
            for (int i = 0; i < mirrored.length; i++) {
                mirrored[i] = scale.items().get(i).keying() == Keying.REVERSED;
            }
            this.counts = new long[ScaleTally.size(scale)];
        }

        void add(byte[] packed) {
            int answered = 0;
            int levels = 0;
            int place = ScaleTally.placeOfItem(scale, 0);
            for (int i = 0; i < mirrored.length; i++) {
                int code = packed[start + i];
                if (code < 0 || code >= codes) {
                    throw new IllegalArgumentException(
                            "item %s has no answer of code %d"
                                    .formatted(scale.items().get(i).code(), code));
                }
                counts[place + code]++;
                place += codes;
                if (code >= PackedSheet.LOWEST_RATING) {
                    int level = code - PackedSheet.LOWEST_RATING;
                    levels += mirrored[i] ? highestLevel - level : level;
                    answered++;
                }
            }
            if (answered > 0) {
                addSum(answered, levels + answered * scale.format().lowest());
            }
        }

        private void addSum(int answered, long sum) {
            int place = ScaleTally.placeOfAnswered(answered);
            counts[place]++;
            counts[place + 1] += sum;
            counts[place + 2] += sum * sum;
        }

        ScaleTally tally() {
            return ScaleTally.of(scale, counts.clone());
        }
    }
}
