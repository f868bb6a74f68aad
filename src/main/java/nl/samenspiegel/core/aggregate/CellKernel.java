package nl.samenspiegel.core.aggregate;

import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.Scale;

import java.util.ArrayList;
import java.util.List;

/// Turns packed sheets into cells without unpacking them: made once for an instrument, it serves
/// the counters of all groups. Mutable, for one thread.
///
/// The sheets of a group are counted 64 at a time, on bit planes: what is done for one is done for
/// all. Until then they wait with their group, so that a stream in which groups alternate is
/// counted as fast as a sorted one. What this gains is in `adr/0015-bit-planes-count-sheets.md`.
public final class CellKernel {

    private final SheetReader reader;
    private final List<ScaleKernel> scales = new ArrayList<>();
    private final long[] planes; // [item][bit of a code], a bit a sheet

    /// Makes a kernel for sheets of `instrument`.
    public CellKernel(Instrument instrument) {
        this.reader = new SheetReader(instrument);
        int items = 0;
        for (Scale scale : instrument.scales()) {
            scales.add(new ScaleKernel(scale, items));
            items += scale.items().size();
        }
        this.planes = new long[new SheetBlock(reader.words()).planes()];
    }

    /// Returns a counter for one more group, which has seen nothing.
    public CellCounter counter() {
        return new CellCounter(this);
    }

    /// Returns how many words of eight codes a sheet has.
    int words() {
        return reader.words();
    }

    /// Returns the counts of nobody, for each scale.
    List<long[]> noCounts() {
        return scales.stream().map(ScaleKernel::noCounts).toList();
    }

    /// Adds a sheet to a block, which must have room.
    ///
    /// @throws IllegalArgumentException as [CellCounter#add(byte[])] says
    void add(byte[] packed, SheetBlock block) {
        block.add(reader.read(packed));
    }

    /// Adds the sheets of a block to the counts of each scale.
    void count(SheetBlock block, List<long[]> counts) {
        long present = -1L >>> (SheetBlock.SHEETS - block.sheets());
        block.toPlanes(planes);
        for (int i = 0; i < counts.size(); i++) {
            scales.get(i).count(planes, present, counts.get(i));
        }
    }

    /// Returns the cell that holds these counts, made from so many sheets.
    Cell cell(List<long[]> counts, long sheets) {
        List<ScaleTally> tallies = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            tallies.add(scales.get(i).tally(counts.get(i)));
        }
        return Cell.of(tallies, sheets);
    }
}
