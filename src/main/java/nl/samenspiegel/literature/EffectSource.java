package nl.samenspiegel.literature;

import java.util.List;

/// A source on the short card of an effect.
///
/// @param name authors and year
/// @param badges how strong, how near, how far we know it
/// @param text what was done and what was found
public record EffectSource(String name, List<Badge> badges, String text) {

    public EffectSource {
        badges = List.copyOf(badges);
    }
}
