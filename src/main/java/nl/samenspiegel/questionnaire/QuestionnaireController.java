package nl.samenspiegel.questionnaire;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

import nl.samenspiegel.views.Templates;
import nl.samenspiegel.web.Form;
import nl.samenspiegel.web.HostCookie;
import nl.samenspiegel.web.Language;
import nl.samenspiegel.web.Page;
import nl.samenspiegel.web.Pages;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// The pages of the questionnaire. Each stores what it is sent before it does anything else: going
/// back, another language and wiping an answer are buttons of the same form.
@Controller("/questionnaire")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class QuestionnaireController {

    /// Name of the field, and of the parameter, that makes a page lead back to the review.
    private static final String REVIEW = "review";

    private static final String REMIND = "remind";

    private final Reception reception;
    private final Drafts drafts;
    private final Templates templates;

    QuestionnaireController(Reception reception, Drafts drafts, Templates templates) {
        this.reception = reception;
        this.drafts = drafts;
        this.templates = templates;
    }

    /// Leads to where someone left off.
    @Get
    HttpResponse<byte[]> resume(Page page, HttpRequest<?> request) {
        return reception.serve(
                page,
                request,
                sitting -> {
                    Draft draft = drafts.get(sitting.invitation());
                    return seePart(sitting, sitting.questionnaire().firstUnfinished(draft));
                });
    }

    /// Says to open the own link again: where the page that says so leads in another language.
    @Get("/lost")
    HttpResponse<byte[]> lost(Page page) {
        return Pages.ok(templates.questionnaireLost(page));
    }

    @Get("/{number}")
    HttpResponse<byte[]> show(Page page, HttpRequest<?> request, String number) {
        boolean review = request.getParameters().contains(REVIEW);
        boolean remind = request.getParameters().contains(REMIND);
        return serve(
                page,
                request,
                number,
                (sitting, place) -> {
                    Draft draft = drafts.get(sitting.invitation());
                    List<Asked> missing =
                            remind ? Questionnaire.listMissing(place.part(), draft) : List.of();
                    var view = new View(draft, missing, List.of());
                    return show(HttpStatus.OK, sitting, place, review, view);
                });
    }

    /// Stores a part and goes where the pressed button says; reminds once of what was left open.
    @Post("/{number}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<byte[]> send(Page page, HttpRequest<?> request, Form form, String number) {
        return serve(page, request, number, (sitting, place) -> send(page, sitting, place, form));
    }

    /// Stores a part while it is being filled in; 204 says that it is stored, 409 that something
    /// was changed elsewhere and the rest is stored.
    @Post("/autosave")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<byte[]> autosave(Page page, HttpRequest<?> request, Form form) {
        return serve(
                page,
                request,
                form.text("part"),
                (sitting, place) -> {
                    Posting posting = Posting.of(form, place.part());
                    Saving saving =
                            drafts.save(sitting.invitation(), draft -> draft.merge(posting));
                    return switch (saving) {
                        case Saving.AlreadyDone() -> reception.refuse(page);
                        case Saving.Saved(_, Merged(_, List<Clash> clashes)) ->
                                HttpResponse.<byte[]>status(
                                        clashes.isEmpty()
                                                ? HttpStatus.NO_CONTENT
                                                : HttpStatus.CONFLICT);
                    };
                });
    }

    /// A part of the questionnaire and its number.
    private record Place(int number, Part part) {}

    private HttpResponse<byte[]> serve(
            Page page,
            HttpRequest<?> request,
            String number,
            BiFunction<Sitting, Place, MutableHttpResponse<byte[]>> answer) {
        return reception.serve(
                page,
                request,
                sitting ->
                        findPlace(sitting, number)
                                .map(place -> answer.apply(sitting, place))
                                .orElseGet(() -> Pages.seeOther("/questionnaire")));
    }

    private static Optional<Place> findPlace(Sitting sitting, String number) {
        List<Part> parts = sitting.questionnaire().parts();
        if (!number.matches("[1-9]\\d{0,3}") || Integer.parseInt(number) > parts.size()) {
            return Optional.empty();
        }
        int place = Integer.parseInt(number);
        return Optional.of(new Place(place, parts.get(place - 1)));
    }

    private MutableHttpResponse<byte[]> send(Page page, Sitting sitting, Place place, Form form) {
        Posting posting = Posting.of(form, place.part());
        boolean goesOn = Move.of(form) instanceof Move.On;
        Saving saving =
                drafts.save(
                        sitting.invitation(),
                        draft -> {
                            Merged merged = draft.merge(posting);
                            return goesOn && merged.clashes().isEmpty()
                                    ? new Merged(
                                            merged.draft().pass(place.part().name()), List.of())
                                    : merged;
                        });
        return switch (saving) {
            case Saving.AlreadyDone() -> reception.refuse(page);
            case Saving.Saved saved -> answer(sitting, place, form, saved);
        };
    }

    private MutableHttpResponse<byte[]> answer(
            Sitting sitting, Place place, Form form, Saving.Saved saved) {
        Draft draft = saved.merged().draft();
        boolean review = form.has(REVIEW);
        if (!saved.merged().clashes().isEmpty()) {
            var view = new View(draft, List.of(), saved.merged().clashes());
            return show(HttpStatus.CONFLICT, sitting, place, review, view);
        }
        return switch (Move.of(form)) {
            case Move.Back() -> seePart(sitting, place.number() - 1);
            case Move.Stay(String field) ->
                    Pages.seeOther(here(place.number(), review) + anchor(place.part(), field));
            case Move.Switch(Language language) ->
                    Pages.seeOther(here(place.number(), review))
                            .cookie(HostCookie.LANGUAGE.with(language.code()));
            case Move.On(boolean insists) -> {
                boolean remind =
                        !insists
                                && !Questionnaire.listMissing(place.part(), draft).isEmpty()
                                && !saved.before().passed().contains(place.part().name());
                yield remind
                        ? Pages.seeOther(reminder(place.number(), review))
                        : seePart(sitting, review ? Integer.MAX_VALUE : place.number() + 1);
            }
        };
    }

    private MutableHttpResponse<byte[]> show(
            HttpStatus status, Sitting sitting, Place place, boolean review, View view) {
        var step = Step.of(sitting, place.number(), view.draft(), review);
        return Pages.page(
                status,
                switch (place.part()) {
                    case Part.Items items ->
                            templates.questionnairePart(
                                    sitting.page(), PartPage.of(sitting, step, items, view));
                    case Part.Open open ->
                            templates.questionnaireOpen(
                                    sitting.page(), OpenPage.of(sitting, step, open, view));
                });
    }

    private static MutableHttpResponse<byte[]> seePart(Sitting sitting, int number) {
        return Pages.seeOther(
                number > sitting.questionnaire().parts().size()
                        ? "/questionnaire/review"
                        : here(Math.max(1, number), false));
    }

    private static String anchor(Part part, String field) {
        return Questionnaire.items(part).stream()
                .filter(item -> item.field().equals(field))
                .findFirst()
                .map(item -> "#" + item.id())
                .orElse("");
    }

    /// The reminder has an address of its own, so that going back to it asks nothing of the
    /// browser.
    private static String reminder(int number, boolean review) {
        return here(number, review) + (review ? "&" : "?") + REMIND + "=1";
    }

    private static String here(int number, boolean review) {
        return "/questionnaire/%d%s".formatted(number, review ? "?review=1" : "");
    }
}
