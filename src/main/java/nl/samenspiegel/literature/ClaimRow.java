package nl.samenspiegel.literature;

import java.util.List;

/// A statement of the document behind the evidence.
///
/// @param kind intended, realised, experienced or advice
/// @param text in our words
/// @param source as the document cites it
/// @param effects names of the effects it is about; none if it is about a condition or the whole
public record ClaimRow(Badge kind, String text, String source, List<String> effects) {

    public ClaimRow {
        effects = List.copyOf(effects);
    }
}
