package nl.samenspiegel.core.aggregate;

import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.Scale;
import nl.samenspiegel.core.response.PackedSheet;
import nl.samenspiegel.core.response.ResponseSheet;
import nl.samenspiegel.core.stat.Moments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the holders of one role in one organisation answered in one round, in whole numbers.
/// Immutable.
///
/// Cells of the same instrument edition add up to those of larger groups, exactly and in any order.
/// Means are worked out on reading and never stored.
public final class Cell {

    private final List<ScaleTally> tallies; // in the order of the instrument's scales
    private final Map<String, ScaleTally> byScale = new HashMap<>();
    private final long sheets;

    private Cell(List<ScaleTally> tallies, long sheets) {
        this.tallies = List.copyOf(tallies);
        this.sheets = sheets;
        tallies.forEach(tally -> byScale.put(tally.scale().code(), tally));
    }

    /// Returns the cell of nobody.
    public static Cell none(Instrument instrument) {
        return of(instrument.scales().stream().map(ScaleTally::none).toList(), 0);
    }

    /// Returns a cell of these tallies, made from this many sheets.
    static Cell of(List<ScaleTally> tallies, long sheets) {
        if (sheets < 0) {
            throw new IllegalArgumentException("%d sheets".formatted(sheets));
        }
        return new Cell(tallies, sheets);
    }

    /// Returns this cell and one more sheet. For many sheets use [CellCounter].
    ///
    /// @throws IllegalArgumentException if the sheet is not one of `instrument`
    public Cell plus(Instrument instrument, ResponseSheet sheet) {
        var counter = new CellCounter(instrument);
        counter.add(PackedSheet.pack(instrument, sheet));
        return merge(counter.cell());
    }

    /// Returns the cell of both groups together.
    ///
    /// @throws IllegalArgumentException if the other is of another instrument
    public Cell merge(Cell other) {
        checkSameInstrument(other);
        List<ScaleTally> sum = new ArrayList<>();
        for (int i = 0; i < tallies.size(); i++) {
            sum.add(tallies.get(i).merge(other.tallies.get(i)));
        }
        return new Cell(sum, Math.addExact(sheets, other.sheets));
    }

    /// Returns what is left when `part` is taken out again.
    ///
    /// @throws IllegalArgumentException if `part` is of another instrument, or is no part
    public Cell minus(Cell part) {
        checkSameInstrument(part);
        List<ScaleTally> rest = new ArrayList<>();
        for (int i = 0; i < tallies.size(); i++) {
            rest.add(tallies.get(i).minus(part.tallies.get(i)));
        }
        return of(rest, sheets - part.sheets);
    }

    /// Returns how many sheets were counted, whatever they hold.
    public long sheets() {
        return sheets;
    }

    /// Returns the tally of a scale.
    ///
    /// @throws IllegalArgumentException if the instrument has no such scale
    public ScaleTally tally(String scale) {
        ScaleTally found = byScale.get(scale);
        if (found == null) {
            throw new IllegalArgumentException("no scale %s".formatted(scale));
        }
        return found;
    }

    /// Returns the values of a measure, one for each person who has one: person scores, ratings of
    /// an item after mirroring, or 1 for a favourable rating and 0 for another.
    public ScoreSums scores(Measure measure) {
        ScaleTally tally = tally(measure.scale());
        return switch (measure) {
            case Measure.WholeScale _ -> tally.scores();
            case Measure.OneItem(_, var item) ->
                    switch (tally.scale().use().report()) {
                        case SCORE, FACETS -> ScoreSums.of(1, tally.ratings(item).moments());
                        case SHARE -> favourable(measure);
                    };
        };
    }

    /// Returns 1 for each favourable rating of an item and 0 for each other rating; nothing for a
    /// whole scale.
    public ScoreSums favourable(Measure measure) {
        return switch (measure) {
            case Measure.WholeScale _ -> ScoreSums.NONE;
            case Measure.OneItem(var scale, var item) -> {
                ScaleTally tally = tally(scale);
                var ratings = tally.ratings(item);
                long favourable = ratings.totalFrom(tally.scale().format().favourableFrom());
                yield ScoreSums.of(1, new Moments(ratings.total(), favourable, favourable));
            }
        };
    }

    /// Returns 1 for each rating of an item that is `level`, after mirroring, and 0 for each other
    /// rating.
    public ScoreSums atLevel(Measure.OneItem measure, int level) {
        var ratings = tally(measure.scale()).ratings(measure.item());
        long there = ratings.count(level);
        return ScoreSums.of(1, new Moments(ratings.total(), there, there));
    }

    /// Returns 1 for each person who could not judge an item and 0 for each who rated it.
    public ScoreSums cannotJudge(Measure.OneItem measure) {
        ScaleTally tally = tally(measure.scale());
        long cannot = tally.count(measure.item(), PackedSheet.CANNOT_JUDGE);
        long all = tally.ratings(measure.item()).total() + cannot;
        return ScoreSums.of(1, new Moments(all, cannot, cannot));
    }

    /// Returns the cell as bytes: a version byte, then whole numbers of variable length with runs
    /// of zeros drawn together.
    public byte[] encode() {
        return CellBytes.encode(sheets, tallies);
    }

    /// Returns the cell that was encoded as these bytes for the same instrument edition.
    ///
    /// @throws IllegalArgumentException if the bytes are no cell of `instrument`
    public static Cell decode(Instrument instrument, byte[] bytes) {
        return CellBytes.decode(instrument, bytes);
    }

    private void checkSameInstrument(Cell other) {
        List<Scale> ours = tallies.stream().map(ScaleTally::scale).toList();
        if (!ours.equals(other.tallies.stream().map(ScaleTally::scale).toList())) {
            throw new IllegalArgumentException("cells of different instruments");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cell that && sheets == that.sheets && tallies.equals(that.tallies);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(sheets) + tallies.hashCode();
    }

    @Override
    public String toString() {
        return "%d sheets %s".formatted(sheets, tallies);
    }
}
