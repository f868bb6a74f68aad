package nl.samenspiegel.core.publication;

import nl.samenspiegel.core.aggregate.AnsweredRound;
import nl.samenspiegel.core.aggregate.Measure;
import nl.samenspiegel.core.aggregate.RespondentGroup;
import nl.samenspiegel.core.aggregate.ShareEstimate;
import nl.samenspiegel.core.aggregate.Values;
import nl.samenspiegel.core.aggregate.Weighting;
import nl.samenspiegel.core.disclosure.Atoms;
import nl.samenspiegel.core.disclosure.PublishedRow;
import nl.samenspiegel.core.disclosure.Range;
import nl.samenspiegel.core.disclosure.Threshold;
import nl.samenspiegel.core.instrument.Scale;
import nl.samenspiegel.core.instrument.ScaleReport;

import java.util.List;

/// What all decisions about one round rest on.
///
/// @param earlier what earlier releases of the round published, oldest first
/// @param books where what is published now is entered
record Assessing(AnsweredRound round, Threshold threshold, List<Books> earlier, Books books) {

    Assessing {
        earlier = List.copyOf(earlier);
    }

    /// Returns the edition of the release that is being made, from 1.
    int edition() {
        return earlier.size() + 1;
    }

    /// Lists the numbers of earlier releases that stand on a page.
    List<PublishedRow> listPublished(Books.Page page, Places places) {
        return earlier.stream().flatMap(past -> past.read(page, places).stream()).toList();
    }

    /// Returns the atoms of a measure with what earlier releases told between what they add up.
    Atoms limited(Measure measure, Places places) {
        Atoms atoms = places.atoms();
        for (Books past : earlier) {
            atoms = past.limit(measure, places, atoms);
        }
        return atoms;
    }

    /// Returns which groups are large enough for a measure.
    Eligibility eligibility(Measure measure) {
        Scale scale = round.instrument().scale(measure.scale());
        Values values = round.values(measure);
        var places = new Places(values, range(scale));
        return new Eligibility(this, scale, values, places, fallbackVariance(scale));
    }

    /// Returns an empty family of numbers about the values of a measure.
    Family family(Measure measure, Eligibility eligibility) {
        return new Family(this, new Books.Page(measure, Books.Kind.VALUE), eligibility.places());
    }

    /// Returns which part of a group has a one, every unit counting the same.
    ///
    /// @param group in which nobody weighs too much
    double share(Values ones, RespondentGroup group) {
        return switch (Weighting.of(ones.of(group), threshold.k())) {
            case Weighting.Fair(var scores, _) -> ShareEstimate.of(scores).share();
            case Weighting.TooHeavy() ->
                    throw new IllegalStateException("%s weighs too much".formatted(group));
        };
    }

    /// Returns these ones and zeros as the audits see them.
    static Places shares(Values ones) {
        return new Places(ones, new Range(0, 1));
    }

    private static Range range(Scale scale) {
        return switch (scale.use().report()) {
            case SCORE, FACETS -> new Range(scale.format().lowest(), scale.format().highest());
            case SHARE -> new Range(0, 1);
        };
    }

    /// The fallback variance is stated for five levels and grows with the square of the range; a
    /// proportion has none of its own and takes that of an even split.
    private double fallbackVariance(Scale scale) {
        if (scale.use().report() == ScaleReport.SHARE) {
            return 0.25;
        }
        double stretch = scale.format().range() / 4.0;
        return round.instrument().settings().fallbackVariance() * stretch * stretch;
    }
}
