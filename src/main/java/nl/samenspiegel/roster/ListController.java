package nl.samenspiegel.roster;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

import nl.samenspiegel.account.Membership;
import nl.samenspiegel.round.RoundOrganisation;
import nl.samenspiegel.views.Templates;
import nl.samenspiegel.web.Form;
import nl.samenspiegel.web.FormErrors;
import nl.samenspiegel.web.Notice;
import nl.samenspiegel.web.Page;
import nl.samenspiegel.web.Pages;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// The pages on which a coordinator brings a list of people: send, name its columns, look, store.
@Controller("/partnerships/{partnership}/rounds/{round}/roster")
@Secured("COORDINATOR")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ListController {

    /// How often a page that waits looks again, in seconds.
    private static final String AGAIN = "2";

    private static final long MOST_BYTES = 20_000_000;
    private static final String LEAVE_OUT = "leaveOut";

    private final Places places;
    private final Batches batches;
    private final Templates templates;

    ListController(Places places, Batches batches, Templates templates) {
        this.places = places;
        this.batches = batches;
        this.templates = templates;
    }

    @Get("/new")
    HttpResponse<?> ask(Page page, Membership membership, String round) {
        RosterPlace place = places.get(membership, round);
        return place.takesPeople()
                ? Pages.ok(templates.rosterAdd(page, addPage(page, place, "")))
                : Pages.seeOther(place.roster(), Notice.of("roster.add.notNow"));
    }

    /// An empty list with the right headings, as Dutch spreadsheets open it.
    @Get("/example.csv")
    HttpResponse<byte[]> example(Page page, Membership membership, String round) {
        places.get(membership, round);
        String headings = page.t("roster.example.headings") + "\r\n";
        return HttpResponse.ok(("\uFEFF" + headings).getBytes(StandardCharsets.UTF_8))
                .contentType(MediaType.of("text/csv;charset=utf-8"))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"%s\"".formatted(page.t("roster.example.file")));
    }

    @Post("/lists")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> receive(
            Page page,
            Membership membership,
            String round,
            @Part("pasted") @Nullable String pasted,
            @Part("file") @Nullable CompletedFileUpload file) {
        RosterPlace place = places.get(membership, round);
        String text = pasted == null ? "" : pasted;
        long size = file == null ? 0 : file.getSize();
        boolean isRead = place.takesPeople() && text.isBlank() && size > 0 && size <= MOST_BYTES;
        if (file != null && !isRead) {
            file.discard(); // the server keeps on disk what nobody reads
        }
        if (!place.takesPeople()) {
            return Pages.seeOther(place.roster(), Notice.of("roster.add.notNow"));
        }
        if (text.isBlank() && size == 0) {
            return refused(page, place, "", page.t("roster.add.nothing"));
        }
        if (!text.isBlank() && size > 0) {
            return refused(page, place, text, page.t("roster.add.both"));
        }
        if (size > MOST_BYTES || text.length() > MOST_BYTES) {
            return refused(page, place, "", page.t("roster.refused.TOO_LARGE"));
        }
        return switch (keep(membership, place, text, file)) {
            case Batches.Receipt.Kept(String list) -> Pages.seeOther(place.list(list));
            case Batches.Receipt.Refused(var why) ->
                    // keys: roster.refused.*
                    refused(page, place, text, page.t("roster.refused." + why));
        };
    }

    @Get("/lists/{list}")
    HttpResponse<?> show(Page page, Membership membership, String round, String list) {
        RosterPlace place = places.get(membership, round);
        Optional<Batch> batch = batches.find(membership, place.round(), list);
        if (batch.isEmpty()) {
            return Pages.ok(templates.rosterGone(page, addPage(page, place, "")));
        }
        return switch (batch.get()) {
            case Batch.Unmapped unmapped ->
                    Pages.ok(templates.rosterColumns(page, ColumnsPage.of(place, list, unmapped)));
            case Batch.Working working -> {
                MutableHttpResponse<byte[]> answer =
                        Pages.ok(
                                templates.rosterWorking(
                                        page, WorkingPage.of(place, list, working)));
                yield answer.header("Refresh", AGAIN);
            }
            case Batch.Checked checked ->
                    Pages.ok(
                            templates.rosterChecked(
                                    page,
                                    checkedPage(page, place, list, checked, Form.of(Map.of()))));
            case Batch.Refused(ListRead why) ->
                    Pages.ok(
                            templates.rosterAdd(
                                    page.with(FormErrors.of("file", reason(page, why))),
                                    addPage(page, place, "")));
            case Batch.Stored(int people) ->
                    Pages.seeOther(
                            place.roster(),
                            people == 0
                                    ? Notice.of("roster.add.storedNobody")
                                    : Notice.of("roster.add.stored", Integer.toString(people)));
            case Batch.NotNow _ -> Pages.seeOther(place.roster(), Notice.of("roster.add.notNow"));
            case Batch.Failed _ ->
                    Pages.ok(
                            templates.rosterAdd(
                                    page.with(FormErrors.of("file", page.t("roster.add.failed"))),
                                    addPage(page, place, "")));
        };
    }

    @Get("/lists/{list}/columns")
    HttpResponse<?> columns(Page page, Membership membership, String round, String list) {
        RosterPlace place = places.get(membership, round);
        return sample(membership, place, list)
                .map(sample ->
                        Pages.ok(
                                templates.rosterColumns(page, ColumnsPage.of(place, list, sample))))
                .orElseGet(() -> Pages.seeOther(place.list(list)));
    }

    @Post("/lists/{list}/columns")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> map(Page page, Membership membership, String round, String list, Form form) {
        RosterPlace place = places.get(membership, round);
        Optional<Batch.Unmapped> sample = sample(membership, place, list);
        if (sample.isEmpty()) {
            return Pages.seeOther(place.list(list));
        }
        Columns chosen = chosen(form, ColumnsPage.width(sample.get().sample()));
        if (!chosen.suffices()) {
            var again = new Batch.Unmapped(sample.get().sample(), chosen);
            String missing = page.t("roster.columns.missing");
            return Pages.refused(
                    templates.rosterColumns(
                            page.with(FormErrors.of("columns", missing)),
                            ColumnsPage.of(place, list, again)));
        }
        batches.map(membership, place.round(), list, chosen);
        return Pages.seeOther(place.list(list));
    }

    @Post("/lists/{list}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> store(Page page, Membership membership, String round, String list, Form form) {
        RosterPlace place = places.get(membership, round);
        Optional<Batch> batch = batches.find(membership, place.round(), list);
        if (batch.isEmpty() || !(batch.get() instanceof Batch.Checked checked)) {
            return Pages.seeOther(place.list(list));
        }
        CheckedPage row = checkedPage(page, place, list, checked, form);
        if (!checked.findings().canBeAdded()) {
            return Pages.seeOther(place.list(list));
        }
        if (checked.findings().faultyRows() > 0 && !row.leaveOut()) {
            String message = page.t("roster.checked.leaveOutFirst");
            return Pages.refused(
                    templates.rosterChecked(page.with(FormErrors.of(LEAVE_OUT, message)), row));
        }
        batches.store(membership, place.round(), list, checked, row.chosen());
        return Pages.seeOther(place.list(list));
    }

    @Post("/lists/{list}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(Membership membership, String round, String list) {
        RosterPlace place = places.get(membership, round);
        batches.forget(membership, list);
        return Pages.seeOther(place.roster(), Notice.of("roster.add.forgotten"));
    }

    private Optional<Batch.Unmapped> sample(Membership membership, RosterPlace place, String list) {
        return batches.find(membership, place.round(), list)
                .filter(batch -> batch instanceof Batch.Unmapped || batch instanceof Batch.Checked)
                .flatMap(_ -> batches.sample(membership, list));
    }

    private Batches.Receipt keep(
            Membership membership,
            RosterPlace place,
            String text,
            @Nullable CompletedFileUpload file) {
        try (InputStream bytes =
                text.isBlank() && file != null
                        ? file.getInputStream()
                        : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))) {
            return batches.receive(membership, place.round(), bytes);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private HttpResponse<?> refused(Page page, RosterPlace place, String pasted, String message) {
        Page said = page.with(FormErrors.of(pasted.isBlank() ? "file" : "pasted", message));
        return Pages.refused(templates.rosterAdd(said, addPage(page, place, pasted)));
    }

    private AddPage addPage(Page page, RosterPlace place, String pasted) {
        List<String> organisations =
                places.listOrganisations(place.round()).stream()
                        .map(RoundOrganisation::name)
                        .toList();
        return AddPage.of(
                place,
                pasted,
                organisations,
                places.roleNames(place.round(), page.language()).values());
    }

    private CheckedPage checkedPage(
            Page page, RosterPlace place, String list, Batch.Checked checked, Form form) {
        Map<Long, Long> chosen = new HashMap<>();
        for (Findings.Twin twin : checked.findings().twins()) {
            String typed = form.text(CheckedPage.fieldOf(twin));
            twin.options().stream()
                    .map(Findings.Option::row)
                    .filter(row -> Long.toString(row).equals(typed))
                    .findFirst()
                    .ifPresent(row -> chosen.put(twin.row(), row));
        }
        return new CheckedPage(
                place,
                list,
                checked.findings(),
                places.roleNames(place.round(), page.language()),
                chosen,
                form.has(LEAVE_OUT));
    }

    private static Columns chosen(Form form, int width) {
        List<Meaning> meanings =
                IntStream.rangeClosed(1, width)
                        .mapToObj(number -> meaning(form.text(ColumnsPage.fieldOf(number))))
                        .toList();
        return new Columns(meanings, form.text("headed").equals("yes"));
    }

    private static Meaning meaning(String typed) {
        for (Meaning meaning : Meaning.values()) {
            if (meaning.name().equals(typed)) {
                return meaning;
            }
        }
        return Meaning.NOTHING;
    }

    private static String reason(Page page, ListRead why) {
        return switch (why) {
            case ListRead.Refused(var unreadable) -> page.t("roster.refused." + unreadable);
            case ListRead.Broken(long row) ->
                    page.t("roster.refused.BROKEN", page.numbers().whole(row));
            case ListRead.TooLong _ ->
                    page.t(
                            "roster.refused.TOO_MANY_ROWS",
                            page.numbers().whole(ListCheck.MOST_ROWS));
            case ListRead.Whole _ -> "";
        };
    }
}
