package nl.samenspiegel.questionnaire;

/// An answer that was changed elsewhere while its page stood open.
///
/// @param number of the item; 0 for an open question, which has none
/// @param target `id` of the control at which it can be changed
/// @param question the few words that name the item, or the open question in full
/// @param here what was answered here and not kept; empty if it was wiped
/// @param kept what was answered elsewhere and is kept; empty if it was wiped
public record ClashRow(int number, String target, String question, String here, String kept) {}
