package nl.samenspiegel.literature;

import jakarta.inject.Singleton;

import nl.samenspiegel.catalog.Catalog;
import nl.samenspiegel.core.evidence.Condition;
import nl.samenspiegel.core.evidence.Effect;
import nl.samenspiegel.core.evidence.Evidence;
import nl.samenspiegel.core.evidence.EvidenceEdition;
import nl.samenspiegel.core.evidence.EvidenceMap;
import nl.samenspiegel.web.Page;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// What research says, as views for pages: for the open pages of this feature, and for whoever puts
/// it beside the scores of a round.
///
/// Scores and findings are two measures: a page shows them side by side and never on one axis.
@Singleton
public final class Literature {

    private final Catalog catalog;

    Literature(Catalog catalog) {
        this.catalog = catalog;
    }

    /// Finds the evidence map of an instrument; nothing if it has no evidence.
    ///
    /// @param place where the map will stand and which cell is opened; an unknown cell opens none
    public Optional<MapView> findMap(String instrument, MapPlace place, Page page) {
        return catalog.findEvidence(instrument).map(evidence -> map(evidence, place, page));
    }

    /// Finds which state of the evidence is shown beside an instrument; nothing if it has none.
    public Optional<EvidenceEdition> findEdition(String instrument) {
        return catalog.findEvidence(instrument).map(Evidence::edition);
    }

    /// Finds the short card of an effect; nothing if the instrument has no such effect in its
    /// evidence.
    public Optional<EffectCard> findEffectCard(String instrument, String effect, Page page) {
        Addresses addresses = addresses(instrument);
        return catalog.findEvidence(instrument)
                .flatMap(evidence ->
                        findEffect(evidence, effect)
                                .map(found ->
                                        new EffectSummary(evidence, page)
                                                .card(found, addresses.effect(effect))));
    }

    static MapView map(Evidence evidence, MapPlace place, Page page) {
        var words = new Words(page);
        List<Condition> rows = evidence.grid().conditions();
        List<Effect> columns = evidence.grid().effects();
        return new MapView(
                new MapDrawing(evidence, page).draw(place),
                place,
                rows.stream()
                        .map(row ->
                                new Choice(
                                        row.id(),
                                        words.in(row.name()),
                                        row.id().equals(place.from())))
                        .toList(),
                columns.stream()
                        .map(column ->
                                new Choice(
                                        column.id(),
                                        words.in(column.name()),
                                        column.id().equals(place.to())))
                        .toList(),
                opened(evidence, place, page));
    }

    static Optional<Effect> findEffect(Evidence evidence, String id) {
        return evidence.grid().effects().stream()
                .filter(effect -> effect.id().equals(id))
                .findFirst();
    }

    /// Returns the addresses of the open pages of an instrument: they name it only where there are
    /// others.
    Addresses addresses(String instrument) {
        return new Addresses(catalog.listWithEvidence().size() > 1 ? instrument : "");
    }

    private static @Nullable CellView opened(Evidence evidence, MapPlace place, Page page) {
        Optional<Condition> row =
                evidence.grid().conditions().stream()
                        .filter(condition -> condition.id().equals(place.from()))
                        .findFirst();
        Optional<Effect> column = findEffect(evidence, place.to());
        if (row.isEmpty() || column.isEmpty()) {
            return null;
        }
        return new CellReading(evidence, page)
                .read(
                        EvidenceMap.of(evidence).cell(place.from(), place.to()),
                        row.get(),
                        column.get());
    }
}
