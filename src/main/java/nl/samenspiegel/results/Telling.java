package nl.samenspiegel.results;

import nl.samenspiegel.chart.FigureTable;
import nl.samenspiegel.chart.FigureView;
import nl.samenspiegel.core.instrument.Perspective;
import nl.samenspiegel.core.instrument.RatingFormat;
import nl.samenspiegel.core.instrument.ScaleReport;
import nl.samenspiegel.release.Release;
import nl.samenspiegel.web.Page;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a round shows, told in the words and figures of one page.
///
/// A page takes from it what it needs; every part says the same wherever it stands.
public final class Telling {

    private final Published published;
    private final Page page;
    private final Setting setting;

    /// @param csv where the numbers under a figure can be fetched, or null
    /// @param headingLevel of the figures, 2..4
    public Telling(
            Published published, Page page, FigureTable.@Nullable Link csv, int headingLevel) {
        this.published = published;
        this.page = page;
        var words = Wording.of(page, published.text());
        String source =
                words.t(
                        "results.source",
                        published.round().title(),
                        words.title(),
                        published.instrument().edition().version());
        this.setting = new Setting(published.instrument(), words, source, csv, headingLevel);
    }

    /// Returns the words of the page and of the instrument.
    public Wording words() {
        return setting.words();
    }

    /// Lists what is worth saying first, at most three sentences.
    public List<FindingRow> findings() {
        var sayings = new FindingWords(setting.words());
        List<String> perspectives =
                published.instrument().perspectives().stream().map(Perspective::code).toList();
        return Findings.list(published.results(), perspectives).stream().map(sayings::say).toList();
    }

    /// Draws the conditions that have a score, one figure for each rating format; a format on which
    /// nothing is shown has no figure.
    public List<FigureView> profiles() {
        List<FigureView> profiles = new ArrayList<>();
        for (List<ScaleResult> scores : byFormat()) {
            if (scores.stream().anyMatch(result -> !result.score().listShown().isEmpty())) {
                profiles.add(new ProfileFigure(setting, scores).view("profile-" + profiles.size()));
            }
        }
        return profiles;
    }

    /// Draws the distances between perspectives, one figure for each rating format on which two
    /// perspectives are shown.
    public List<FigureView> gaps() {
        List<FigureView> gaps = new ArrayList<>();
        for (List<ScaleResult> scores : byFormat()) {
            if (GapFigure.canDraw(scores)) {
                gaps.add(new GapFigure(setting, scores).view("gaps-" + gaps.size()));
            }
        }
        return gaps;
    }

    /// Draws the conditions that are reported item by item.
    public List<FigureView> items() {
        List<FigureView> items = new ArrayList<>();
        for (ScaleResult result : published.listConditions()) {
            if (!result.isScore()) {
                items.add(figure(result, "items-" + items.size()));
            }
        }
        return items;
    }

    /// Draws one scale by itself.
    ///
    /// @param id unique on the page
    public FigureView figure(ScaleResult result, String id) {
        return new ScaleFigure(setting, result).view(id);
    }

    /// Lists everything else that is published of a scale, table by table: organisations, roles,
    /// items, and what it would be if every person counted the same. A table without rows is left
    /// out.
    public List<ResultTable> tables(ScaleResult result) {
        Release release = published.release();
        List<ResultTable> tables = new ArrayList<>();
        if (result.isScore()) {
            var groups = new GroupTables(setting, release, result);
            groups.findRoles().ifPresent(tables::add);
            groups.findUnits().ifPresent(tables::add);
            groups.findRolesInUnits().ifPresent(tables::add);
            new VoiceTable(setting, release, result).find().ifPresent(tables::add);
        }
        if (result.scale().use().report() != ScaleReport.SHARE) {
            var items = new ItemTable(setting, release, result);
            tables.add(items.ofPerspectives());
            tables.add(items.ofRoles());
        }
        tables.removeIf(table -> table.rows().isEmpty());
        return tables;
    }

    /// Tells how well the scales measured; empty if no scale has a score.
    public List<ResultTable> annex() {
        var annex = new AnnexTable(setting, published.release());
        return published.release().annex().isEmpty()
                ? List.of()
                : List.of(annex.consistency(), annex.agreement());
    }

    /// Says the results of one scale in words.
    public OwnScore own(ScaleResult result) {
        return new OwnScores(setting.words()).of(result);
    }

    /// Tells who was asked and who answered.
    public ResponsesView responses() {
        return new WhoAnswered(setting.words(), published.release()).tell();
    }

    /// Names what is not shown.
    public HiddenView hidden() {
        return new HiddenGroups(setting, published.results())
                .tell(published.release().facts().threshold());
    }

    /// Lists what to talk about first; may be empty.
    public List<TalkRow> talk() {
        return Suggestions.list(published.listConditions()).stream().map(this::talk).toList();
    }

    private TalkRow talk(Suggestion suggestion) {
        Wording words = setting.words();
        String code = suggestion.result().scale().code();
        String why =
                switch (suggestion) {
                    case Suggestion.ViewsDiffer _ -> words.t("results.talk.viewsDiffer");
                    case Suggestion.Low(var _, double line) ->
                            words.t("results.talk.low", page.numbers().decimal(line));
                };
        return new TalkRow(words.scale(code), words.talk(code), why);
    }

    /// Groups the conditions with a score by their format: only these can share an axis.
    private List<List<ScaleResult>> byFormat() {
        Map<RatingFormat, List<ScaleResult>> groups = new LinkedHashMap<>();
        published.listConditions().stream()
                .filter(ScaleResult::isScore)
                .forEach(result ->
                        groups.computeIfAbsent(result.scale().format(), format -> new ArrayList<>())
                                .add(result));
        return List.copyOf(groups.values());
    }
}
