package nl.samenspiegel.handout;

import nl.samenspiegel.core.instrument.InstrumentText;
import nl.samenspiegel.fieldwork.InvitationCount;
import nl.samenspiegel.fieldwork.LinksForm;
import nl.samenspiegel.round.RoundStatus;

import java.util.List;

/// What a coordinator can save or print to hand out personal links herself.
///
/// @param address of the page of the round
/// @param open whether the round is open, so that links can be made
/// @param people how many are on the roster
/// @param invited how many people have a link of their own by now
/// @param form for letters without a name, as typed
/// @param chosen key of the organisation whose letters were asked for, or empty
public record HandoutPage(
        String partnership,
        String round,
        String address,
        boolean open,
        long people,
        long invited,
        Choices choices,
        List<String> languages,
        LinksForm form,
        String chosen) {

    public HandoutPage {
        languages = List.copyOf(languages);
    }

    /// Returns the most letters printed at once.
    public int most() {
        return LetterSheet.MOST;
    }

    /// Returns the most links without a name made at once.
    public int mostNameless() {
        return LinksForm.MOST;
    }

    static HandoutPage of(
            Occasion occasion,
            InstrumentText text,
            long people,
            List<InvitationCount> counts,
            LinksForm form) {
        return new HandoutPage(
                occasion.partnership().name(),
                occasion.round().title(),
                occasion.address(),
                occasion.round().status() == RoundStatus.OPEN,
                people,
                counts.stream().mapToLong(InvitationCount::invited).sum(),
                Choices.of(occasion, text),
                occasion.round().asking().languages(occasion.instrument().edition()),
                form,
                form.organisation());
    }
}
