package nl.samenspiegel.release;

import nl.samenspiegel.core.aggregate.Measure;
import nl.samenspiegel.core.aggregate.WhyNoInterval;
import nl.samenspiegel.core.instrument.ItemCode;
import nl.samenspiegel.core.publication.Basis;
import nl.samenspiegel.core.publication.Bound;
import nl.samenspiegel.core.publication.CountBand;
import nl.samenspiegel.core.publication.Difference;
import nl.samenspiegel.core.publication.Favourable;
import nl.samenspiegel.core.publication.GroupResult;
import nl.samenspiegel.core.publication.Headline;
import nl.samenspiegel.core.publication.HeadlineResult;
import nl.samenspiegel.core.publication.Outcome;
import nl.samenspiegel.core.publication.Precision;
import nl.samenspiegel.core.publication.Publication;
import nl.samenspiegel.core.publication.StepPercent;
import nl.samenspiegel.core.publication.Tenths;

import java.util.ArrayList;
import java.util.List;

/// Writes a publication as rows and reads it back, without loss.
final class PublicationRows {

    private static final String OUTCOME = "outcome";
    private static final String MEAN = "mean";
    private static final String HALF_WIDTH = "half";
    private static final String WITHOUT = "without";

    private PublicationRows() {}

    static List<GroupRow> write(Publication publication) {
        List<GroupRow> rows = new ArrayList<>();
        for (GroupResult result : publication.results()) {
            rows.add(
                    row(
                            GroupRow.Kind.RESULT,
                            result.measure(),
                            result.perspective(),
                            words(result.outcome())));
        }
        for (HeadlineResult result : publication.headlines()) {
            rows.add(
                    new GroupRow(
                            GroupRow.Kind.HEADLINE,
                            result.scale(),
                            "",
                            "",
                            words(result.headline()).toString()));
        }
        for (Difference difference : publication.differences()) {
            rows.add(row(GroupRow.Kind.DIFFERENCE, difference.measure(), "", words(difference)));
        }
        return rows;
    }

    static Publication read(List<GroupRow> rows) {
        List<GroupResult> results = new ArrayList<>();
        List<HeadlineResult> headlines = new ArrayList<>();
        List<Difference> differences = new ArrayList<>();
        for (GroupRow row : rows) {
            Words words = Words.parse(row.content());
            switch (row.kind()) {
                case RESULT ->
                        results.add(
                                new GroupResult(measure(row), row.perspective(), outcome(words)));
                case HEADLINE -> headlines.add(new HeadlineResult(row.scale(), headline(words)));
                case DIFFERENCE -> differences.add(difference(measure(row), words));
                case RESPONSE -> {
                    // read by ResponseRows
                }
            }
        }
        return new Publication(results, headlines, differences);
    }

    private static GroupRow row(
            GroupRow.Kind kind, Measure measure, String perspective, Words words) {
        String item =
                switch (measure) {
                    case Measure.WholeScale _ -> "";
                    case Measure.OneItem(_, ItemCode code) -> code.text();
                };
        return new GroupRow(kind, measure.scale(), item, perspective, words.toString());
    }

    private static Measure measure(GroupRow row) {
        return row.item().isEmpty()
                ? new Measure.WholeScale(row.scale())
                : new Measure.OneItem(row.scale(), new ItemCode(row.item()));
    }

    private static Words words(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Score(var mean, var precision, var basis) ->
                    with(
                            basis,
                            with(precision, Words.of(OUTCOME, "score").and(MEAN, mean.tenths())));
            case Outcome.Facet(var mean, var bound, var favourable, var basis) ->
                    with(
                            basis,
                            with(
                                    favourable,
                                    Words.of(OUTCOME, "facet")
                                            .and(MEAN, mean.tenths())
                                            .and("bound", bound)));
            case Outcome.Share(var percent, var basis) ->
                    with(basis, Words.of(OUTCOME, "share").and("percent", percent.percent()));
            case Outcome.Hidden() -> Words.of(OUTCOME, "hidden");
            case Outcome.NotExpected() -> Words.of(OUTCOME, "not-expected");
        };
    }

    private static Outcome outcome(Words words) {
        return switch (words.text(OUTCOME)) {
            case "score" -> new Outcome.Score(mean(words), precision(words), basis(words));
            case "facet" ->
                    new Outcome.Facet(
                            mean(words),
                            words.one("bound", Bound.class),
                            favourable(words),
                            basis(words));
            case "share" ->
                    new Outcome.Share(new StepPercent(words.number("percent")), basis(words));
            case "hidden" -> new Outcome.Hidden();
            case "not-expected" -> new Outcome.NotExpected();
            default -> throw broken(words);
        };
    }

    private static Words words(Headline headline) {
        return switch (headline) {
            case Headline.Shown(var mean, var precision, boolean indicative) ->
                    with(precision, Words.of(OUTCOME, "shown").and(MEAN, mean.tenths()))
                            .and("indicative", indicative);
            case Headline.Incomplete(var missing) ->
                    Words.of(OUTCOME, "incomplete").and("missing", missing);
            case Headline.SinglePerspective(var perspective) ->
                    Words.of(OUTCOME, "single").and("perspective", perspective);
        };
    }

    private static Headline headline(Words words) {
        return switch (words.text(OUTCOME)) {
            case "shown" ->
                    new Headline.Shown(mean(words), precision(words), words.truth("indicative"));
            case "incomplete" -> new Headline.Incomplete(words.list("missing"));
            case "single" -> new Headline.SinglePerspective(words.text("perspective"));
            default -> throw broken(words);
        };
    }

    private static Words words(Difference difference) {
        Words words =
                Words.of("higher", difference.higher())
                        .and("lower", difference.lower())
                        .and(MEAN, difference.points().tenths());
        return with(difference.precision(), words)
                .and("outermost", difference.outermost())
                .and("differ", difference.viewsDiffer());
    }

    private static Difference difference(Measure measure, Words words) {
        return new Difference(
                measure,
                words.text("higher"),
                words.text("lower"),
                mean(words),
                precision(words),
                words.truth("outermost"),
                words.truth("differ"));
    }

    private static Words with(Precision precision, Words words) {
        return switch (precision) {
            case Precision.HalfWidth(var points) -> words.and(HALF_WIDTH, points.tenths());
            case Precision.NoInterval(var why) -> words.and(WITHOUT, why);
        };
    }

    private static Precision precision(Words words) {
        return words.has(HALF_WIDTH)
                ? new Precision.HalfWidth(new Tenths(words.number(HALF_WIDTH)))
                : new Precision.NoInterval(words.one(WITHOUT, WhyNoInterval.class));
    }

    private static Words with(Favourable favourable, Words words) {
        return switch (favourable) {
            case Favourable.Percent(var percent) -> words.and("percent", percent.percent());
            case Favourable.NotShown() -> words;
        };
    }

    private static Favourable favourable(Words words) {
        return words.has("percent")
                ? new Favourable.Percent(new StepPercent(words.number("percent")))
                : new Favourable.NotShown();
    }

    private static Words with(Basis basis, Words words) {
        return words.and("answered", basis.answered())
                .and("indicative", basis.indicative())
                .and("one", basis.oneOrganisation())
                .and("together", basis.takenTogether());
    }

    private static Basis basis(Words words) {
        return new Basis(
                words.one("answered", CountBand.class),
                words.truth("indicative"),
                words.truth("one"),
                words.truth("together"));
    }

    private static Tenths mean(Words words) {
        return new Tenths(words.number(MEAN));
    }

    private static IllegalStateException broken(Words words) {
        return new IllegalStateException("a stored result is broken: %s".formatted(words));
    }
}
