package nl.samenspiegel.dashboard;

import nl.samenspiegel.chart.FigureView;
import nl.samenspiegel.core.instrument.Perspective;
import nl.samenspiegel.core.instrument.RatingFormat;
import nl.samenspiegel.web.Page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads the first page out of published results.
final class OverviewReading {

    private static final int HEADING = 2;

    private final Published published;
    private final Page page;
    private final Setting setting;

    OverviewReading(Published published, Page page) {
        this.published = published;
        this.page = page;
        this.setting = published.setting(page, HEADING);
    }

    OverviewPage read() {
        List<ScaleResult> conditions = published.listConditions();
        List<FigureView> profiles = new ArrayList<>();
        List<FigureView> gaps = new ArrayList<>();
        for (List<ScaleResult> scores : byFormat(conditions)) {
            if (scores.stream().anyMatch(result -> !result.score().listShown().isEmpty())) {
                profiles.add(new ProfileFigure(setting, scores).view("profile-" + profiles.size()));
            }
            if (GapFigure.canDraw(scores)) {
                gaps.add(new GapFigure(setting, scores).view("gaps-" + gaps.size()));
            }
        }
        return new OverviewPage(
                published.head(page),
                findings(),
                profiles,
                gaps,
                items(conditions),
                new WhoAnswered(setting.words(), published.release()).tell(),
                new HiddenGroups(setting, published.results())
                        .tell(published.release().facts().threshold()),
                talk(conditions));
    }

    /// Groups the scales with a score by their format: only these can share an axis.
    private static List<List<ScaleResult>> byFormat(List<ScaleResult> results) {
        Map<RatingFormat, List<ScaleResult>> groups = new LinkedHashMap<>();
        results.stream()
                .filter(ScaleResult::isScore)
                .forEach(result ->
                        groups.computeIfAbsent(result.scale().format(), format -> new ArrayList<>())
                                .add(result));
        return List.copyOf(groups.values());
    }

    private List<FindingRow> findings() {
        var sayings = new FindingWords(setting.words());
        List<String> perspectives =
                published.instrument().perspectives().stream().map(Perspective::code).toList();
        return Findings.list(published.results(), perspectives).stream().map(sayings::say).toList();
    }

    private List<FigureView> items(List<ScaleResult> conditions) {
        List<FigureView> items = new ArrayList<>();
        for (ScaleResult result : conditions) {
            if (!result.isScore()) {
                items.add(new ScaleFigure(setting, result).view("items-" + items.size()));
            }
        }
        return items;
    }

    private List<TalkRow> talk(List<ScaleResult> conditions) {
        return Suggestions.list(conditions).stream().map(this::talk).toList();
    }

    private TalkRow talk(Suggestion suggestion) {
        String code = suggestion.result().scale().code();
        String why =
                switch (suggestion) {
                    case Suggestion.ViewsDiffer _ ->
                            setting.words().t("dashboard.talk.viewsDiffer");
                    case Suggestion.Low(var _, double line) ->
                            setting.words().t("dashboard.talk.low", page.numbers().decimal(line));
                };
        return new TalkRow(setting.words().scale(code), setting.words().talk(code), why);
    }
}
