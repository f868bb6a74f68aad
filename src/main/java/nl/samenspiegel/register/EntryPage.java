package nl.samenspiegel.register;

import nl.samenspiegel.core.instrument.RegisterText;

/// The form in which a figure is entered or corrected, with what was filled in.
///
/// @param register the address of the page with all figures of the round
/// @param scale code of the scale
/// @param name of the scale
/// @param text what is counted, of whom, and where it is found
/// @param language of these words if it is not that of the page, or empty
public record EntryPage(
        String partnership,
        String register,
        String scale,
        String name,
        RegisterText text,
        String language,
        EntryForm form) {

    /// The smallest cohort.
    public int smallest() {
        return RegisterEntry.SMALLEST;
    }

    /// The address to which the form is sent.
    public String address() {
        return "%s/%s".formatted(register, scale);
    }
}
