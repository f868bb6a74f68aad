package nl.samenspiegel.dashboard;

import java.util.List;

/// The page of the perceived effects.
///
/// @param newer that the research changed since the release, in sentences; empty if it did not
/// @param effects in the order of the instrument
public record EffectsPage(ResultsHead head, String newer, List<EffectStrip> effects) {

    public EffectsPage {
        effects = List.copyOf(effects);
    }
}
