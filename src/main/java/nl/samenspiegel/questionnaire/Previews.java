package nl.samenspiegel.questionnaire;

import jakarta.inject.Singleton;

import nl.samenspiegel.fieldwork.Invitation;
import nl.samenspiegel.fieldwork.InvitationSource;
import nl.samenspiegel.fieldwork.InvitationState;
import nl.samenspiegel.fieldwork.Mailing;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.web.Language;
import nl.samenspiegel.web.Page;
import nl.samenspiegel.web.Translations;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Shows the questionnaire of a round as somebody would meet it who was invited.
@Singleton
public class Previews {

    /// The invitation of nobody: it is stored nowhere.
    private static final UUID NOBODY = new UUID(0, 0);

    private final Reception reception;
    private final Translations translations;

    Previews(Reception reception, Translations translations) {
        this.reception = reception;
        this.translations = translations;
    }

    /// Returns the questionnaire as somebody of `role` at an organisation of the round would meet
    /// it, with nothing filled in.
    ///
    /// @param language one in which the round offers the questionnaire
    public Preview of(Page page, Round round, UUID organisationId, String role, Language language) {
        var invitation =
                new Invitation(
                        NOBODY,
                        round.id(),
                        organisationId,
                        role,
                        language.code(),
                        InvitationState.INVITED,
                        null,
                        null,
                        Mailing.STOPPED,
                        InvitationSource.TEST);
        Sitting sitting = reception.seat(page.in(translations.in(language)), invitation, round);
        Draft draft = Draft.empty();
        var view = new View(draft, List.of(), List.of());
        List<PartPage> pages = new ArrayList<>();
        List<OpenPage> open = new ArrayList<>();
        List<Part> parts = sitting.questionnaire().parts();
        for (int number = 1; number <= parts.size(); number++) {
            Step step = Step.of(sitting, number, draft, false);
            switch (parts.get(number - 1)) {
                case Part.Items items -> pages.add(PartPage.of(sitting, step, items, view));
                case Part.Open questions -> open.add(OpenPage.of(sitting, step, questions, view));
            }
        }
        return new Preview(
                sitting.page(),
                Manner.of(sitting),
                sitting.questionnaire().items().size(),
                sitting.questionnaire().minutesFrom(1, draft),
                pages,
                open);
    }
}
