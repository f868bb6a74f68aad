package nl.samenspiegel.core.evidence;

import java.util.List;

/// One relation that a study reports between a starting point and an end point.
///
/// @param from id of a condition or a term
/// @param to id of an effect, a condition (a chain) or a term
/// @param direction what is reported
/// @param tier how well the study can tell
/// @param verification how far we know this finding; may differ from that of the study
/// @param measured what stands behind it
/// @param sizes that may be drawn; none unless read and verified
public record EvidenceLink(
        String from,
        String to,
        Direction direction,
        Tier tier,
        Verification verification,
        Measured measured,
        List<EffectSize> sizes) {

    public EvidenceLink {
        sizes = List.copyOf(sizes);
    }

    /// Returns whether this link runs between these two.
    public boolean runs(String start, String end) {
        return from.equals(start) && to.equals(end);
    }
}
