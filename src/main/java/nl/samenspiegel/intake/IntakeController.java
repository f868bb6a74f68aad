package nl.samenspiegel.intake;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

import nl.samenspiegel.account.Membership;
import nl.samenspiegel.audit.Act;
import nl.samenspiegel.audit.AuditTrail;
import nl.samenspiegel.catalog.Catalog;
import nl.samenspiegel.core.instrument.Edition;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.partnership.Organisation;
import nl.samenspiegel.partnership.Partnership;
import nl.samenspiegel.partnership.Partnerships;
import nl.samenspiegel.round.FieldworkPeriod;
import nl.samenspiegel.round.InstrumentChoice;
import nl.samenspiegel.round.InstrumentChoices;
import nl.samenspiegel.round.Plan;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.store.Keys;
import nl.samenspiegel.store.Uploads;
import nl.samenspiegel.views.Templates;
import nl.samenspiegel.web.Form;
import nl.samenspiegel.web.FormErrors;
import nl.samenspiegel.web.NotFound;
import nl.samenspiegel.web.Notice;
import nl.samenspiegel.web.Page;
import nl.samenspiegel.web.Pages;
import nl.samenspiegel.web.Parsed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Pages on which a coordinator reads in answers collected elsewhere: send, look, store.
@Controller("/partnerships/{partnership}/import")
@Secured("COORDINATOR")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class IntakeController {

    private final Intake intake;
    private final Uploads uploads;
    private final Catalog catalog;
    private final InstrumentChoices choices;
    private final Partnerships partnerships;
    private final AuditTrail audit;
    private final Templates templates;
    private final Clock clock;

    IntakeController(
            Intake intake,
            Uploads uploads,
            Catalog catalog,
            InstrumentChoices choices,
            Partnerships partnerships,
            AuditTrail audit,
            Templates templates,
            Clock clock) {
        this.intake = intake;
        this.uploads = uploads;
        this.catalog = catalog;
        this.choices = choices;
        this.partnerships = partnerships;
        this.audit = audit;
        this.templates = templates;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> ask(Page page, Membership membership) {
        List<InstrumentChoice> instruments = choices.list(page.language());
        String first = instruments.isEmpty() ? "" : instruments.getFirst().code();
        return Pages.ok(templates.intakeAsk(page, row(page, membership, first, none())));
    }

    @Post("/check")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> check(
            Page page,
            Membership membership,
            @Part("instrument") String instrument,
            @Part("file") CompletedFileUpload file) {
        boolean isKnown = choices.find(instrument).isPresent();
        boolean isEmpty = file.getSize() == 0;
        if (!isKnown || isEmpty) {
            file.discard(); // the server keeps on disk what nobody reads
        }
        if (!isKnown) {
            return refused(page, membership, "instrument", page.t("intake.form.noInstrument"));
        }
        if (isEmpty) {
            return refused(page, membership, "file", page.t("intake.form.noFile"));
        }
        String upload = keep(membership, file);
        var form = IntakeForm.empty(instrument, upload, today());
        return preview(page, membership, form);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> store(Page page, Membership membership, Form form) {
        var typed = IntakeForm.typed(form);
        return switch (IntakeForm.parse(form, page.texts(), today())) {
            case Parsed.Invalid<IntakeForm.Filled>(FormErrors errors) ->
                    preview(page.with(errors), membership, typed);
            case Parsed.Valid<IntakeForm.Filled>(var filled) -> {
                Optional<Path> path = uploads.find(membership.accountId(), typed.upload());
                Optional<Edition> edition = choices.find(typed.instrument());
                yield path.isPresent() && edition.isPresent()
                        ? store(membership, filled, path.get(), instrument(edition.get()))
                        : gone(page, membership);
            }
        };
    }

    private HttpResponse<?> preview(Page page, Membership membership, IntakeForm form) {
        Optional<Path> path = uploads.find(membership.accountId(), form.upload());
        Optional<Edition> edition = choices.find(form.instrument());
        if (path.isEmpty() || edition.isEmpty()) {
            return gone(page, membership);
        }
        return switch (intake.check(path.get(), instrument(edition.get()), members(membership))) {
            case Checked.Faulty faulty -> {
                uploads.forget(membership.accountId(), form.upload());
                String many = page.t("intake.form.faults", page.numbers().whole(faulty.total()));
                Page said = page.with(FormErrors.of("file", many));
                yield Pages.refused(
                        templates.intakeAsk(
                                said, row(page, membership, form.instrument(), faulty)));
            }
            case Checked.Clean(var summary) -> {
                var row =
                        new PreviewPage(
                                membership.partnershipId(),
                                partnership(membership).name(),
                                form,
                                summary,
                                codes(page, instrument(edition.get())));
                yield page.errors().isEmpty()
                        ? Pages.ok(templates.intakePreview(page, row))
                        : Pages.refused(templates.intakePreview(page, row));
            }
        };
    }

    private HttpResponse<?> store(
            Membership membership, IntakeForm.Filled filled, Path path, Instrument instrument) {
        intake.discardBroken();
        var period = new FieldworkPeriod(filled.collectedOn(), filled.collectedOn());
        Round round =
                intake.store(
                        path,
                        instrument,
                        new Plan(membership.partnershipId(), filled.title(), period),
                        members(membership));
        uploads.forget(membership.accountId(), filled.upload());
        audit.add(
                Act.ANSWERS_IMPORTED,
                membership.accountId(),
                membership.partnershipId(),
                round.title());
        return Pages.seeOther(
                "/partnerships/%s/rounds/%s"
                        .formatted(Keys.text(round.partnershipId()), Keys.text(round.id())),
                Notice.of("intake.form.stored"));
    }

    private HttpResponse<?> gone(Page page, Membership membership) {
        return refused(page, membership, "file", page.t("intake.form.gone"));
    }

    private HttpResponse<?> refused(
            Page page, Membership membership, String field, String message) {
        Page said = page.with(FormErrors.of(field, message));
        return Pages.refused(templates.intakeAsk(said, row(page, membership, "", none())));
    }

    private IntakePage row(
            Page page, Membership membership, String instrument, Checked.Faulty faulty) {
        return new IntakePage(
                membership.partnershipId(),
                partnership(membership).name(),
                choices.list(page.language()),
                instrument,
                faulty.faults(),
                faulty.total(),
                catalog.listInstruments().stream().map(each -> codes(page, each)).toList());
    }

    private FileCodes codes(Page page, Instrument instrument) {
        return FileCodes.of(instrument, catalog.text(instrument.edition(), page.language()));
    }

    private String keep(Membership membership, CompletedFileUpload file) {
        try (var bytes = file.getInputStream()) {
            return uploads.keep(membership.accountId(), bytes);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private Instrument instrument(Edition edition) {
        return catalog.getInstrument(edition.code(), edition.version());
    }

    private List<Organisation> members(Membership membership) {
        return partnerships.listMembers(membership.partnershipId());
    }

    private Partnership partnership(Membership membership) {
        return partnerships
                .find(membership.partnershipId())
                .orElseThrow(() -> new NotFound("partnership", membership.partnershipId()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Checked.Faulty none() {
        return new Checked.Faulty(List.of(), 0);
    }
}
