package nl.samenspiegel.core.evidence;

import java.util.List;

/// What links run between.
///
/// @param levels of effects, in the order of drawing
/// @param effects columns of the map, in the order of drawing
/// @param conditions rows of the map, in the order of drawing
/// @param terms names of everything outside the grid
public record Grid(
        List<EffectLevel> levels,
        List<Effect> effects,
        List<Condition> conditions,
        List<Term> terms) {

    public Grid {
        levels = List.copyOf(levels);
        effects = List.copyOf(effects);
        conditions = List.copyOf(conditions);
        terms = List.copyOf(terms);
    }

    /// Returns whether there is a row of this id.
    public boolean hasCondition(String id) {
        return conditions.stream().anyMatch(condition -> condition.id().equals(id));
    }

    /// Returns whether there is a column of this id.
    public boolean hasEffect(String id) {
        return effects.stream().anyMatch(effect -> effect.id().equals(id));
    }
}
