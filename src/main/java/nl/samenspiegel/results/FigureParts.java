package nl.samenspiegel.results;

import nl.samenspiegel.chart.Drawing;
import nl.samenspiegel.chart.Figure;
import nl.samenspiegel.chart.FigureTable;
import nl.samenspiegel.chart.FigureView;
import nl.samenspiegel.chart.KeyEntry;
import nl.samenspiegel.chart.KeySign;
import nl.samenspiegel.chart.Lane;
import nl.samenspiegel.chart.Mark;
import nl.samenspiegel.chart.RatingAxis;
import nl.samenspiegel.chart.Spoken;
import nl.samenspiegel.chart.Whisker;
import nl.samenspiegel.core.instrument.Perspective;
import nl.samenspiegel.core.instrument.RatingFormat;
import nl.samenspiegel.core.publication.Basis;
import nl.samenspiegel.core.publication.CountBand;
import nl.samenspiegel.core.publication.Outcome;
import nl.samenspiegel.core.publication.Precision;
import nl.samenspiegel.web.Passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// The parts that all figures of results are put together from.
final class FigureParts {

    private final Setting setting;
    private final Wording words;
    private final Wording drawn;
    private final Amounts amounts;

    FigureParts(Setting setting) {
        this.setting = setting;
        this.words = setting.words();
        this.drawn = words.drawn();
        this.amounts = setting.amounts();
    }

    /// Puts a figure on its page.
    ///
    /// @param id unique on the page
    FigureView view(String id, FigureText text, Figure figure, FigureTable table) {
        return new FigureView(
                text.finding(),
                setting.headingLevel(),
                text.sub(),
                text.key(),
                Drawing.draw(id, figure),
                String.join(" ", text.caption()),
                table,
                words.foreignLanguage());
    }

    RatingAxis axis(RatingFormat format) {
        return new RatingAxis(format.lowest(), drawn.ratings(format));
    }

    /// Returns the ends of a format in words: "1 (helemaal niet) tot 5 (helemaal)".
    String ends(RatingFormat format) {
        return words.t(
                "results.figure.ends",
                words.numbers().whole(format.lowest()),
                words.rating(format, format.lowest()),
                words.numbers().whole(format.highest()),
                words.rating(format, format.highest()));
    }

    /// Returns what a screen reader says of a drawing.
    Spoken spoken(String title, String finding) {
        return new Spoken(
                Passage.plain(title), Passage.plain(words.t("results.figure.spoken", finding)));
    }

    /// Lists the perspectives that at least one of `measures` is meant for.
    List<Perspective> listAsked(List<MeasureResult> measures) {
        return setting.instrument().perspectives().stream()
                .filter(perspective ->
                        measures.stream()
                                .anyMatch(
                                        measure -> measure.group(perspective.code()).isExpected()))
                .toList();
    }

    /// Lists the marks of the perspectives, and what an open mark means if there is one.
    List<KeyEntry> key(List<MeasureResult> measures) {
        List<KeyEntry> key = new ArrayList<>();
        for (Perspective perspective : listAsked(measures)) {
            Mark mark = Mark.ofPerspective(measures.getFirst().group(perspective.code()).place());
            key.add(new KeyEntry(new KeySign.Series(mark, false), words.name(perspective.code())));
        }
        addOpen(key, measures, Group::isIndicative, "results.key.indicative");
        addOpen(
                key,
                measures,
                group -> !group.isIndicative() && isBare(group),
                "results.key.noInterval");
        return key;
    }

    private void addOpen(
            List<KeyEntry> key,
            List<MeasureResult> measures,
            Predicate<Group> isOpen,
            String meaning) {
        listShown(measures).stream()
                .filter(isOpen)
                .findFirst()
                .map(group -> Mark.ofPerspective(group.place()))
                .map(mark -> new KeyEntry(new KeySign.Series(mark, true), words.t(meaning)))
                .ifPresent(key::add);
    }

