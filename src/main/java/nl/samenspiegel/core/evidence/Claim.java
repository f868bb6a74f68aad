package nl.samenspiegel.core.evidence;

import java.util.List;

/// A statement of the document behind the evidence, attributed to one of its sources.
///
/// @param id stable name inside the file
/// @param source id of the cited source
/// @param kind intended, realised, experienced, or advice
/// @param effects ids of the effects it is about; none if it is about a condition or the whole
/// @param paraphrase in our words
public record Claim(
        String id, String source, ClaimKind kind, List<String> effects, LocalText paraphrase) {

    public Claim {
        effects = List.copyOf(effects);
    }
}
