package nl.samenspiegel.release;

import nl.samenspiegel.core.aggregate.WhyNoInterval;
import nl.samenspiegel.core.publication.Basis;
import nl.samenspiegel.core.publication.Bound;
import nl.samenspiegel.core.publication.CannotJudge;
import nl.samenspiegel.core.publication.CountBand;
import nl.samenspiegel.core.publication.ItemDetail;
import nl.samenspiegel.core.publication.Outcome;
import nl.samenspiegel.core.publication.Precision;
import nl.samenspiegel.core.publication.StepPercent;
import nl.samenspiegel.core.publication.StepRange;
import nl.samenspiegel.core.publication.Tenths;

/// Writes what is shown of a group as words and reads it back.
final class OutcomeWords {

    private static final String OUTCOME = "outcome";
    private static final String MEAN = "mean";
    private static final String PERCENT = "percent";
    private static final String HALF_WIDTH = "half";
    private static final String WITHOUT = "without";
    private static final String LEVELS = "levels";
    private static final String CANNOT = "cannot";

    private OutcomeWords() {}

    static Words of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Score(var mean, var precision, var basis) ->
                    with(
                            basis,
                            with(precision, Words.of(OUTCOME, "score").and(MEAN, mean.tenths())));
            case Outcome.ItemMean item -> with(item.basis(), words(item));
            case Outcome.Share(var percent, var interval, var basis) ->
                    with(
                            basis,
                            Words.of(OUTCOME, "share")
                                    .and(PERCENT, percent.percent())
                                    .and("low", interval.low().percent())
                                    .and("high", interval.high().percent()));
            case Outcome.Hidden() -> Words.of(OUTCOME, "hidden");
            case Outcome.NotExpected() -> Words.of(OUTCOME, "not-expected");
        };
    }

    static Outcome read(Words words) {
        return switch (words.text(OUTCOME)) {
            case "score" -> new Outcome.Score(mean(words), precision(words), basis(words));
            case "item" ->
                    new Outcome.ItemMean(
                            mean(words),
                            words.one("bound", Bound.class),
                            detail(words),
                            cannotJudge(words),
                            basis(words));
            case "share" ->
                    new Outcome.Share(
                            percent(words, PERCENT),
                            new StepRange(percent(words, "low"), percent(words, "high")),
                            basis(words));
            case "hidden" -> new Outcome.Hidden();
            case "not-expected" -> new Outcome.NotExpected();
            default -> throw broken(words);
        };
    }

    private static Words words(Outcome.ItemMean item) {
        Words words =
                Words.of(OUTCOME, "item")
                        .and(MEAN, item.mean().tenths())
                        .and("bound", item.bound());
        Words detailed =
                switch (item.detail()) {
                    case ItemDetail.Shown(var favourable, var levels) ->
                            words.and(PERCENT, favourable.percent())
                                    .and(
                                            LEVELS,
                                            levels.stream()
                                                    .map(level -> Integer.toString(level.percent()))
                                                    .toList());
                    case ItemDetail.NotShown() -> words;
                };
        return switch (item.cannotJudge()) {
            case CannotJudge.Percent(var percent) -> detailed.and(CANNOT, percent.percent());
            case CannotJudge.NotShown() -> detailed;
        };
    }

    private static ItemDetail detail(Words words) {
        return words.has(LEVELS)
                ? new ItemDetail.Shown(
                        percent(words, PERCENT),
                        words.list(LEVELS).stream()
                                .map(level -> new StepPercent(Integer.parseInt(level)))
                                .toList())
                : new ItemDetail.NotShown();
    }

    private static CannotJudge cannotJudge(Words words) {
        return words.has(CANNOT)
                ? new CannotJudge.Percent(percent(words, CANNOT))
                : new CannotJudge.NotShown();
    }

    private static StepPercent percent(Words words, String name) {
        return new StepPercent(words.number(name));
    }

    static Words with(Precision precision, Words words) {
        return switch (precision) {
            case Precision.HalfWidth(var points) -> words.and(HALF_WIDTH, points.tenths());
            case Precision.NoInterval(var why) -> words.and(WITHOUT, why);
        };
    }

    static Precision precision(Words words) {
        return words.has(HALF_WIDTH)
                ? new Precision.HalfWidth(new Tenths(words.number(HALF_WIDTH)))
                : new Precision.NoInterval(words.one(WITHOUT, WhyNoInterval.class));
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

    static Tenths mean(Words words) {
        return new Tenths(words.number(MEAN));
    }

    static IllegalStateException broken(Words words) {
        return new IllegalStateException("a stored result is broken: %s".formatted(words));
    }
}
