package nl.samenspiegel.handout;

import nl.samenspiegel.questionnaire.Extent;
import nl.samenspiegel.web.Page;

import org.jspecify.annotations.Nullable;

/// What someone in one role at one organisation is told about what is asked of them, in the words
/// and the language of the reader.
///
/// @param page in the language of the reader
/// @param words code of the language of the instrument's texts, only if it differs from that of the
///   page
/// @param informal whether with je or with u
/// @param about what the questionnaire is and what for
/// @param group who is asked
public record Ask(
        Page page,
        @Nullable String words,
        boolean informal,
        About about,
        Group group,
        Terms terms) {

    /// What the questionnaire is and who asks.
    ///
    /// @param contact whom to ask, with the address if there is one; may be empty
    /// @param contactEmail the address alone, or empty
    /// @param instrument its name
    /// @param draftVersion the version if the instrument is still in development, else empty
    /// @param purpose what it is for
    public record About(
            String partnership,
            String round,
            String contact,
            String contactEmail,
            String instrument,
            String draftVersion,
            String purpose) {}

    /// Who is asked.
    ///
    /// @param role for one person
    /// @param roles for several
    public record Group(String organisation, String role, String roles) {}

    /// How long it takes, from when until when, and the smallest group that is shown.
    ///
    /// @param opensOn with its weekday and year
    /// @param closesOn with its weekday and year
    public record Terms(Extent extent, String opensOn, String closesOn, int threshold) {}

    /// Returns the text with `key`, with its arguments filled in.
    public String t(String key, Object... arguments) {
        return page.t(key, arguments);
    }

    /// Returns the one of two keys that fits how the reader is addressed.
    public String choose(String formal, String informalKey) {
        return informal ? informalKey : formal;
    }
}
