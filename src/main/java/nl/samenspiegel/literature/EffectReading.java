package nl.samenspiegel.literature;

import nl.samenspiegel.chart.FigureView;
import nl.samenspiegel.core.evidence.CellContent;
import nl.samenspiegel.core.evidence.Condition;
import nl.samenspiegel.core.evidence.ContextNote;
import nl.samenspiegel.core.evidence.Effect;
import nl.samenspiegel.core.evidence.EffectLevel;
import nl.samenspiegel.core.evidence.EmptyCell;
import nl.samenspiegel.core.evidence.EmptyState;
import nl.samenspiegel.core.evidence.Evidence;
import nl.samenspiegel.core.evidence.EvidenceCell;
import nl.samenspiegel.core.evidence.EvidenceMap;
import nl.samenspiegel.core.evidence.ReferenceValue;
import nl.samenspiegel.core.evidence.StudyLink;
import nl.samenspiegel.web.Page;

import java.util.ArrayList;
import java.util.List;

/// Gathers everything that research says of one effect.
final class EffectReading {

    private final Evidence evidence;
    private final Effect effect;
    private final Page page;
    private final Words words;
    private final EvidenceMap map;

    EffectReading(Evidence evidence, Effect effect, Page page) {
        this.evidence = evidence;
        this.effect = effect;
        this.page = page;
        this.words = new Words(page);
        this.map = EvidenceMap.of(evidence);
    }

    /// Returns the page of the effect.
    EffectPage read(Head head) {
        var document = new Document(evidence, page);
        return new EffectPage(
                head,
                level(),
                words.in(effect.name()),
                words.breakable(effect.name(), effect.shortName()),
                words.in(effect.summary()),
                words.t("literature.effect.strength", words.in(effect.strength())),
                cells(),
                without(),
                panels(),
                references(),
                evidence.context().stream()
                        .filter(note -> note.effect().equals(effect.id()))
                        .map(this::context)
                        .toList(),
                document.claims(effect),
                document.about(),
                next(head.addresses()));
    }

    private String level() {
        List<Effect> effects = evidence.grid().effects();
        String level =
                evidence.grid().levels().stream()
                        .filter(each -> each.id().equals(effect.level()))
                        .map(EffectLevel::name)
                        .map(words::in)
                        .findFirst()
                        .orElse("");
        return words.t(
                "literature.effect.kicker", level, effects.indexOf(effect) + 1, effects.size());
    }

    private List<CellView> cells() {
        var reading = new CellReading(evidence, page);
        List<CellView> cells = new ArrayList<>();
        for (Condition row : map.rows()) {
            EvidenceCell cell = map.cell(row.id(), effect.id());
            if (!isBlank(cell)) {
                cells.add(reading.read(cell, row));
            }
        }
        return cells;
    }

    private String without() {
        List<String> rows =
                map.rows().stream()
                        .filter(row -> isBlank(map.cell(row.id(), effect.id())))
                        .map(row -> words.in(row.name()))
                        .toList();
        return rows.isEmpty() ? "" : words.t("literature.effect.without", String.join("; ", rows));
    }

    /// Tells whether there is nothing to say of a cell but that nothing is known.
    private static boolean isBlank(EvidenceCell cell) {
        return cell.beside().isEmpty()
                && cell.content() instanceof CellContent.Empty(EmptyCell empty)
                && empty.state() == EmptyState.NOT_SEARCHED
                && empty.note() == null;
    }

    private List<FigureView> panels() {
        var drawing = new PanelDrawing(evidence, page);
        return evidence.panels().stream()
                .filter(panel ->
                        panel.values().stream().anyMatch(value -> value.to().equals(effect.id())))
                .map(panel -> drawing.draw(panel, 3))
                .toList();
    }

    private List<ReferenceRow> references() {
        return evidence.references().stream()
                .filter(value -> effect.id().equals(value.effect()))
                .map(this::reference)
                .toList();
    }

    private ReferenceRow reference(ReferenceValue value) {
        int digits = value.percent() == Math.rint(value.percent()) ? 0 : 1;
        return new ReferenceRow(
                words.in(value.indicator()),
                "%s%%".formatted(page.numbers().decimal(value.percent(), digits)),
                value.cohort().name(),
                words.dated(value.whereRead()));
    }

    private ContextView context(ContextNote note) {
        var cards = new Cards(evidence, page);
        List<SourceCard> sources = new ArrayList<>();
        for (String id : note.studies()) {
            List<StudyLink> links =
                    evidence.listLinks().stream()
                            .filter(each -> each.study().id().equals(id))
                            .filter(each -> each.link().to().equals(effect.id()))
                            .toList();
            if (links.isEmpty()) {
                sources.add(cards.of(evidence.study(id)));
            } else {
                sources.addAll(cards.of(links));
            }
        }
        return new ContextView(words.in(note.note()), sources);
    }

    private List<EffectRow> next(Addresses addresses) {
        List<Effect> effects = evidence.grid().effects();
        int here = effects.indexOf(effect);
        List<EffectRow> next = new ArrayList<>();
        for (int index : new int[] {here - 1, here + 1}) {
            if (index >= 0 && index < effects.size()) {
                Effect other = effects.get(index);
                next.add(
                        new EffectRow(
                                words.t(
                                        index < here
                                                ? "literature.effect.before"
                                                : "literature.effect.after",
                                        words.in(other.name())),
                                words.in(other.strength()),
                                addresses.effect(other.id())));
            }
        }
        return next;
    }
}
