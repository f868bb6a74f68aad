package nl.samenspiegel.literature;

import nl.samenspiegel.core.evidence.CellContent;
import nl.samenspiegel.core.evidence.Condition;
import nl.samenspiegel.core.evidence.Direction;
import nl.samenspiegel.core.evidence.Effect;
import nl.samenspiegel.core.evidence.EmptyCell;
import nl.samenspiegel.core.evidence.EmptyState;
import nl.samenspiegel.core.evidence.Evidence;
import nl.samenspiegel.core.evidence.EvidenceMap;
import nl.samenspiegel.core.evidence.StudyLink;
import nl.samenspiegel.web.Page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Makes the short card of an effect: of the row that stands for everything if there is research on
/// it, else of the row with the strongest research.
///
/// Where a search on the whole found nothing, that is the finding, and other research stands aside.
final class EffectSummary {

    private final EvidenceMap map;
    private final Words words;

    EffectSummary(Evidence evidence, Page page) {
        this.map = EvidenceMap.of(evidence);
        this.words = new Words(page);
    }

    /// Returns the card of `effect`.
    ///
    /// @param href where everything about it stands
    EffectCard card(Effect effect, String href) {
        Optional<Condition> row = findRow(effect);
        if (row.isPresent()
                && map.cell(row.get().id(), effect.id()).content()
                        instanceof CellContent.Linked linked) {
            return card(effect, row.get(), linked, href);
        }
        return new EffectCard(
                findSearched(effect)
                        .map(this::nothingFound)
                        .orElseGet(() -> words.t("literature.strip.nothing")),
                words.t("literature.strip.nothingAbout"),
                "",
                List.of(),
                words.in(effect.summary()),
                href);
    }

    private EffectCard card(Effect effect, Condition row, CellContent.Linked linked, String href) {
        Optional<Condition> searched = findSearched(effect);
        return new EffectCard(
                searched.map(this::nothingFound).orElseGet(() -> finding(linked)),
                searched.isPresent()
                        ? words.t("literature.strip.aside", words.inside(row.name()))
                        : about(row, linked),
                heading(linked),
                sources(linked),
                words.in(effect.summary()),
                href);
    }

    private String about(Condition row, CellContent.Linked linked) {
        boolean sized = linked.links().stream().anyMatch(each -> !each.link().sizes().isEmpty());
        return words.t(
                sized ? "literature.strip.aboutSized" : "literature.strip.about",
                words.in(row.name()));
    }

    private String heading(CellContent.Linked linked) {
        return words.t(
                "literature.strip.heading",
                words.signed(linked.direction(), linked.isExpected()),
                words.tier(linked.tier()),
                linked.programmes());
    }

    /// Finds the row that stands for everything, if a search on it and the effect found nothing.
    private Optional<Condition> findSearched(Effect effect) {
        return whole().filter(row ->
                map.cell(row.id(), effect.id()).content()
                                instanceof CellContent.Empty(EmptyCell empty)
                        && empty.state() == EmptyState.NONE_FOUND);
    }

    private String nothingFound(Condition row) {
        return words.t("literature.strip.nothingFound", words.in(row.name()));
    }

    private Optional<Condition> findRow(Effect effect) {
        List<Condition> linked = map.rows().stream().filter(row -> tier(row, effect) > 0).toList();
        return whole().filter(linked::contains)
                .or(() -> linked.stream().max(Comparator.comparingInt(row -> tier(row, effect))));
    }

    private Optional<Condition> whole() {
        return map.rows().stream().filter(row -> row.id().equals(MapDrawing.WHOLE)).findFirst();
    }

    private int tier(Condition row, Effect effect) {
        return map.cell(row.id(), effect.id()).content() instanceof CellContent.Linked linked
                ? linked.tier().level()
                : 0;
    }

    private String finding(CellContent.Linked linked) {
        if (linked.isExpected()) {
            return words.t("literature.strip.expected");
        }
        return switch (linked.direction()) {
            case FAVOURABLE ->
                    linked.isContradicted()
                            ? words.t("literature.strip.contradicted")
                            : words.t("literature.strip.favourable");
            case UNFAVOURABLE -> words.t("literature.strip.unfavourable");
            case PARTLY -> words.t("literature.strip.partly");
            case MIXED ->
                    leansFavourable(linked)
                            ? words.t("literature.strip.partly")
                            : words.t("literature.strip.mixed");
            case NONE -> words.t("literature.strip.none");
            case UNKNOWN -> words.t("literature.strip.unknown");
        };
    }

    /// Tells whether the strongest sources that name a direction all name a favourable one, though
    /// not in every measurement.
    private static boolean leansFavourable(CellContent.Linked linked) {
        Set<Direction> found = EnumSet.noneOf(Direction.class);
        linked.strongest().forEach(each -> found.add(each.link().direction()));
        return (found.contains(Direction.FAVOURABLE) || found.contains(Direction.PARTLY))
                && !found.contains(Direction.UNFAVOURABLE)
                && !found.contains(Direction.NONE);
    }

    /// Lists the sources that count: of studies of one programme the first.
    private List<EffectSource> sources(CellContent.Linked linked) {
        Set<String> programmes = new HashSet<>();
        return linked.links().stream()
                .filter(each -> programmes.add(each.study().programme()))
                .map(this::source)
                .toList();
    }

    private EffectSource source(StudyLink each) {
        List<Badge> badges = new ArrayList<>();
        badges.add(words.tierBadge(each.link().tier()));
        badges.add(words.distance(each.study().distance()));
        badges.add(words.mark(each.link().verification()));
        return new EffectSource(words.citation(each.study().reference()), badges, described(each));
    }

    private String described(StudyLink each) {
        String design = words.in(each.study().design().design());
        String note = words.inOrEmpty(each.link().measured().note());
        return note.isEmpty()
                ? words.t("literature.strip.study", Words.sentence(design))
                : words.t("literature.strip.studyNote", Words.sentence(design), note);
    }
}
