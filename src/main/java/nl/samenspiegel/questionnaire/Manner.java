package nl.samenspiegel.questionnaire;

import nl.samenspiegel.core.instrument.Address;

import org.jspecify.annotations.Nullable;

/// How a respondent is spoken to.
///
/// @param words code of the language of the instrument's texts, only if it differs from that of the
///   page around them
/// @param informal whether with je or with u
/// @param bilingual whether the other language can be chosen
/// @param trial whether the questionnaire is only tried, before the round opens
public record Manner(@Nullable String words, boolean informal, boolean bilingual, boolean trial) {

    static Manner of(Sitting sitting) {
        String words = sitting.text().language();
        return new Manner(
                words.equals(sitting.page().language()) ? null : words,
                sitting.address() == Address.INFORMAL,
                sitting.hasOtherLanguage(),
                sitting.invitation().isTest());
    }

    /// Returns the one of two keys that fits how the respondent is addressed.
    public String choose(String formal, String informalKey) {
        return informal ? informalKey : formal;
    }
}
