package nl.samenspiegel.questionnaire;

import nl.samenspiegel.core.instrument.Edition;
import nl.samenspiegel.core.instrument.InstrumentStatus;
import nl.samenspiegel.core.instrument.RoleText;
import nl.samenspiegel.fieldwork.Token;
import nl.samenspiegel.partnership.Partnership;

import org.jspecify.annotations.Nullable;

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
    /// @param hint who is meant by that role
    public record Purpose(
            String instrument, String draftVersion, String text, String role, String hint) {}

    /// How much work it is.
    ///
    /// @param items how many items
    /// @param questions how many open questions
    /// @param minutes how long it takes, at least 1
    /// @param closesOn the last day, with its weekday
    public record Effort(int items, int questions, int minutes, String closesOn) {}

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
                effort(sitting),
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
                role.hint());
    }

    private static Effort effort(Sitting sitting) {
        Questionnaire questionnaire = sitting.questionnaire();
        return new Effort(
                questionnaire.items().size(),
                questionnaire.instrument().questions().size(),
                questionnaire.minutesFrom(1),
                sitting.page().numbers().weekday(sitting.round().fieldwork().closesOn()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
