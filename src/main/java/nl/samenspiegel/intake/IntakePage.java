package nl.samenspiegel.intake;

import nl.samenspiegel.round.InstrumentChoice;
import nl.samenspiegel.store.Keys;

import java.util.List;
import java.util.UUID;

/// The form in which a file of answers is sent in, with what was filled in and what was wrong with
/// the file.
///
/// @param instrument code of the choice that is shown as chosen
/// @param faults what was wrong with the file, the first ones; empty when none was sent
/// @param total how many faults there are in all
/// @param codes what may stand in a file, for each of the instruments
public record IntakePage(
        UUID partnershipId,
        String partnership,
        List<InstrumentChoice> instruments,
        String instrument,
        List<Fault> faults,
        long total,
        List<FileCodes> codes) {

    public IntakePage {
        instruments = List.copyOf(instruments);
        faults = List.copyOf(faults);
        codes = List.copyOf(codes);
    }

    /// The address of the partnership, without a slash at its end.
    public String home() {
        return "/partnerships/" + Keys.text(partnershipId);
    }
}
