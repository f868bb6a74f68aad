package nl.samenspiegel.results;

import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.InstrumentText;
import nl.samenspiegel.core.instrument.Scale;
import nl.samenspiegel.partnership.Partnership;
import nl.samenspiegel.release.Release;
import nl.samenspiegel.round.Round;

import java.util.List;

/// The published results of a round with everything that is needed to tell them.
///
/// @param instrument as it is now
/// @param text its words in the language of the page, or else in its first language
/// @param results scale by scale, in instrument order
public record Published(
        Partnership partnership,
        Round round,
        Release release,
        Instrument instrument,
        InstrumentText text,
        List<ScaleResult> results) {

    public Published {
        results = List.copyOf(results);
    }

    static Published of(
            Partnership partnership,
            Round round,
            Release release,
            Instrument instrument,
            InstrumentText text) {
        return new Published(
                partnership,
                round,
                release,
                instrument,
                text,
                ScaleResult.list(instrument, release.publication()));
    }

    /// Lists the codes of the scales that the round did not ask, in instrument order.
    public List<String> listNotAsked() {
        return instrument.scales().stream()
                .map(Scale::code)
                .filter(release.facts().notAsked()::contains)
                .toList();
    }

    /// Lists what is published of the conditions, in instrument order.
    public List<ScaleResult> listConditions() {
        return results.stream().filter(ScaleResult::isCondition).toList();
    }

    /// Lists what is published of the perceived effects, in instrument order.
    public List<ScaleResult> listEffects() {
        return results.stream().filter(result -> !result.isCondition()).toList();
    }
}
