package nl.samenspiegel.demo;

import nl.samenspiegel.core.instrument.Instrument;

import java.util.List;

/// Invents partnerships and what their people answer to an instrument. Pure: the same number and
/// wave always give the same.
final class Invention {

    private final Instrument instrument;
    private final Staffing staffing;
    private final Scenery scenery = new Scenery();
    private final Views views = Views.read();
    private final Respondents respondents;
    private final Counts counts;

    Invention(Instrument instrument, Staffing staffing) {
        this.instrument = instrument;
        this.staffing = staffing;
        this.respondents = new Respondents(instrument, views);
        this.counts = new Counts(instrument);
    }

    Instrument instrument() {
        return instrument;
    }

    /// Returns how many partnerships can be invented.
    int size() {
        return scenery.size();
    }

    /// Invents the partnership with `number`, from 0.
    PartnershipSketch sketch(int number) {
        return scenery.sketch(number);
    }

    /// Invents what the registers of a partnership hold before a wave that is over; in one that is
    /// open, nothing was entered yet.
    List<Count> counts(PartnershipSketch sketch, Wave wave) {
        return wave.released() ? counts.draw(sketch, wave) : List.of();
    }

    /// Invents who is asked in a wave of a partnership and what they answer.
    ///
    /// @param early whether only the first answers are in
    List<Ask> asks(PartnershipSketch sketch, int wave, boolean early) {
        double share = early ? views.share("early") : 1;
        var climate = Climate.draw(instrument, views, sketch);
        return new Crowd(instrument, climate, sketch, wave, share)
                .asks(staffing.list(instrument), respondents);
    }
}
