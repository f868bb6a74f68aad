package nl.samenspiegel.literature;

import nl.samenspiegel.core.evidence.CellContent;
import nl.samenspiegel.core.evidence.Condition;
import nl.samenspiegel.core.evidence.Direction;
import nl.samenspiegel.core.evidence.Effect;
import nl.samenspiegel.core.evidence.EmptyCell;
import nl.samenspiegel.core.evidence.Evidence;
import nl.samenspiegel.core.evidence.EvidenceCell;
import nl.samenspiegel.core.evidence.SearchRecord;
import nl.samenspiegel.core.evidence.StudyLink;
import nl.samenspiegel.web.Page;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Reads a cell of the map aloud: what its sources say together, or why it is empty.
final class CellReading {

    private final Words words;
    private final Cards cards;

    CellReading(Evidence evidence, Page page) {
        this.words = new Words(page);
        this.cards = new Cards(evidence, page);
    }

    /// Returns the cell of `condition` and `effect`, opened and named after both.
    CellView read(EvidenceCell cell, Condition condition, Effect effect) {
        return read(
                cell,
                condition,
                words.t(
                        "literature.cell.title",
                        words.in(condition.name()),
                        words.inside(effect.name())));
    }

    /// Returns the cell, opened and named after its condition.
    CellView read(EvidenceCell cell, Condition condition) {
        return read(cell, condition, words.in(condition.name()));
    }

    private CellView read(EvidenceCell cell, Condition condition, String title) {
        List<SourceCard> beside = cards.of(cell.beside());
        return switch (cell.content()) {
            case CellContent.Linked linked ->
                    new CellView(title, summary(linked), "", cards.of(linked.links()), beside);
            case CellContent.Empty(EmptyCell empty) ->
                    new CellView(title, why(empty, condition), kind(empty), List.of(), beside);
        };
    }

    /// Returns a cell in a few words, for a table.
    String brief(EvidenceCell cell) {
        return switch (cell.content()) {
            case CellContent.Linked linked -> brief(linked);
            case CellContent.Empty(EmptyCell empty) ->
                    switch (empty.state()) {
                        case NONE_FOUND -> words.t("literature.cell.brief.noneFound");
                        case NOT_SEARCHED -> words.t("literature.cell.brief.notSearched");
                        case NOT_APPLICABLE -> words.t("literature.cell.brief.notApplicable");
                    };
        };
    }

    private String brief(CellContent.Linked linked) {
        return words.t(
                linked.hollow()
                        ? "literature.cell.brief.linkedUnread"
                        : "literature.cell.brief.linked",
                words.direction(linked.direction(), linked.isExpected()),
                words.tier(linked.tier()),
                linked.programmes());
    }

    private String summary(CellContent.Linked linked) {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                words.t(
                        "literature.cell.summary",
                        linked.programmes(),
                        words.tier(linked.tier()),
                        words.meaning(linked.tier())));
        sentences.add(
                linked.isExpected()
                        ? words.t("literature.cell.pointing.expected")
                        : pointing(linked.direction()));
        if (linked.isContradicted()) {
            sentences.add(words.t("literature.cell.contradicted"));
        }
        if (linked.hollow()) {
            sentences.add(words.t("literature.cell.unread"));
        }
        boolean sized = linked.links().stream().anyMatch(each -> !each.link().sizes().isEmpty());
        if (!sized && !linked.isExpected()) {
            sentences.add(words.t("literature.cell.noSize"));
        }
        List<String> proxies = proxies(linked);
        if (!proxies.isEmpty()) {
            sentences.add(words.t("literature.cell.via", String.join(", ", proxies)));
        }
        return String.join(" ", sentences);
    }

    private String pointing(Direction direction) {
        return switch (direction) {
            case FAVOURABLE -> words.t("literature.cell.pointing.favourable");
            case UNFAVOURABLE -> words.t("literature.cell.pointing.unfavourable");
            case MIXED -> words.t("literature.cell.pointing.mixed");
            case PARTLY -> words.t("literature.cell.pointing.partly");
            case NONE -> words.t("literature.cell.pointing.none");
            case UNKNOWN -> words.t("literature.cell.pointing.unknown");
        };
    }

    /// Lists what was measured in place of the condition, at the tier that counts.
    private List<String> proxies(CellContent.Linked linked) {
        return linked.strongest().stream()
                .map(StudyLink::link)
                .map(link -> words.inOrEmpty(link.measured().via()))
                .filter(via -> !via.isEmpty())
                .distinct()
                .toList();
    }

    private String kind(EmptyCell empty) {
        return switch (empty.state()) {
            case NONE_FOUND -> words.t("literature.empty.noneFound.title");
            case NOT_SEARCHED -> words.t("literature.empty.notSearched.title");
            case NOT_APPLICABLE -> words.t("literature.empty.notApplicable.title");
        };
    }

    private String why(EmptyCell empty, Condition condition) {
        String note = words.inOrEmpty(empty.note());
        List<String> why = new ArrayList<>();
        switch (empty.state()) {
            case NONE_FOUND -> {
                why.add(searched(empty.search()));
                why.add(note);
            }
            case NOT_SEARCHED -> {
                why.add(note.isEmpty() ? words.t("literature.empty.notSearched.text") : note);
                why.add(
                        words.t(
                                "literature.empty.notSearched.meaning",
                                words.in(condition.name())));
            }
            case NOT_APPLICABLE ->
                    why.add(note.isEmpty() ? words.t("literature.empty.notApplicable.text") : note);
        }
        return String.join(" ", why).strip();
    }

    private String searched(@Nullable SearchRecord search) {
        return search == null
                ? ""
                : words.t(
                        "literature.empty.noneFound.text",
                        words.dated(search.on()),
                        words.in(search.terms()));
    }
}
