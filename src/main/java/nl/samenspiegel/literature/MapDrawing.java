package nl.samenspiegel.literature;

import nl.samenspiegel.chart.Drawing;
import nl.samenspiegel.chart.EvidenceGrid;
import nl.samenspiegel.chart.FigureTable;
import nl.samenspiegel.chart.FigureView;
import nl.samenspiegel.chart.KeyEntry;
import nl.samenspiegel.chart.KeySign;
import nl.samenspiegel.chart.Spoken;
import nl.samenspiegel.core.evidence.CellContent;
import nl.samenspiegel.core.evidence.Condition;
import nl.samenspiegel.core.evidence.Effect;
import nl.samenspiegel.core.evidence.EmptyCell;
import nl.samenspiegel.core.evidence.EmptyState;
import nl.samenspiegel.core.evidence.Evidence;
import nl.samenspiegel.core.evidence.EvidenceCell;
import nl.samenspiegel.core.evidence.EvidenceMap;
import nl.samenspiegel.core.evidence.Tier;
import nl.samenspiegel.web.Page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Draws the evidence map. Its finding is what is missing: the rows without any research.
final class MapDrawing {

    /// Id of the row that stands for all conditions together; it is no condition of its own.
    static final String WHOLE = "whole";

    private static final String FIGURE = "evidence-map";

    private final EvidenceMap map;
    private final Words words;
    private final CellReading reading;

    MapDrawing(Evidence evidence, Page page) {
        this.map = EvidenceMap.of(evidence);
        this.words = new Words(page);
        this.reading = new CellReading(evidence, page);
    }

    /// Returns the map as it stands at `place`.
    FigureView draw(MapPlace place) {
        List<EvidenceGrid.Place> opened = opened(place);
        var grid =
                new EvidenceGrid(
                        new Spoken(words.t("literature.map.spoken"), spoken()),
                        explained(),
                        map.columns().stream()
                                .map(e -> new EvidenceGrid.Column(e.id(), words.in(e.shortName())))
                                .toList(),
                        map.rows().stream().map(this::row).toList(),
                        opened);
        return new FigureView(
                finding(),
                2,
                words.t("literature.map.sub"),
                key(),
                Drawing.draw(FIGURE, grid),
                caption(!opened.isEmpty()),
                table(place));
    }

    /// Returns how many conditions have no research at all, in a sentence.
    String finding() {
        List<Condition> conditions = conditions();
        int without = (int) conditions.stream().filter(row -> !isStudied(row)).count();
        int all = conditions.size();
        if (without == 0) {
            return words.t("literature.map.finding.none", words.count(all));
        }
        return without == all
                ? words.t("literature.map.finding.all", words.count(all))
                : words.t("literature.map.finding.some", words.count(without), words.count(all));
    }

    private List<Condition> conditions() {
        return map.rows().stream().filter(row -> !row.id().equals(WHOLE)).toList();
    }

    private boolean isStudied(Condition row) {
        return cells(row).stream().anyMatch(cell -> cell.content() instanceof CellContent.Linked);
    }

    private List<EvidenceCell> cells(Condition row) {
        return map.cells().stream().filter(cell -> cell.from().equals(row.id())).toList();
    }

    private EvidenceGrid.Row row(Condition row) {
        return new EvidenceGrid.Row(
                words.in(row.name()),
                isStudied(row) ? "" : remark(row),
                cells(row).stream().map(this::cell).toList());
    }

    private String remark(Condition row) {
        long searched = cells(row).stream().filter(cell -> is(cell, EmptyState.NONE_FOUND)).count();
        return searched > 0
                ? words.t("literature.map.remark.searched", searched)
                : words.t("literature.map.remark.none");
    }

    private static boolean is(EvidenceCell cell, EmptyState state) {
        return cell.content() instanceof CellContent.Empty(EmptyCell empty)
                && empty.state() == state;
    }

