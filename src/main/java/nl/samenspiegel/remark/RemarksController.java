package nl.samenspiegel.remark;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

import nl.samenspiegel.account.Membership;
import nl.samenspiegel.account.StaffRole;
import nl.samenspiegel.dashboard.NotYetPage;
import nl.samenspiegel.results.Published;
import nl.samenspiegel.results.Reading;
import nl.samenspiegel.results.ResultsReader;
import nl.samenspiegel.store.Keys;
import nl.samenspiegel.views.Templates;
import nl.samenspiegel.web.Form;
import nl.samenspiegel.web.FormErrors;
import nl.samenspiegel.web.FormReader;
import nl.samenspiegel.web.NotFound;
import nl.samenspiegel.web.Notice;
import nl.samenspiegel.web.Page;
import nl.samenspiegel.web.Pages;
import nl.samenspiegel.web.Parsed;

import java.util.function.Function;

/// What people wrote to the open questions of a round: to read, to leave names out of, and to clear
/// for the board.
@Controller("/partnerships/{partnership}/rounds/{round}/results/remarks")
@Secured("COORDINATOR")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class RemarksController {

    private final Remarks remarks;
    private final RemarkPages pages;
    private final ResultsReader reader;
    private final Templates templates;

    RemarksController(
            Remarks remarks, RemarkPages pages, ResultsReader reader, Templates templates) {
        this.remarks = remarks;
        this.pages = pages;
        this.reader = reader;
        this.templates = templates;
    }

    @Get
    @Secured({"COORDINATOR", "BOARD"})
    HttpResponse<?> show(
            Page page,
            Membership membership,
            String round,
            @QueryValue(defaultValue = "") String question,
            @QueryValue(value = "page", defaultValue = "") String number) {
        boolean coordinator = membership.is(StaffRole.COORDINATOR);
        return answer(
                page,
                HttpStatus.OK,
                reader.read(page, membership, round),
                published -> {
                    var row =
                            question.isEmpty()
                                    ? pages.all(page, published, coordinator)
                                    : pages.one(
                                            page,
                                            published,
                                            coordinator,
                                            question,
                                            Leaf.parse(number));
                    return Pages.ok(templates.remarkShow(page, row));
                });
    }

    @Post("/clearing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> clear(Page page, Membership membership, String round, Form form) {
        return answer(
                page,
                HttpStatus.UNPROCESSABLE_ENTITY,
                reader.read(page, membership, round),
                published -> {
                    boolean isSeen =
                            form.text("version")
                                    .equals(Integer.toString(published.round().version()));
                    Clearing clearing =
                            isSeen
                                    ? remarks.clear(membership.accountId(), published.round())
                                    : new Clearing.Changed();
                    return switch (clearing) {
                        case Clearing.Cleared() ->
                                Pages.seeOther(
                                        pages.address(page, published),
                                        Notice.of("remark.show.cleared"));
                        case Clearing.Changed() -> {
                            Page said = with(page, "clear", "remark.show.changed");
                            yield Pages.refused(
                                    templates.remarkShow(said, pages.all(said, published, true)));
                        }
                    };
                });
    }

    @Get("/{remark}")
    HttpResponse<?> ask(
            Page page,
            Membership membership,
            String round,
            String remark,
            @QueryValue(value = "page", defaultValue = "") String number) {
        return answer(
                page,
                HttpStatus.OK,
                reader.read(page, membership, round),
                published -> {
                    ShownRemark found = get(published, remark);
                    var row = pages.mask(page, published, found, "", Leaf.parse(number));
                    return Pages.ok(templates.remarkMask(page, row));
                });
    }

    @Post("/{remark}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> mask(Page page, Membership membership, String round, String remark, Form form) {
        return answer(
                page,
                HttpStatus.UNPROCESSABLE_ENTITY,
                reader.read(page, membership, round),
                published -> mask(page, membership, published, get(published, remark), form));
    }

    private HttpResponse<?> mask(
            Page page, Membership membership, Published published, ShownRemark found, Form form) {
        FormReader fields = form.read(page.texts());
        String words = fields.text("words", MaskPage.LONGEST, "remark.mask.noWords");
        Parsed<String> parsed = fields.result(() -> words);
        var row = pages.mask(page, published, found, form.text("words"), leaf(form));
        return switch (parsed) {
            case Parsed.Invalid<String>(FormErrors errors) ->
                    Pages.refused(templates.remarkMask(page.with(errors), row));
            case Parsed.Valid<String>(String typed) ->
                    switch (store(membership, published, found, typed, form)) {
                        case Masking.Masked() ->
                                Pages.seeOther(row.back(), Notice.of("remark.mask.masked"));
                        case Masking.NotThere() -> refused(page, row, "remark.mask.notThere");
                        case Masking.Changed() -> refused(page, row, "remark.mask.changed");
                        case Masking.NotReleased() -> late(page, membership, published, row);
                    };
        };
    }

    /// Leaves the words out if the remark is still as the form showed it.
    private Masking store(
            Membership membership,
            Published published,
            ShownRemark found,
            String words,
            Form form) {
        return form.text("version").equals(Integer.toString(found.version()))
                ? remarks.mask(membership.accountId(), published.round(), found, words)
                : new Masking.Changed();
    }

    /// Says that the results went while the form was being sent.
    private HttpResponse<?> late(
            Page page, Membership membership, Published published, MaskPage row) {
        return answer(
                page,
                HttpStatus.UNPROCESSABLE_ENTITY,
                reader.read(page, membership, Keys.text(published.round().id())),
                _ -> refused(page, row, "remark.mask.changed"));
    }

    private HttpResponse<?> refused(Page page, MaskPage row, String why) {
        return Pages.refused(templates.remarkMask(with(page, "words", why), row));
    }

    private ShownRemark get(Published published, String remark) {
        return Keys.parse(remark)
                .flatMap(id -> remarks.find(published.round(), id))
                .filter(found -> pages.isAsked(published, found.question()))
                .orElseThrow(() -> new NotFound("remark", remark));
    }

    private static Page with(Page page, String field, String why) {
        return page.with(FormErrors.of(field, page.t(why)));
    }

    private static Leaf leaf(Form form) {
        return Leaf.parse(form.text("page"));
    }

    /// Draws the remarks, or says with this status why there are none to read, and that nothing was
    /// changed.
    private HttpResponse<?> answer(
            Page page,
            HttpStatus otherwise,
            Reading reading,
            Function<Published, HttpResponse<?>> draw) {
        return switch (reading) {
            case Reading.Ready(var published) -> draw.apply(published);
            case Reading.NotYet(var absence) -> absent(page, otherwise, absence, true);
            case Reading.Unreadable(var absence) -> absent(page, otherwise, absence, false);
        };
    }

    private HttpResponse<?> absent(
            Page page, HttpStatus status, Reading.Absence absence, boolean waiting) {
        Page said = status == HttpStatus.OK ? page : with(page, "content", "remark.show.unchanged");
        return Pages.page(
                status, templates.dashboardNotYet(said, NotYetPage.of(said, absence), waiting));
    }
}
