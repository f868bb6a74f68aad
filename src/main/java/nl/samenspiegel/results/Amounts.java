package nl.samenspiegel.results;

import nl.samenspiegel.chart.Whisker;
import nl.samenspiegel.core.aggregate.WhyNoInterval;
import nl.samenspiegel.core.instrument.RatingFormat;
import nl.samenspiegel.core.publication.Basis;
import nl.samenspiegel.core.publication.CountBand;
import nl.samenspiegel.core.publication.Difference;
import nl.samenspiegel.core.publication.Headline;
import nl.samenspiegel.core.publication.Outcome;
import nl.samenspiegel.core.publication.Precision;
import nl.samenspiegel.core.publication.StepPercent;
import nl.samenspiegel.core.publication.Tenths;

/// Writes published numbers, and the word where there is none.
///
/// Intervals are cut off at the ends of the format: beyond them there is nothing.
///
/// @param words of the page
record Amounts(Wording words) {

    /// Returns a number with one decimal.
    String points(Tenths points) {
        return words.numbers().decimal(points.value());
    }

    /// Returns a mean of one item, which may only be known to lie on one side.
    String mean(Outcome.ItemMean item) {
        return switch (item.bound()) {
            case EXACT -> points(item.mean());
            case AT_MOST -> words.t("results.amount.atMost", points(item.mean()));
            case AT_LEAST -> words.t("results.amount.atLeast", points(item.mean()));
        };
    }

    /// Returns a percentage: `45%`.
    String percent(StepPercent percent) {
        return words.numbers().percent(percent.percent() / 100.0);
    }

    /// Returns a percentage with its interval: `ongeveer 45% [25; 65]`.
    String share(Outcome.Share share) {
        return words.t(
                "results.amount.aboutBetween",
                percent(share.percent()),
                words.numbers()
                        .range(
                                (long) share.interval().low().percent(),
                                (long) share.interval().high().percent()));
    }

    /// Returns the interval of a mean, or empty if it has none.
    String interval(Tenths mean, Precision precision, RatingFormat format) {
        return switch (precision) {
            case Precision.HalfWidth(var half) -> {
                Ends ends = Ends.of(mean, half).within(format);
                yield words.numbers().range(ends.low(), ends.high());
            }
            case Precision.NoInterval _ -> "";
        };
    }

    /// Returns the interval of a distance, or empty if it has none.
    String interval(Difference difference) {
        return switch (difference.precision()) {
            case Precision.HalfWidth(var half) -> {
                Ends ends = Ends.of(difference.points(), half);
                yield words.numbers().range(ends.low(), ends.high());
            }
            case Precision.NoInterval _ -> "";
        };
    }

    /// Returns the whisker of a mean.
    static Whisker whisker(Tenths mean, Precision precision, RatingFormat format) {
        return switch (precision) {
            case Precision.HalfWidth(var half) -> {
                Ends ends = Ends.of(mean, half).within(format);
                yield Whisker.of(ends.low(), ends.high());
            }
            case Precision.NoInterval _ -> Whisker.none();
        };
    }

    /// Returns what is published in a cell of a table.
    String cell(Outcome outcome, RatingFormat format) {
        return switch (outcome) {
            case Outcome.Score(var mean, var precision, var basis) ->
                    withCare(estimate(mean, precision, format), basis);
            case Outcome.ItemMean item -> withCare(mean(item), item.basis());
            case Outcome.Share share -> withCare(share(share), share.basis());
            case Outcome.Hidden() -> words.t("results.hidden");
            case Outcome.NotExpected() -> words.t("results.notAsked");
        };
    }

    /// Returns a headline in a cell of a table.
    String cell(Headline headline, RatingFormat format) {
        return switch (headline) {
            case Headline.Shown(var mean, var precision, boolean indicative) -> {
                String estimate = estimate(mean, precision, format);
                yield indicative ? words.t("results.amount.indicative", estimate) : estimate;
            }
            case Headline.Incomplete _ -> words.t("results.incomplete");
            case Headline.Hidden() -> words.t("results.hidden");
            case Headline.SinglePerspective _ -> words.t("results.onePerspective");
        };
    }

    /// Returns how many answered: `5–9`, `20 of meer`.
    String band(CountBand band) {
        return switch (band) {
            case UNDER_FIVE -> words.t("results.band.under", band.highest() + 1);
            case FIVE_TO_NINE, TEN_TO_NINETEEN ->
                    words.numbers().range((long) band.lowest(), (long) band.highest());
            case TWENTY_OR_MORE -> words.t("results.band.from", band.lowest());
        };
    }

    /// Returns the words beside a mark that is to be read with care, or empty.
    String care(Basis basis, Precision precision) {
        if (basis.oneOrganisation()) {
            return words.t("results.oneOrganisation");
        }
        boolean unknown =
                precision instanceof Precision.NoInterval(var why)
                        && why == WhyNoInterval.TOO_FEW_ANSWERS;
        if (unknown) {
            return words.t("results.noInterval");
        }
        return basis.indicative() ? words.t("results.indicative") : "";
    }

    String estimate(Tenths mean, Precision precision, RatingFormat format) {
        return precision instanceof Precision.HalfWidth
                ? words.t(
                        "results.amount.estimate", points(mean), interval(mean, precision, format))
                : words.t("results.amount.bare", points(mean));
    }

    private String withCare(String amount, Basis basis) {
        String careful = basis.indicative() ? words.t("results.amount.indicative", amount) : amount;
        return basis.oneOrganisation()
                ? words.t("results.amount.oneOrganisation", careful)
                : careful;
    }

    /// The ends of an interval, in scale points.
    private record Ends(double low, double high) {

        static Ends of(Tenths middle, Tenths half) {
            return new Ends(
                    (middle.tenths() - half.tenths()) / 10.0,
                    (middle.tenths() + half.tenths()) / 10.0);
        }

        Ends within(RatingFormat format) {
            return new Ends(Math.max(low, format.lowest()), Math.min(high, format.highest()));
        }
    }
}
