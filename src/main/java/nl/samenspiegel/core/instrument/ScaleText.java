package nl.samenspiegel.core.instrument;

import org.jspecify.annotations.Nullable;

/// The words for a scale.
///
/// @param name heading in results; never shown in the questionnaire
/// @param phrase fits inside a finding, after "about"
/// @param asks one sentence that says what the items ask
/// @param talk one open question for the conversation about the result
/// @param register the words for its register indicator; none if it has none
public record ScaleText(
        String name, String phrase, String asks, String talk, @Nullable RegisterText register) {

    /// Makes the words for a scale without a register indicator.
    public ScaleText(String name, String phrase, String asks, String talk) {
        this(name, phrase, asks, talk, null);
    }
}
