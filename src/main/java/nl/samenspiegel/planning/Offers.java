package nl.samenspiegel.planning;

import jakarta.inject.Singleton;

import nl.samenspiegel.catalog.Catalog;
import nl.samenspiegel.core.instrument.InstrumentStatus;

import java.util.List;
import java.util.Optional;

/// The instrument versions that can be chosen for a round.
@Singleton
class Offers {

    private final Catalog catalog;

    Offers(Catalog catalog) {
        this.catalog = catalog;
    }

    /// Lists what may be chosen, in the order of the catalog, with titles in `language` where the
    /// instrument has it.
    List<Offer> list(String language) {
        return catalog.listInstruments().stream()
                .map(instrument ->
                        Offer.of(instrument, catalog.text(instrument.edition(), language)))
                .toList();
    }

    /// Finds the newest published version of an instrument, or else its newest draft.
    ///
    /// @param offers of one instrument the newest version first
    static Optional<Offer> findNewest(List<Offer> offers, String code) {
        List<Offer> versions =
                offers.stream()
                        .filter(offer -> offer.instrument().edition().code().equals(code))
                        .toList();
        return versions.stream()
                .filter(offer ->
                        offer.instrument().edition().status() == InstrumentStatus.PUBLISHED)
                .findFirst()
                .or(() -> versions.stream().findFirst());
    }
}
