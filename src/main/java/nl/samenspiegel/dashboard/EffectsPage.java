package nl.samenspiegel.dashboard;

import java.util.List;

/// The page of the perceived effects.
///
/// @param effects in the order of the instrument
public record EffectsPage(ResultsHead head, List<EffectStrip> effects) {

    public EffectsPage {
        effects = List.copyOf(effects);
    }
}
