package nl.samenspiegel.handout;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

import nl.samenspiegel.account.Membership;
import nl.samenspiegel.fieldwork.Invitation;
import nl.samenspiegel.fieldwork.Invitations;
import nl.samenspiegel.fieldwork.LinksForm;
import nl.samenspiegel.round.RoundStatus;
import nl.samenspiegel.store.Keys;
import nl.samenspiegel.table.CsvWriter;
import nl.samenspiegel.table.WorkbookWriter;
import nl.samenspiegel.views.Templates;
import nl.samenspiegel.web.Form;
import nl.samenspiegel.web.FormErrors;
import nl.samenspiegel.web.Page;
import nl.samenspiegel.web.Pages;
import nl.samenspiegel.web.Parsed;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// The page on which a coordinator saves personal links for a mailing of her own, or prints them as
/// letters. Each file is made on the answer itself: the links are nowhere else.
@Controller("/partnerships/{partnership}/rounds/{round}/handout")
@Secured("COORDINATOR")
@ExecuteOn(TaskExecutors.BLOCKING)
final class HandoutController {

    private static final MediaType CSV = MediaType.of("text/csv;charset=utf-8");
    private static final MediaType XLSX =
            MediaType.of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Occasions occasions;
    private final Invitations invitations;
    private final Handouts handouts;
    private final Templates templates;

    HandoutController(
            Occasions occasions, Invitations invitations, Handouts handouts, Templates templates) {
        this.occasions = occasions;
        this.invitations = invitations;
        this.handouts = handouts;
        this.templates = templates;
    }

    @Get
    HttpResponse<byte[]> show(Page page, Membership membership, String round) {
        Occasion occasion = occasions.get(membership, round);
        long people = invitations.countOnRoster(occasion.round().id());
        return Pages.ok(
                templates.handoutHandout(page, row(page, occasion, people, LinksForm.empty())));
    }

    /// Gives a file with a link for everyone on the roster, as the pressed button says.
    @Post("/file")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<byte[]> save(Page page, Membership membership, String round, Form form) {
        Occasion occasion = occasions.get(membership, round);
        List<Invitation> people = invitations.listOnRoster(occasion.round().id());
        LinksForm empty = LinksForm.empty();
        if (!isOpen(occasion)) {
            return refused(page, occasion, people, empty, "handout.out.notOpen");
        }
        if (people.isEmpty()) {
            return refused(page, occasion, people, empty, "handout.out.nobody");
        }
        var order = new Handouts.Order(page, membership, occasion);
        List<List<String>> rows = handouts.save(order, people);
        return form.has("csv") ? csv(rows) : workbook(rows);
    }

    /// Gives a letter for each person on the roster, of all organisations or of one.
    @Post("/letters")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<byte[]> print(Page page, Membership membership, String round, Form form) {
        Occasion occasion = occasions.get(membership, round);
        List<Invitation> all = invitations.listOnRoster(occasion.round().id());
        LinksForm typed = LinksForm.typed(form);
        String organisation = typed.organisation();
        List<Invitation> people =
                all.stream()
                        .filter(person ->
                                organisation.isEmpty()
                                        || Keys.text(person.organisationId()).equals(organisation))
                        .toList();
        if (!isOpen(occasion)) {
            return refused(page, occasion, all, typed, "handout.out.notOpen");
        }
        if (people.isEmpty()) {
            return refused(page, occasion, all, typed, "handout.out.nobody");
        }
        if (people.size() > LetterSheet.MOST) {
            return refused(page, occasion, all, typed, "handout.out.tooMany");
        }
        var order = new Handouts.Order(page, membership, occasion);
        return letters(page, handouts.print(order, people));
    }

    /// Gives letters for people of whom no name is known.
    @Post("/nameless")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<byte[]> printNameless(Page page, Membership membership, String round, Form form) {
        Occasion occasion = occasions.get(membership, round);
        long people = invitations.countOnRoster(occasion.round().id());
        HandoutPage row = row(page, occasion, people, LinksForm.typed(form));
        if (!isOpen(occasion)) {
            return refused(page, occasion, List.of(), row.form(), "handout.out.notOpen");
        }
        Parsed<LinksForm.Wish> parsed =
                LinksForm.parse(
                        form,
                        page.texts(),
                        occasion.instrument(),
                        occasion.organisations(),
                        row.invited());
        return switch (parsed) {
            case Parsed.Invalid<LinksForm.Wish>(FormErrors errors) ->
                    Pages.refused(templates.handoutHandout(page.with(errors), row));
            case Parsed.Valid<LinksForm.Wish>(LinksForm.Wish wish) -> {
                var order = new Handouts.Order(page, membership, occasion);
                yield letters(page, handouts.printNameless(order, wish));
            }
        };
    }

    private static HttpResponse<byte[]> csv(List<List<String>> rows) {
        var file = new StringBuilder();
        CsvWriter.write(file, Handouts.HEADER, rows);
        byte[] bytes = file.toString().getBytes(StandardCharsets.UTF_8);
        return Paper.saved(bytes, CSV, "links.csv");
    }

    private static HttpResponse<byte[]> workbook(List<List<String>> rows) {
        byte[] bytes = WorkbookWriter.write("links", Handouts.HEADER, rows);
        return Paper.saved(bytes, XLSX, "links.xlsx");
    }

    private HttpResponse<byte[]> letters(Page page, List<LetterSheet> sheets) {
        return Paper.pdf(templates.handoutLetters(page, sheets), "letters.pdf");
    }

    private HttpResponse<byte[]> refused(
            Page page, Occasion occasion, List<Invitation> people, LinksForm form, String key) {
        FormErrors errors = FormErrors.of("content", page.t(key, LetterSheet.MOST));
        return Pages.refused(
                templates.handoutHandout(
                        page.with(errors), row(page, occasion, people.size(), form)));
    }

    private HandoutPage row(Page page, Occasion occasion, long people, LinksForm form) {
        return HandoutPage.of(
                occasion,
                occasions.text(occasion, page),
                people,
                invitations.count(occasion.round().id()),
                form);
    }

    private static boolean isOpen(Occasion occasion) {
        return occasion.round().status() == RoundStatus.OPEN;
    }
}
