package nl.samenspiegel.questionnaire;

import nl.samenspiegel.core.instrument.Edition;
import nl.samenspiegel.core.instrument.InstrumentStatus;
import nl.samenspiegel.core.instrument.RoleText;
import nl.samenspiegel.fieldwork.Token;
import nl.samenspiegel.partnership.Partnership;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// What someone reads before filling in: who asks, why, how long it takes and who sees what.
///
/// @param address where starting goes to
/// @param threshold smallest group that is shown
/// @param begun whether something was filled in before
public record LandingPage(
        Manner manner,
        String address,
        Asker asker,
        Purpose purpose,
        Effort effort,
        int threshold,
        boolean begun) {

    /// Who asks.
    ///
    /// @param partnership its name
    /// @param round its title
    /// @param contactName whom to ask, or empty
    /// @param contactEmail where that person is reached, or empty
    public record Asker(
            String partnership, String round, String contactName, String contactEmail) {}

    /// What is asked, of whom and what for.
    ///
    /// @param instrument its name
    /// @param draftVersion the version if the instrument is still in development, else empty
    /// @param text what the questionnaire is for
    /// @param role in which the person was invited
    /// @param meaning the role and who is meant by it
    public record Purpose(
            String instrument, String draftVersion, String text, String role, String meaning) {}

    /// How much work it is.
    ///
    /// @param items how many items
    /// @param left how many of them have no answer yet
    /// @param questions how many open questions have no answer yet
    /// @param minutes how long what is left takes, at least 1
    /// @param closesOn the last day, with its weekday and year
    public record Effort(int items, int left, int questions, int minutes, String closesOn) {}

    static LandingPage of(Sitting sitting, Token token, Partnership partnership, Draft draft) {
        return new LandingPage(
                Manner.of(sitting),
                "/u/%s".formatted(token.text()),
                new Asker(
                        partnership.name(),
                        sitting.round().title(),
                        orEmpty(partnership.contactName()),
                        orEmpty(partnership.contactEmail())),
                purpose(sitting),
                effort(sitting, draft),
                sitting.round().settings().threshold(),
                !draft.isBlank());
    }

    private static Purpose purpose(Sitting sitting) {
        Questionnaire questionnaire = sitting.questionnaire();
        Edition edition = questionnaire.instrument().edition();
        RoleText role = sitting.text().role(questionnaire.role().code());
        return new Purpose(
                sitting.text().title(),
                edition.status() == InstrumentStatus.DRAFT ? edition.version() : "",
                sitting.text().purpose(sitting.address()),
                role.name(),
                "%s: %s".formatted(capitalised(role.name()), uncapitalised(role.hint())));
    }

    private static Effort effort(Sitting sitting, Draft draft) {
        Questionnaire questionnaire = sitting.questionnaire();
        return new Effort(
                questionnaire.items().size(),
                questionnaire.countMissing(draft),
                questionnaire.countUnwritten(draft),
                questionnaire.minutesFrom(1, draft),
                sitting.page().numbers().weekday(sitting.round().fieldwork().closesOn()));
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String uncapitalised(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
