package nl.samenspiegel.literature;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

import nl.samenspiegel.views.Templates;
import nl.samenspiegel.web.Page;
import nl.samenspiegel.web.Pages;

import java.util.Optional;

/// The open pages: the evidence map, an effect, claims and sources.
@Controller(Addresses.ROOT)
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class LiteratureController {

    private final OpenPages pages;
    private final Templates templates;

    LiteratureController(OpenPages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @Get
    HttpResponse<byte[]> map(
            Page page,
            @QueryValue(defaultValue = "") String instrument,
            @QueryValue(defaultValue = "") String from,
            @QueryValue(defaultValue = "") String to) {
        Optional<MapPage> map = pages.findMap(instrument, from, to, page);
        return map.isPresent()
                ? Pages.ok(templates.literatureMapPage(page, map.get()))
                : Pages.ok(templates.literatureNone(page));
    }

    @Get("/effects/{effect}")
    HttpResponse<byte[]> effect(
            Page page, String effect, @QueryValue(defaultValue = "") String instrument) {
        return Pages.ok(
                templates.literatureEffectPage(page, pages.effect(instrument, effect, page)));
    }

    @Get("/sources")
    HttpResponse<byte[]> sources(Page page, @QueryValue(defaultValue = "") String instrument) {
        return Pages.ok(templates.literatureSourcesPage(page, pages.sources(instrument, page)));
    }
}
