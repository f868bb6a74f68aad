package nl.samenspiegel.questionnaire;

import nl.samenspiegel.core.instrument.Address;
import nl.samenspiegel.core.instrument.InstrumentText;
import nl.samenspiegel.fieldwork.Invitation;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.web.Page;

/// Someone who came in with a link, and the words in which they are spoken to.
///
/// @param page in the language of the respondent
/// @param text of the instrument, in that language if the instrument has it
record Sitting(
        Page page,
        InstrumentText text,
        Invitation invitation,
        Round round,
        Questionnaire questionnaire) {

    /// Returns how the respondent is addressed.
    Address address() {
        return questionnaire.role().address();
    }

    /// Tells whether the questionnaire can be read in the other language too.
    boolean hasOtherLanguage() {
        return round.asking()
                .languages(questionnaire.instrument().edition())
                .contains(page.otherLanguage().code());
    }

    /// Returns this sitting with other words of the instrument.
    Sitting in(InstrumentText words) {
        return new Sitting(page, words, invitation, round, questionnaire);
    }

    /// Returns the words of an item.
    String item(Asked item) {
        return text.item(item.code(), address());
    }
}