    private EvidenceGrid.Cell cell(EvidenceCell cell) {
        return switch (cell.content()) {
            case CellContent.Linked linked ->
                    new EvidenceGrid.Cell.Link(
                            linked.tier().level(),
                            Words.sign(linked.direction()),
                            !linked.hollow(),
                            words.tier(linked.tier()),
                            words.t("literature.map.sources", linked.programmes()));
            case CellContent.Empty(EmptyCell empty) ->
                    switch (empty.state()) {
                        case NONE_FOUND ->
                                new EvidenceGrid.Cell.NoneFound(
                                        "0", words.t("literature.map.searched"));
                        case NOT_SEARCHED -> new EvidenceGrid.Cell.NotSearched();
                        case NOT_APPLICABLE ->
                                new EvidenceGrid.Cell.NotApplicable(
                                        words.t("literature.map.notApplicable"));
                    };
        };
    }

    private List<EvidenceGrid.Place> opened(MapPlace place) {
        int row = map.rows().stream().map(Condition::id).toList().indexOf(place.from());
        int column = map.columns().stream().map(Effect::id).toList().indexOf(place.to());
        return row < 0 || column < 0 ? List.of() : List.of(new EvidenceGrid.Place(row, column));
    }

    private String explained() {
        return map.columns().stream()
                .map(effect -> "%s %s".formatted(effect.id(), words.whole(effect.shortName())))
                .collect(Collectors.joining(", "));
    }

    private String spoken() {
        List<String> without =
                conditions().stream()
                        .filter(row -> !isStudied(row))
                        .map(row -> words.in(row.name()))
                        .toList();
        return without.isEmpty()
                ? words.t("literature.map.spokenAll")
                : words.t("literature.map.spokenWithout", String.join(", ", without));
    }

    private List<KeyEntry> key() {
        List<KeyEntry> key = new ArrayList<>();
        IntStream.of(4, 3, 2, 1)
                .forEach(level ->
                        key.add(
                                new KeyEntry(
                                        new KeySign.Tier(level),
                                        words.t(
                                                "literature.map.key.tier",
                                                words.tier(Tier.of(level)),
                                                words.meaning(Tier.of(level))))));
        key.add(new KeyEntry(new KeySign.Unread(), words.t("literature.map.key.unread")));
        key.add(new KeyEntry(new KeySign.Empty(), words.t("literature.map.key.empty")));
        key.add(new KeyEntry(new KeySign.Letter("0"), words.t("literature.map.key.searched")));
        key.add(new KeyEntry(new KeySign.Letter("+"), words.t("literature.map.key.favourable")));
        key.add(new KeyEntry(new KeySign.Letter("±"), words.t("literature.direction.mixed")));
        if (hasOverlap()) {
            key.add(
                    new KeyEntry(
                            new KeySign.Letter(words.t("literature.map.notApplicable")),
                            words.t("literature.map.key.notApplicable")));
        }
        return key;
    }

    private boolean hasOverlap() {
        return map.cells().stream().anyMatch(cell -> is(cell, EmptyState.NOT_APPLICABLE));
    }

    private String caption(boolean opened) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.t("literature.map.caption"));
        if (opened) {
            sentences.add(words.t("literature.map.captionOpened"));
        }
        return String.join(" ", sentences);
    }

    private FigureTable table(MapPlace place) {
        List<FigureTable.Column> columns = new ArrayList<>();
        columns.add(new FigureTable.Column(words.t("literature.map.table.corner"), false));
        for (Effect effect : map.columns()) {
            String name = "%s %s".formatted(effect.id(), words.whole(effect.shortName()));
            columns.add(new FigureTable.Column(name, false));
        }
        return new FigureTable(
                words.t("literature.map.table.toggle"),
                words.t("literature.map.table.label"),
                words.t("literature.map.table.caption"),
                columns,
                map.rows().stream().map(row -> tableRow(row, place)).toList(),
                null);
    }

    private FigureTable.Row tableRow(Condition row, MapPlace place) {
        List<EvidenceCell> cells = cells(row);
        return new FigureTable.Row(
                words.in(row.name()),
                cells.stream().map(reading::brief).toList(),
                cells.stream().map(cell -> place.opening(cell.from(), cell.to())).toList());
    }
}
