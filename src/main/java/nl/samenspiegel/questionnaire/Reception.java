package nl.samenspiegel.questionnaire;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;

import jakarta.inject.Singleton;

import nl.samenspiegel.catalog.Catalog;
import nl.samenspiegel.core.instrument.Edition;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.Side;
import nl.samenspiegel.fieldwork.Admission;
import nl.samenspiegel.fieldwork.Invitation;
import nl.samenspiegel.fieldwork.Invitations;
import nl.samenspiegel.fieldwork.Token;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.views.Templates;
import nl.samenspiegel.web.HostCookie;
import nl.samenspiegel.web.Language;
import nl.samenspiegel.web.Page;
import nl.samenspiegel.web.Pages;
import nl.samenspiegel.web.Translations;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/// Lets respondents in, by the link in the address or by the cookie it left, and turns others away
/// without a word about why.
@Singleton
class Reception {

    private final Invitations invitations;
    private final Rounds rounds;
    private final Catalog catalog;
    private final Translations translations;
    private final Templates templates;

    Reception(
            Invitations invitations,
            Rounds rounds,
            Catalog catalog,
            Translations translations,
            Templates templates) {
        this.invitations = invitations;
        this.rounds = rounds;
        this.catalog = catalog;
        this.translations = translations;
        this.templates = templates;
    }

    /// Returns whoever holds this link, or nothing if it opens nothing today.
    Optional<Sitting> find(Page page, Token token) {
        return switch (invitations.admit(token)) {
            case Admission.Admitted(Invitation invitation, Round round) ->
                    Optional.of(seat(page, invitation, round));
            case Admission.Refused() -> Optional.empty();
        };
    }

    /// Returns the secret of the link with which this browser came in, or nothing.
    static Optional<Token> findToken(HttpRequest<?> request) {
        return HostCookie.RESPONDENT.find(request).flatMap(Token::parse);
    }

    /// Answers someone who is filling in with what `answer` makes, and anyone else with a page that
    /// says to open the own link again.
    MutableHttpResponse<byte[]> serve(
            Page page,
            HttpRequest<?> request,
            Function<Sitting, MutableHttpResponse<byte[]>> answer) {
        return findToken(request)
                .map(token -> find(page, token).map(answer).orElseGet(() -> refuse(page)))
                .orElseGet(
                        () -> Pages.page(HttpStatus.FORBIDDEN, templates.questionnaireLost(page)));
    }

    /// Returns the page for a link that opens nothing: the same for unknown, used, withdrawn and
    /// too late.
    MutableHttpResponse<byte[]> refuse(Page page) {
        return Pages.page(HttpStatus.NOT_FOUND, templates.questionnaireRefused(page));
    }

    /// Returns the questionnaire of `round` as whoever holds the invitation meets it.
    Sitting seat(Page page, Invitation invitation, Round round) {
        Instrument instrument =
                catalog.getInstrument(round.instrument().code(), round.instrument().version());
        Questionnaire questionnaire =
                Questionnaire.of(
                        instrument,
                        instrument.role(invitation.role()),
                        side(round, invitation),
                        round.asking().scales(instrument));
        Edition edition = instrument.edition();
        Language language =
                language(page, invitation.language(), round.asking().languages(edition));
        return new Sitting(
                page.in(translations.in(language)),
                catalog.text(edition, language.code()),
                invitation,
                round,
                questionnaire);
    }

    private Side side(Round round, Invitation invitation) {
        UUID employer = invitation.organisationId();
        return rounds.listOrganisations(round.id()).stream()
                .filter(organisation -> organisation.organisationId().equals(employer))
                .findFirst()
                .map(organisation -> organisation.kind().side())
                .orElse(Side.JOINT);
    }

    /// What the reader chose, then what the invitation says, then what the browser asks for, as far
    /// as the instrument has it; else the first language the instrument and the platform share.
    static Language language(Page page, @Nullable String invited, List<String> offered) {
        Optional<Language> shown = Language.parse(page.language());
        Optional<Language> chosen = page.visit().languageChosen() ? shown : Optional.empty();
        Optional<Language> preferred = Optional.ofNullable(invited).flatMap(Language::parse);
        Stream<Language> wishes = Stream.of(chosen, preferred, shown).flatMap(Optional::stream);
        return Stream.concat(
                        wishes.filter(language -> offered.contains(language.code())),
                        offered.stream().flatMap(code -> Language.parse(code).stream()))
                .findFirst()
                .or(() -> shown)
                .orElse(Language.NL);
    }
}
