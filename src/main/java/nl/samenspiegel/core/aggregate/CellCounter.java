package nl.samenspiegel.core.aggregate;

import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.response.PackedSheet;

import java.util.List;

/// Adds up the packed sheets of one group as they come. Mutable, for the one thread of its
/// [CellKernel].
///
/// What it keeps does not grow with the number of sheets. The result equals that of scoring each
/// sheet with `ScaleScoring` and counting; a test holds the two against each other.
public final class CellCounter {

    private final CellKernel kernel;
    private final SheetBlock waiting;
    private final List<long[]> counts; // [scale]
    private long counted;

    /// Makes a counter that has seen nothing, with a kernel of its own. For the groups of a round
    /// use [CellKernel#counter()].
    public CellCounter(Instrument instrument) {
        this(new CellKernel(instrument));
    }

    CellCounter(CellKernel kernel) {
        this.kernel = kernel;
        this.waiting = new SheetBlock(kernel.words());
        this.counts = kernel.noCounts();
    }

    /// Adds one sheet as [PackedSheet] writes it. The bytes are copied.
    ///
    /// @throws IllegalArgumentException if it has not one byte for each item, or a byte is no code
    ///   of its item's format, naming the item; the counter is then as it was
    public void add(byte[] packed) {
        kernel.add(packed, waiting);
        if (waiting.sheets() == SheetBlock.SHEETS) {
            count();
        }
    }

    /// Returns what was added so far. More may be added afterwards.
    public Cell cell() {
        if (waiting.sheets() > 0) {
            count();
        }
        return kernel.cell(counts, counted);
    }

    private void count() {
        kernel.count(waiting, counts);
        counted += waiting.sheets();
        waiting.clear();
    }
}
