package nl.samenspiegel.dashboard;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

import nl.samenspiegel.account.Membership;
import nl.samenspiegel.results.Published;
import nl.samenspiegel.results.Reading;
import nl.samenspiegel.results.ResultsReader;
import nl.samenspiegel.results.ScaleResult;
import nl.samenspiegel.results.Telling;
import nl.samenspiegel.views.Templates;
import nl.samenspiegel.web.NotFound;
import nl.samenspiegel.web.Page;
import nl.samenspiegel.web.Pages;

import java.util.function.Function;

/// The results of a round in detail: scale by scale, and how well the scales measured.
@Controller("/partnerships/{partnership}/rounds/{round}/results")
@Secured({"COORDINATOR", "BOARD"})
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class DetailsController {

    private final ResultsReader reader;
    private final Templates templates;

    DetailsController(ResultsReader reader, Templates templates) {
        this.reader = reader;
        this.templates = templates;
    }

    @Get("/details")
    HttpResponse<?> details(
            Page page,
            Membership membership,
            String round,
            @QueryValue(defaultValue = "") String scale) {
        return answer(
                page,
                reader.read(page, membership, round),
                published -> {
                    var row =
                            ScalePage.of(
                                    published,
                                    chosen(published, scale),
                                    tell(published, page),
                                    page);
                    return Pages.ok(templates.dashboardDetails(page, row));
                });
    }

    @Get("/annex")
    HttpResponse<?> annex(Page page, Membership membership, String round) {
        return answer(
                page,
                reader.read(page, membership, round),
                published -> {
                    var row =
                            new AnnexPage(
                                    ResultsHead.of(published, page), tell(published, page).annex());
                    return Pages.ok(templates.dashboardAnnex(page, row));
                });
    }

    /// The chosen scale; the first one if none was chosen.
    private static ScaleResult chosen(Published published, String code) {
        return published.results().stream()
                .filter(result -> code.isEmpty() || result.scale().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("scale", code));
    }

    private static Telling tell(Published published, Page page) {
        return ResultsController.tell(published, page, 3);
    }

    private HttpResponse<?> answer(
            Page page, Reading reading, Function<Published, HttpResponse<?>> draw) {
        return ResultsController.answer(templates, page, reading, draw);
    }
}
