package nl.samenspiegel.results;

import nl.samenspiegel.chart.FigureTable;
import nl.samenspiegel.core.instrument.Instrument;

import org.jspecify.annotations.Nullable;

/// Where figures stand: for which instrument, in which words, and where their numbers come from.
///
/// @param source what the captions name as source
/// @param csv where the same numbers can be fetched, or null
/// @param headingLevel of the figures, 2..4
record Setting(
        Instrument instrument,
        Wording words,
        String source,
        FigureTable.@Nullable Link csv,
        int headingLevel) {

    Amounts amounts() {
        return new Amounts(words);
    }
}
