package nl.samenspiegel.literature;

import nl.samenspiegel.core.evidence.CellContent;
import nl.samenspiegel.core.evidence.Condition;
import nl.samenspiegel.core.evidence.Direction;
import nl.samenspiegel.core.evidence.Effect;
import nl.samenspiegel.core.evidence.Evidence;
import nl.samenspiegel.core.evidence.EvidenceMap;
import nl.samenspiegel.core.evidence.StudyLink;
import nl.samenspiegel.web.Page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Makes the short card of an effect: of the row that stands for everything if there is research on
/// it, else of the row with the strongest research.
final class EffectSummary {

    private static final int MOST_STUDIES = 3;

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
                words.t("literature.strip.nothing"),
                words.t("literature.strip.nothingAbout"),
                "",
                List.of(),
                List.of(),
                words.in(effect.summary()),
                href);
    }

    private EffectCard card(Effect effect, Condition row, CellContent.Linked linked, String href) {
        boolean sized = linked.links().stream().anyMatch(each -> !each.link().sizes().isEmpty());
        return new EffectCard(
                finding(linked),
                words.t(
                        sized ? "literature.strip.aboutSized" : "literature.strip.about",
                        words.in(row.name())),
                words.t(
                        "literature.strip.heading",
                        Words.sign(linked.direction()),
                        words.direction(linked.direction()),
                        linked.programmes()),
                badges(linked),
                studies(linked),
                words.in(effect.summary()),
                href);
    }

    private Optional<Condition> findRow(Effect effect) {
        List<Condition> linked = map.rows().stream().filter(row -> tier(row, effect) > 0).toList();
        Optional<Condition> whole =
                linked.stream().filter(row -> row.id().equals(MapDrawing.WHOLE)).findFirst();
        return whole.or(
                () -> linked.stream().max(Comparator.comparingInt(row -> tier(row, effect))));
    }

    private int tier(Condition row, Effect effect) {
        return map.cell(row.id(), effect.id()).content() instanceof CellContent.Linked linked
                ? linked.tier().level()
                : 0;
    }

    private String finding(CellContent.Linked linked) {
        return switch (linked.direction()) {
            case FAVOURABLE -> words.t("literature.strip.favourable");
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
        linked.links().stream()
                .filter(each -> each.link().tier() == linked.tier())
                .forEach(each -> found.add(each.link().direction()));
        return (found.contains(Direction.FAVOURABLE) || found.contains(Direction.PARTLY))
                && !found.contains(Direction.UNFAVOURABLE)
                && !found.contains(Direction.NONE);
    }

    private List<Badge> badges(CellContent.Linked linked) {
        StudyLink strongest = linked.links().getFirst();
        List<Badge> badges = new ArrayList<>();
        badges.add(words.tierBadge(linked.tier()));
        linked.links().stream()
                .filter(each -> each.link().tier() == linked.tier())
                .map(each -> words.distance(each.study().distance()))
                .distinct()
                .forEach(badges::add);
        badges.add(words.mark(strongest.link().verification()));
        return badges;
    }

    private List<Fact> studies(CellContent.Linked linked) {
        return linked.links().stream()
                .limit(MOST_STUDIES)
                .map(each -> new Fact(words.citation(each.study().reference()), described(each)))
                .toList();
    }

    private String described(StudyLink each) {
        String design = words.in(each.study().design().design());
        String note = words.inOrEmpty(each.link().measured().note());
        return note.isEmpty()
                ? words.t("literature.strip.study", Words.sentence(design))
                : words.t("literature.strip.studyNote", Words.sentence(design), note);
    }
}
