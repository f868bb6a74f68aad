package nl.samenspiegel.planning;

import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.InstrumentText;
import nl.samenspiegel.core.instrument.Scale;

import java.util.List;

/// An instrument version that can be chosen for a round.
///
/// @param instrument what it asks
/// @param label title and version
/// @param scales what a round may leave out of it, in its order
public record Offer(Instrument instrument, String label, List<Optional> scales) {

    public Offer {
        scales = List.copyOf(scales);
    }

    /// A scale that a round may leave out.
    ///
    /// @param value how the form names it
    public record Optional(String value, String code, String name) {}

    static Offer of(Instrument instrument, InstrumentText text) {
        String version = instrument.edition().version();
        return new Offer(
                instrument,
                "%s (%s)".formatted(text.title(), version),
                instrument.scales().stream()
                        .filter(scale -> scale.use().optional())
                        .map(scale -> option(instrument, scale, text))
                        .toList());
    }

    /// Returns how the form names this version.
    public String code() {
        return code(instrument);
    }

    /// Returns how the form names a version of an instrument.
    static String code(Instrument instrument) {
        return "%s %s".formatted(instrument.edition().code(), instrument.edition().version());
    }

    /// Returns how the form names a scale of a version.
    static String value(Instrument instrument, String scale) {
        return "%s %s".formatted(code(instrument), scale);
    }

    private static Optional option(Instrument instrument, Scale scale, InstrumentText text) {
        return new Optional(
                value(instrument, scale.code()), scale.code(), text.scale(scale.code()).name());
    }
}
