package nl.samenspiegel.questionnaire;

import nl.samenspiegel.web.Form;
import nl.samenspiegel.web.Language;
import nl.samenspiegel.web.LanguageChoice;

import java.util.Optional;

/// Where a pressed button of a part leads.
sealed interface Move {

    /// To the next part.
    ///
    /// @param insists whether it was said to go on with questions left open
    record On(boolean insists) implements Move {}

    /// To the part before.
    record Back() implements Move {}

    /// To the same page, at the item whose answer was wiped.
    ///
    /// @param field of that item
    record Stay(String field) implements Move {}

    /// To the same page in this language.
    record Switch(Language language) implements Move {}

    /// Returns what the button pressed in `form` stands for; on if none is known.
    static Move of(Form form) {
        Optional<Language> language = Language.parse(form.text(LanguageChoice.PARAMETER));
        if (language.isPresent()) {
            return new Switch(language.get());
        }
        if (form.has(Posting.WIPE)) {
            return new Stay(form.text(Posting.WIPE));
        }
        return form.has("back") ? new Back() : new On(form.has("insist"));
    }
}
