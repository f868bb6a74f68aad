package nl.samenspiegel.literature;

import java.util.List;

/// A level of effects with the effects on it.
public record LevelView(String name, List<EffectRow> effects) {

    public LevelView {
        effects = List.copyOf(effects);
    }
}
