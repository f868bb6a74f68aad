package nl.samenspiegel.core.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The grid of conditions and effects: which links were studied, how well, and which were not.
///
/// @param rows in the order of drawing
/// @param columns in the order of drawing
/// @param cells row by row, one for each condition and effect
public record EvidenceMap(List<Condition> rows, List<Effect> columns, List<EvidenceCell> cells) {

    public EvidenceMap {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = List.copyOf(cells);
    }

    /// Returns the map of `evidence`.
    ///
    /// A cell is filled by the links between exactly its condition and its effect in this practice
    /// or a near one. The highest tier counts; its direction is that of the links at that tier,
    /// mixed if they differ. A link without direction takes none away: it counts only if no other
    /// at that tier has one.
    public static EvidenceMap of(Evidence evidence) {
        List<StudyLink> links = evidence.listLinks();
        List<EvidenceCell> cells = new ArrayList<>();
        for (Condition row : evidence.grid().conditions()) {
            for (Effect column : evidence.grid().effects()) {
                List<StudyLink> here =
                        links.stream()
                                .filter(each -> each.link().runs(row.id(), column.id()))
                                .toList();
                List<StudyLink> filling = here.stream().filter(StudyLink::fills).toList();
                CellContent content =
                        filling.isEmpty()
                                ? new CellContent.Empty(empty(evidence, row, column))
                                : linked(filling);
                List<StudyLink> beside = here.stream().filter(each -> !each.fills()).toList();
                cells.add(new EvidenceCell(row.id(), column.id(), content, beside));
            }
        }
        return new EvidenceMap(evidence.grid().conditions(), evidence.grid().effects(), cells);
    }

    /// Returns the cell of a condition and an effect.
    ///
    /// @throws IllegalArgumentException if the map has no such row or column
    public EvidenceCell cell(String from, String to) {
        return cells.stream()
                .filter(cell -> cell.from().equals(from) && cell.to().equals(to))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "the map has no cell %s>%s".formatted(from, to)));
    }

    private static CellContent linked(List<StudyLink> filling) {
        List<StudyLink> sorted =
                filling.stream()
                        .sorted(
                                Comparator.comparingInt(
                                                (StudyLink each) -> each.link().tier().level())
                                        .reversed())
                        .toList();
        Tier tier = sorted.getFirst().link().tier();
        List<EvidenceLink> top =
                sorted.stream().map(StudyLink::link).filter(link -> link.tier() == tier).toList();
        long programmes = filling.stream().map(each -> each.study().programme()).distinct().count();
        boolean hollow = top.stream().noneMatch(l -> l.verification() == Verification.READ);
        return new CellContent.Linked(tier, direction(top), (int) programmes, hollow, sorted);
    }

    private static Direction direction(List<EvidenceLink> top) {
        Set<Direction> directions = EnumSet.noneOf(Direction.class);
        top.forEach(link -> directions.add(link.direction()));
        if (directions.size() > 1) {
            directions.remove(Direction.UNKNOWN);
        }
        return directions.size() == 1 ? directions.iterator().next() : Direction.MIXED;
    }

    private static EmptyCell empty(Evidence evidence, Condition row, Effect column) {
        return evidence.empty().stream()
                .filter(cell -> cell.from().equals(row.id()) && cell.to().equals(column.id()))
                .findFirst()
                .orElseThrow();
    }
}
