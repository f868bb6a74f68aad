package nl.samenspiegel.literature;

import java.util.List;

/// What research says of one effect, short enough to stand beside what people perceive of it.
///
/// @param finding which way the strongest sources point, as a sentence
/// @param about what those sources are about, and whether a size is known
/// @param heading the direction in a sign and words; empty if there are no sources
/// @param badges how strong, how near, how far we read it
/// @param studies the sources by name and what each reports
/// @param summary what the evidence adds up to
/// @param href where everything about this effect stands
public record EffectCard(
        String finding,
        String about,
        String heading,
        List<Badge> badges,
        List<Fact> studies,
        String summary,
        String href) {

    public EffectCard {
        badges = List.copyOf(badges);
        studies = List.copyOf(studies);
    }
}
