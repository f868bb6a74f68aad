package nl.samenspiegel.literature;

import java.util.List;

/// What research says of one effect, short enough to stand beside what people perceive of it.
///
/// @param finding which way the strongest sources point, or that there are none, as a sentence
/// @param about what those sources are about, and whether a size is known
/// @param heading direction, tier and number of the sources; empty if there are no sources
/// @param sources one for each research programme, the strongest first
/// @param summary what the evidence adds up to
/// @param href where everything about this effect stands
public record EffectCard(
        String finding,
        String about,
        String heading,
        List<EffectSource> sources,
        String summary,
        String href) {

    public EffectCard {
        sources = List.copyOf(sources);
    }
}
