package nl.samenspiegel.core.instrument;

/// The words for a scale.
///
/// @param name heading in results; never shown in the questionnaire
/// @param phrase fits inside a finding, after "about"
/// @param asks one sentence that says what the items ask
/// @param talk one open question for the conversation about the result
public record ScaleText(String name, String phrase, String asks, String talk) {}