    /// Tells whether a mean is shown without an interval.
    private static boolean isBare(Group group) {
        return switch (group.outcome()) {
            case Outcome.Score score -> score.precision() instanceof Precision.NoInterval;
            case Outcome.ItemMean _ -> true;
            case Outcome.Share _, Outcome.Hidden _, Outcome.NotExpected _ -> false;
        };
    }

    /// Returns the mean of a group as it is drawn.
    ///
    /// @param hidden the words where nothing is shown
    Lane lane(Group group, RatingFormat format, String hidden) {
        return switch (group.outcome()) {
            case Outcome.Score(var mean, var precision, var basis) ->
                    new Lane.Shown(
                            mean.value(),
                            Amounts.whisker(mean, precision, format),
                            basis.indicative(),
                            amounts.care(basis, precision));
            case Outcome.ItemMean item ->
                    new Lane.Shown(
                            item.mean().value(),
                            Whisker.none(),
                            item.basis().indicative(),
                            item.basis().indicative() ? words.t("results.indicative") : "");
            case Outcome.Share(var percent, var interval, var basis) ->
                    new Lane.Shown(
                            percent.percent(),
                            Whisker.of(interval.low().percent(), interval.high().percent()),
                            basis.indicative(),
                            "");
            case Outcome.Hidden() -> new Lane.Hidden(Passage.plain(hidden));
            case Outcome.NotExpected() -> new Lane.Absent();
        };
    }

    /// Lists the sentences that end every caption: how many answered, what holds for some groups
    /// only, and the source.
    List<String> notes(List<MeasureResult> measures) {
        List<String> notes = new ArrayList<>();
        List<String> answered =
                listAsked(measures).stream()
                        .map(perspective -> answered(measures, perspective.code()))
                        .filter(line -> !line.isEmpty())
                        .toList();
        if (!answered.isEmpty()) {
            notes.add(words.t("results.caption.answers", String.join("; ", answered)));
        }
        addIf(notes, measures, Basis::oneOrganisation, "results.caption.oneOrganisation");
        addIf(notes, measures, Basis::takenTogether, "results.caption.takenTogether");
        if (measures.stream().flatMap(m -> m.groups().stream()).anyMatch(Group::isHidden)) {
            notes.add(words.t("results.caption.hidden"));
        }
        notes.add(words.t("results.caption.source", setting.source()));
        return notes;
    }

    private String answered(List<MeasureResult> measures, String perspective) {
        Set<CountBand> bands = new TreeSet<>();
        measures.forEach(measure ->
                measure.group(perspective).findBasis().map(Basis::answered).ifPresent(bands::add));
        return bands.isEmpty()
                ? ""
                : words.t(
                        "results.caption.answered",
                        words.name(perspective),
                        words.choice(bands.stream().map(amounts::band).toList()));
    }

    private void addIf(
            List<String> notes, List<MeasureResult> measures, Predicate<Basis> holds, String note) {
        if (listShown(measures).stream().anyMatch(g -> g.findBasis().filter(holds).isPresent())) {
            notes.add(words.t(note));
        }
    }

    static List<Group> listShown(List<MeasureResult> measures) {
        return measures.stream().flatMap(measure -> measure.listShown().stream()).toList();
    }

    /// Makes the table under a figure.
    ///
    /// @param caption what it lists; also names its region
    FigureTable table(
            String caption, List<FigureTable.Column> columns, List<FigureTable.Row> rows) {
        return new FigureTable(
                words.t("results.table.toggle"),
                Passage.plain(words.t("results.table.label", caption)),
                caption,
                columns,
                rows,
                setting.csv());
    }

    /// Returns a column of words.
    FigureTable.Column words(String text) {
        return new FigureTable.Column(text, false);
    }

    /// Returns a column of bare numbers.
    FigureTable.Column numbers(String text) {
        return new FigureTable.Column(text, true);
    }
}
