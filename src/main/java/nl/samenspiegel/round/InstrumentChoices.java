package nl.samenspiegel.round;

import jakarta.inject.Singleton;

import nl.samenspiegel.catalog.Catalog;
import nl.samenspiegel.core.instrument.Edition;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.InstrumentText;

import java.util.List;
import java.util.Optional;

/// The instruments a coordinator can choose from, with their titles.
@Singleton
public final class InstrumentChoices {

    private final Catalog catalog;

    InstrumentChoices(Catalog catalog) {
        this.catalog = catalog;
    }

    /// Lists what may be chosen, with titles in `language` where the instrument has it.
    public List<InstrumentChoice> list(String language) {
        return catalog.listInstruments().stream()
                .map(Instrument::edition)
                .map(edition -> new InstrumentChoice(code(edition), label(edition, language)))
                .toList();
    }

    /// Returns the edition behind the code of a choice, or nothing if no choice has this code.
    public Optional<Edition> find(String code) {
        return catalog.listInstruments().stream()
                .map(Instrument::edition)
                .filter(edition -> code(edition).equals(code))
                .findFirst();
    }

    /// Returns the title of the instrument of a round in `language`, or in the first language it
    /// has.
    public String title(RoundInstrument instrument, String language) {
        return title(
                catalog.getInstrument(instrument.code(), instrument.version()).edition(), language);
    }

    /// Lists the names of the scales that a round does not ask, in `language`, or in the first
    /// language the instrument has.
    List<String> listNotAsked(Round round, String language) {
        RoundInstrument version = round.instrument();
        Instrument instrument = catalog.getInstrument(version.code(), version.version());
        InstrumentText text = catalog.text(instrument.edition(), language);
        return round.asking().listNotAsked(instrument).stream()
                .map(scale -> text.scale(scale).name())
                .toList();
    }

    private String label(Edition edition, String language) {
        return "%s (%s)".formatted(title(edition, language), edition.version());
    }

    private String title(Edition edition, String language) {
        return catalog.text(edition, language).title();
    }

    private static String code(Edition edition) {
        return edition.code() + " " + edition.version();
    }
}
