package nl.samenspiegel.core.instrument;

/// The words for an item.
///
/// @param wording the item as asked
/// @param shortText three to eight words that name it in tables and lists of errors
public record ItemText(Wording wording, String shortText) {}
