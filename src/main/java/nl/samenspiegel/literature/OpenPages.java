package nl.samenspiegel.literature;

import jakarta.inject.Singleton;

import nl.samenspiegel.catalog.Catalog;
import nl.samenspiegel.core.evidence.Effect;
import nl.samenspiegel.core.evidence.Evidence;
import nl.samenspiegel.core.evidence.EvidenceEdition;
import nl.samenspiegel.web.NotFound;
import nl.samenspiegel.web.Page;

import java.util.List;
import java.util.Optional;

/// Makes what the open pages show.
///
/// They are about the instrument that a visitor names, and otherwise about the first that has
/// evidence beside it.
@Singleton
final class OpenPages {

    private final Catalog catalog;
    private final Literature literature;

    OpenPages(Catalog catalog, Literature literature) {
        this.catalog = catalog;
        this.literature = literature;
    }

    /// Finds the page with the map; nothing if no instrument has evidence.
    ///
    /// @throws NotFound if the instrument that is named has none
    Optional<MapPage> findMap(String instrument, String from, String to, Page page) {
        if (instrument.isEmpty() && catalog.listWithEvidence().isEmpty()) {
            return Optional.empty();
        }
        String code = chosen(instrument);
        Evidence evidence = evidence(code);
        Head head = head(code, evidence, page);
        var place = new MapPlace(Addresses.ROOT, head.addresses().instrument(), from, to);
        var chains = new Chains(evidence, page);
        var panels = new PanelDrawing(evidence, page);
        var document = new Document(evidence, page);
        return Optional.of(
                new MapPage(
                        head,
                        Literature.map(evidence, place, page),
                        chains.finding(),
                        chains.list(),
                        evidence.panels().stream()
                                .filter(panel ->
                                        panel.values().stream()
                                                .noneMatch(value ->
                                                        evidence.grid().hasEffect(value.to())))
                                .map(panel -> panels.draw(panel, 3))
                                .toList(),
                        levels(evidence, head.addresses(), page),
                        document.about(),
                        document.limits()));
    }

    /// Returns the page of an effect.
    ///
    /// @throws NotFound if there is no such instrument or effect
    EffectPage effect(String instrument, String id, Page page) {
        String code = chosen(instrument);
        Evidence evidence = evidence(code);
        Effect effect =
                Literature.findEffect(evidence, id).orElseThrow(() -> new NotFound("effect", id));
        return new EffectReading(evidence, effect, page).read(head(code, evidence, page));
    }

    /// Returns the page with claims and sources.
    ///
    /// @throws NotFound if there is no such instrument
    SourcesPage sources(String instrument, Page page) {
        String code = chosen(instrument);
        Evidence evidence = evidence(code);
        Head head = head(code, evidence, page);
        var document = new Document(evidence, page);
        var cards = new Cards(evidence, page);
        EvidenceEdition edition = evidence.edition();
        return new SourcesPage(
                head,
                Addresses.SOURCES,
                page.t(
                        "literature.sources.edition",
                        String.valueOf(edition.version()),
                        page.numbers().date(edition.checked())),
                document.about(),
                levels(evidence, head.addresses(), page),
                new Words(page).count(evidence.grid().levels().size()),
                document.conditions(),
                document.sources(),
                document.counted(),
                evidence.studies().stream()
                        .filter(study -> study.reference().citedSource() == null)
                        .map(cards::of)
                        .toList(),
                document.limits());
    }

    private String chosen(String instrument) {
        return instrument.isEmpty()
                ? catalog.listWithEvidence().stream().findFirst().orElse("")
                : instrument;
    }

    private Evidence evidence(String code) {
        return catalog.findEvidence(code).orElseThrow(() -> new NotFound("evidence", code));
    }

    private Head head(String code, Evidence evidence, Page page) {
        List<String> codes = catalog.listWithEvidence();
        List<Choice> choices =
                codes.stream()
                        .map(each ->
                                new Choice(
                                        each,
                                        catalog.title(each, page.language()),
                                        each.equals(code)))
                        .toList();
        return new Head(
                page.t(
                        "literature.kicker",
                        evidence.studies().size(),
                        page.numbers().date(evidence.edition().checked())),
                literature.addresses(code),
                codes.size() > 1 ? choices : List.of());
    }

    private static List<LevelView> levels(Evidence evidence, Addresses addresses, Page page) {
        var words = new Words(page);
        return evidence.grid().levels().stream()
                .map(level ->
                        new LevelView(
                                words.in(level.name()),
                                evidence.grid().effects().stream()
                                        .filter(e -> e.level().equals(level.id()))
                                        .map(e -> row(e, addresses, words))
                                        .toList()))
                .toList();
    }

    private static EffectRow row(Effect effect, Addresses addresses, Words words) {
        return new EffectRow(
                words.in(effect.name()),
                words.in(effect.strength()),
                addresses.effect(effect.id()));
    }
}
