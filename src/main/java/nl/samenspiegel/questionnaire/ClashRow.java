package nl.samenspiegel.questionnaire;

/// An answer that was changed elsewhere while its page stood open.
///
/// @param question the question in full
/// @param here what was answered here and not kept; empty if it was wiped
/// @param kept what was answered elsewhere and is kept; empty if it was wiped
public record ClashRow(String question, String here, String kept) {}
