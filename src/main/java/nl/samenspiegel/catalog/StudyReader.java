package nl.samenspiegel.catalog;

import nl.samenspiegel.core.evidence.ConfidenceInterval;
import nl.samenspiegel.core.evidence.Direction;
import nl.samenspiegel.core.evidence.Distance;
import nl.samenspiegel.core.evidence.EffectSize;
import nl.samenspiegel.core.evidence.EvidenceLink;
import nl.samenspiegel.core.evidence.IntervalBasis;
import nl.samenspiegel.core.evidence.Measured;
import nl.samenspiegel.core.evidence.Reading;
import nl.samenspiegel.core.evidence.Reference;
import nl.samenspiegel.core.evidence.Span;
import nl.samenspiegel.core.evidence.Study;
import nl.samenspiegel.core.evidence.StudyDesign;
import nl.samenspiegel.core.evidence.Tier;
import nl.samenspiegel.core.evidence.Verification;

import org.jspecify.annotations.Nullable;

/// Makes a study and the links it reports.
final class StudyReader {

    private StudyReader() {}

    /// Returns the study that stands at `place`.
    static Study read(Place place) {
        Verification verification = Verification.ofMark(place.text("verification"));
        return new Study(
                place.text("id"),
                place.text("programme"),
                new Reference(
                        place.textOrNull("authors"),
                        place.text("reference"),
                        place.has("year") ? place.whole("year") : null,
                        place.textOrNull("doi"),
                        place.textOrNull("brochureSource")),
                new StudyDesign(
                        place.local("design"),
                        place.local("n"),
                        place.local("population"),
                        place.local("country")),
                Distance.ofLetter(place.text("distance")),
                new Reading(
                        verification, place.localOrNull("whereRead"), place.localOrNull("caveat")),
                place.list("links").stream().map(link -> link(link, verification)).toList());
    }

    private static EvidenceLink link(Place place, Verification ofStudy) {
        return new EvidenceLink(
                place.text("from"),
                place.text("to"),
                Direction.ofSign(place.text("direction")),
                Tier.of(place.whole("tier")),
                place.has("verification")
                        ? Verification.ofMark(place.text("verification"))
                        : ofStudy,
                new Measured(
                        place.isTrue("expected"),
                        place.local("measured"),
                        place.localOrNull("via"),
                        place.localOrNull("note")),
                place.list("sizes").stream().map(StudyReader::size).toList());
    }

    private static EffectSize size(Place place) {
        return place.has("estimate")
                ? new EffectSize.Point(
                        EvidenceReader.metric(place),
                        place.local("label"),
                        place.number("estimate"),
                        interval(place),
                        place.has("predictionLow")
                                ? span(place, "predictionLow", "predictionHigh")
                                : null)
                : new EffectSize.Range(
                        EvidenceReader.metric(place),
                        place.local("label"),
                        span(place, "rangeLow", "rangeHigh"));
    }

    private static @Nullable ConfidenceInterval interval(Place place) {
        return place.has("ciLow")
                ? new ConfidenceInterval(
                        span(place, "ciLow", "ciHigh"),
                        place.text("ciBasis").equals("calc")
                                ? IntervalBasis.CALCULATED
                                : IntervalBasis.REPORTED)
                : null;
    }

    private static Span span(Place place, String low, String high) {
        if (place.number(low) > place.number(high)) {
            throw new IllegalArgumentException(
                    "%s: %s is above %s".formatted(place.path(), low, high));
        }
        return new Span(place.number(low), place.number(high));
    }
}
