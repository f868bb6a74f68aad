package nl.samenspiegel.register;

import nl.samenspiegel.core.instrument.RegisterText;

import java.util.List;

/// What the register can tell beside one scale, with what was entered of it.
///
/// @param scale code of the scale
/// @param name of the scale
/// @param text what is counted, of whom, and where it is found
/// @param entries newest cohort first; may be empty
public record IndicatorView(
        String scale, String name, RegisterText text, List<RegisterView> entries) {

    public IndicatorView {
        entries = List.copyOf(entries);
    }
}
