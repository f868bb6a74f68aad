package nl.samenspiegel.handout;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

import nl.samenspiegel.account.Membership;
import nl.samenspiegel.fieldwork.Offering;
import nl.samenspiegel.fieldwork.OpenLink;
import nl.samenspiegel.fieldwork.OpenLinks;
import nl.samenspiegel.round.RoundStatus;
import nl.samenspiegel.store.Keys;
import nl.samenspiegel.views.Templates;
import nl.samenspiegel.web.Form;
import nl.samenspiegel.web.FormErrors;
import nl.samenspiegel.web.NotFound;
import nl.samenspiegel.web.Notice;
import nl.samenspiegel.web.Page;
import nl.samenspiegel.web.Pages;
import nl.samenspiegel.web.Parsed;

import java.util.List;

/// The page on which a coordinator makes open links, closes them and prints their posters.
@Controller("/partnerships/{partnership}/rounds/{round}/open-links")
@Secured("COORDINATOR")
@ExecuteOn(TaskExecutors.BLOCKING)
final class OpenLinksController {

    private final Occasions occasions;
    private final OpenLinks links;
    private final OpenLinkDesk desk;
    private final Addresses addresses;
    private final Templates templates;

    OpenLinksController(
            Occasions occasions,
            OpenLinks links,
            OpenLinkDesk desk,
            Addresses addresses,
            Templates templates) {
        this.occasions = occasions;
        this.links = links;
        this.desk = desk;
        this.addresses = addresses;
        this.templates = templates;
    }

    @Get
    HttpResponse<byte[]> show(Page page, Membership membership, String round) {
        Occasion occasion = occasions.get(membership, round);
        return Pages.ok(
                templates.handoutOpenLinks(page, row(page, occasion, OpenLinksForm.empty())));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<byte[]> make(Page page, Membership membership, String round, Form form) {
        Occasion occasion = occasions.get(membership, round);
        OpenLinksPage row = row(page, occasion, OpenLinksForm.typed(form));
        return switch (OpenLinksForm.parse(form, page.texts(), occasion)) {
            case Parsed.Invalid<OpenLinksForm.Wish>(FormErrors errors) ->
                    refused(page.with(errors), row);
            case Parsed.Valid<OpenLinksForm.Wish>(OpenLinksForm.Wish wish) ->
                    switch (desk.offer(membership, occasion, wish)) {
                        case Offering.Offered _ -> back(occasion, Notice.of("handout.open.made"));
                        case Offering.Exists _ ->
                                refused(page.with(error(page, "role", "handout.open.exists")), row);
                        case Offering.NotOpen() ->
                                refused(
                                        page.with(error(page, "content", "handout.open.notOpen")),
                                        row);
                    };
        };
    }

    @Post("/{link}/closing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<byte[]> close(Membership membership, String round, String link) {
        Occasion occasion = occasions.get(membership, round);
        desk.close(membership, occasion, get(occasion, link), true);
        return back(occasion, Notice.of("handout.open.closedNow"));
    }

    @Post("/{link}/opening")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<byte[]> open(Membership membership, String round, String link) {
        Occasion occasion = occasions.get(membership, round);
        desk.close(membership, occasion, get(occasion, link), false);
        return back(occasion, Notice.of("handout.open.openedNow"));
    }

    @Post("/{link}/cap")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<byte[]> raise(
            Page page, Membership membership, String round, String link, Form form) {
        Occasion occasion = occasions.get(membership, round);
        OpenLink found = get(occasion, link);
        List<String> caps = found.higherCaps().stream().map(Object::toString).toList();
        if (!caps.contains(form.text("higher"))) {
            return refused(
                    page.with(error(page, "content", "handout.open.noHigherCap")),
                    row(page, occasion, OpenLinksForm.empty()));
        }
        desk.raise(membership, occasion, found, Integer.parseInt(form.text("higher")));
        return back(occasion, Notice.of("handout.open.raisedNow"));
    }

    /// Prints a poster with a page for each language.
    @Get("/{link}/poster.pdf")
    @Produces("application/pdf")
    HttpResponse<byte[]> poster(Page page, Membership membership, String round, String link) {
        Occasion occasion = occasions.get(membership, round);
        OpenLink found = get(occasion, link);
        String address = addresses.open(List.of(found)).get(found.id());
        if (address == null) {
            throw new NotFound("poster", link);
        }
        List<PosterSheet> sheets =
                occasions.listPages(occasion, page).stream()
                        .map(each ->
                                occasions.ask(occasion, each, found.organisationId(), found.role()))
                        .map(ask -> new PosterSheet(ask, address))
                        .toList();
        return Paper.pdf(
                templates.handoutPoster(sheets.getFirst().ask().page(), sheets),
                "poster-%s.pdf".formatted(link));
    }

    private HttpResponse<byte[]> refused(Page page, OpenLinksPage row) {
        return Pages.refused(templates.handoutOpenLinks(page, row));
    }

    private static FormErrors error(Page page, String field, String key) {
        return FormErrors.of(field, page.t(key));
    }

    private static HttpResponse<byte[]> back(Occasion occasion, Notice notice) {
        return Pages.seeOther(occasion.address() + "/open-links", notice);
    }

    private OpenLinksPage row(Page page, Occasion occasion, OpenLinksForm form) {
        List<OpenLink> list = links.list(occasion.round().id());
        return OpenLinksPage.of(
                occasion, occasions.text(occasion, page), form, list, addresses.open(list));
    }

    /// Whatever is changed is one of an open round.
    private OpenLink get(Occasion occasion, String link) {
        return Keys.parse(link)
                .filter(_ -> occasion.round().status() == RoundStatus.OPEN)
                .flatMap(id -> links.find(occasion.round().id(), id))
                .orElseThrow(() -> new NotFound("open link", link));
    }
}
