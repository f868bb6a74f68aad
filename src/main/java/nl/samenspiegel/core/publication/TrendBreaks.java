package nl.samenspiegel.core.publication;

import nl.samenspiegel.core.instrument.Edition;
import nl.samenspiegel.core.instrument.InstrumentStatus;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Finds out whether two rounds measured the same.
final class TrendBreaks {

    private TrendBreaks() {}

    /// Lists why two rounds are not compared: drafts, then what else was asked, then what else
    /// counts as one; nothing if they can be.
    static List<TrendBreak> list(TrendRound earlier, TrendRound later) {
        Edition before = edition(earlier);
        Edition after = edition(later);
        List<TrendBreak> breaks = new ArrayList<>();
        Stream.of(before, after)
                .filter(edition -> edition.status() == InstrumentStatus.DRAFT)
                .map(edition -> new TrendBreak.Draft(edition.version()))
                .distinct()
                .forEach(breaks::add);
        if (!before.code().equals(after.code())) {
            breaks.add(new TrendBreak.OtherInstrument(before.code(), after.code()));
        } else if (!before.version().equals(after.version())) {
            breaks.add(new TrendBreak.OtherVersion(before.version(), after.version()));
        } else if (!before.checksum().equals(after.checksum())) {
            breaks.add(new TrendBreak.OtherContent(after.version()));
        }
        if (!earlier.unit().equals(later.unit())) {
            breaks.add(new TrendBreak.OtherUnit(earlier.unit(), later.unit()));
        }
        return breaks;
    }

    private static Edition edition(TrendRound round) {
        return round.answers().instrument().edition();
    }
}
