package nl.samenspiegel.questionnaire;

/// A field that was changed in two places at once.
///
/// @param field name of the field
/// @param here what was sent and not kept
/// @param kept what was stored from elsewhere since the page was shown; empty if it was wiped there
record Clash(String field, String here, String kept) {}
