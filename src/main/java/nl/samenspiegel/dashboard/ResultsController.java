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
import nl.samenspiegel.account.StaffRole;
import nl.samenspiegel.chart.FigureTable;
import nl.samenspiegel.results.Published;
import nl.samenspiegel.results.Reading;
import nl.samenspiegel.results.ResultsReader;
import nl.samenspiegel.results.Telling;
import nl.samenspiegel.views.Templates;
import nl.samenspiegel.web.NotFound;
import nl.samenspiegel.web.Page;
import nl.samenspiegel.web.Pages;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/// The results of a round, as pages and as a file.
@Controller("/partnerships/{partnership}/rounds/{round}")
@Secured({"COORDINATOR", "BOARD"})
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ResultsController {

    private static final MediaType CSV = MediaType.of("text/csv;charset=utf-8");

    private final ResultsReader reader;
    private final EffectStrips effects;
    private final EvidenceReading evidence;
    private final Templates templates;

    ResultsController(
            ResultsReader reader,
            EffectStrips effects,
            EvidenceReading evidence,
            Templates templates) {
        this.reader = reader;
        this.effects = effects;
        this.evidence = evidence;
        this.templates = templates;
    }

    @Get("/results")
    HttpResponse<?> overview(Page page, Membership membership, String round) {
        return answer(
                page,
                reader.read(page, membership, round),
                published ->
                        Pages.ok(
                                templates.dashboardOverview(
                                        page,
                                        OverviewPage.of(
                                                ResultsHead.of(published, page),
                                                membership.is(StaffRole.COORDINATOR),
                                                tell(published, page, 2)))));
    }

    @Get("/results/effects")
    HttpResponse<?> effects(Page page, Membership membership, String round) {
        return answer(
                page,
                reader.read(page, membership, round),
                published ->
                        Pages.ok(
                                templates.dashboardEffects(
                                        page,
                                        effects.read(published, tell(published, page, 3), page))));
    }

    @Get("/results/evidence")
    HttpResponse<?> evidence(
            Page page,
            Membership membership,
            String round,
            @QueryValue(defaultValue = "") String from,
            @QueryValue(defaultValue = "") String to) {
        return answer(
                page,
                reader.read(page, membership, round),
                published ->
                        Pages.ok(
                                templates.dashboardEvidence(
                                        page,
                                        evidence.read(
                                                published,
                                                tell(published, page, 2),
                                                page,
                                                from,
                                                to))));
    }

    @Get("/results.csv")
    @Produces("text/csv")
    HttpResponse<?> csv(Page page, Membership membership, String round) {
        return switch (reader.read(page, membership, round)) {
            case Reading.Ready(var published) ->
                    HttpResponse.ok(
                                    new ResultsCsv(published)
                                            .write()
                                            .getBytes(StandardCharsets.UTF_8))
                            .contentType(CSV)
                            .header(
                                    "Content-Disposition",
                                    "attachment; filename=\"results-%s.csv\"".formatted(round));
            case Reading.NotYet _, Reading.Unreadable _ -> throw new NotFound("results", round);
        };
    }

    static Telling tell(Published published, Page page, int headingLevel) {
        var csv =
                new FigureTable.Link(
                        ResultsHead.address(published) + ".csv", page.t("dashboard.overview.csv"));
        return new Telling(published, page, csv, headingLevel);
    }

    private HttpResponse<?> answer(
            Page page, Reading reading, Function<Published, HttpResponse<?>> draw) {
        return answer(templates, page, reading, draw);
    }

    /// Draws the results, or says why they cannot be read.
    static HttpResponse<?> answer(
            Templates templates,
            Page page,
            Reading reading,
            Function<Published, HttpResponse<?>> draw) {
        return switch (reading) {
            case Reading.Ready(var published) -> draw.apply(published);
            case Reading.NotYet(var absence) ->
                    Pages.ok(templates.dashboardNotYet(page, NotYetPage.of(page, absence), true));
            case Reading.Unreadable(var absence) ->
                    Pages.ok(templates.dashboardNotYet(page, NotYetPage.of(page, absence), false));
        };
    }
}
