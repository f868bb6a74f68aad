package nl.samenspiegel.catalog;

import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.InstrumentText;

import java.util.Map;

/// A version of an instrument with its words.
///
/// @param instrument what is asked
/// @param texts the words by language; one for each language of the edition
record CatalogEdition(Instrument instrument, Map<String, InstrumentText> texts) {

    CatalogEdition {
        texts = Map.copyOf(texts);
    }
}
