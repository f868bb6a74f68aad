package nl.samenspiegel.register;

import io.micronaut.http.HttpResponse;
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
import nl.samenspiegel.audit.Act;
import nl.samenspiegel.audit.AuditTrail;
import nl.samenspiegel.core.instrument.Scale;
import nl.samenspiegel.partnership.Partnership;
import nl.samenspiegel.partnership.Partnerships;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.RoundStatus;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.store.Keys;
import nl.samenspiegel.views.Templates;
import nl.samenspiegel.web.Form;
import nl.samenspiegel.web.FormErrors;
import nl.samenspiegel.web.NotFound;
import nl.samenspiegel.web.Notice;
import nl.samenspiegel.web.Page;
import nl.samenspiegel.web.Pages;
import nl.samenspiegel.web.Parsed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/// Pages on which a coordinator enters what was counted in a register.
@Controller("/partnerships/{partnership}/rounds/{round}/register")
@Secured("COORDINATOR")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class RegisterController {

    private final Register register;
    private final Rounds rounds;
    private final Partnerships partnerships;
    private final AuditTrail audit;
    private final Templates templates;
    private final Clock clock;

    RegisterController(
            Register register,
            Rounds rounds,
            Partnerships partnerships,
            AuditTrail audit,
            Templates templates,
            Clock clock) {
        this.register = register;
        this.rounds = rounds;
        this.partnerships = partnerships;
        this.audit = audit;
        this.templates = templates;
        this.clock = clock;
    }

    @Get
    @Secured({"COORDINATOR", "BOARD"})
    HttpResponse<?> show(Page page, Membership membership, String round) {
        return Pages.ok(
                templates.registerShow(page, figures(page, membership, get(membership, round))));
    }

    @Get("/{scale}")
    HttpResponse<?> ask(
            Page page,
            Membership membership,
            String round,
            String scale,
            @QueryValue(defaultValue = "") String cohort) {
        Desk desk = desk(membership, round, scale);
        if (Register.isFrozen(desk.round())) {
            return Pages.seeOther(desk.address());
        }
        EntryForm form =
                cohort.isEmpty()
                        ? EntryForm.empty()
                        : CohortYear.parse(cohort)
                                .flatMap(year ->
                                        register.find(desk.round().id(), desk.scale().code(), year))
                                .map(EntryForm::of)
                                .orElseThrow(() -> new NotFound("cohort", cohort));
        return Pages.ok(templates.registerEntry(page, row(page, desk, form)));
    }

    @Post("/{scale}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> save(Page page, Membership membership, String round, String scale, Form form) {
        Desk desk = desk(membership, round, scale);
        EntryForm typed = EntryForm.typed(form);
        Parsed<RegisterEntry> parsed =
                EntryForm.parse(
                        form, page.texts(), desk.round().id(), desk.scale(), LocalDate.now(clock));
        return switch (parsed) {
            case Parsed.Invalid<RegisterEntry>(FormErrors errors) ->
                    refused(page.with(errors), desk, typed);
            case Parsed.Valid<RegisterEntry>(RegisterEntry entry) ->
                    switch (store(desk, typed, entry)) {
                        case Saving.Done() -> saved(desk, typed, entry);
                        case Saving.Taken() -> {
                            String why = page.t("register.form.taken");
                            yield refused(page.with(FormErrors.of("cohort", why)), desk, typed);
                        }
                        case Saving.Changed() -> late(page, desk, "register.form.changed");
                        case Saving.Frozen() -> late(page, desk, "register.form.frozen");
                    };
        };
    }

    @Post("/{scale}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(
            Page page, Membership membership, String round, String scale, Form form) {
        Desk desk = desk(membership, round, scale);
        EntryForm typed = EntryForm.typed(form);
        Optional<RegisterEntry> found =
                CohortYear.parse(typed.before())
                        .flatMap(
                                year -> register.find(desk.round().id(), desk.scale().code(), year))
                        .filter(entry -> typed.version().equals(Integer.toString(entry.version())));
        if (found.isEmpty()) {
            return late(page, desk, "register.form.changed");
        }
        return switch (register.remove(desk.round(), found.get())) {
            case Saving.Done() -> {
                note(desk, Act.REGISTER_REMOVED, found.get());
                yield Pages.seeOther(desk.address(), Notice.of("register.show.removed"));
            }
            case Saving.Taken(), Saving.Changed() -> late(page, desk, "register.form.changed");
            case Saving.Frozen() -> late(page, desk, "register.form.frozen");
        };
    }

    private Saving store(Desk desk, EntryForm typed, RegisterEntry entry) {
        return typed.isCorrection()
                ? CohortYear.parse(typed.before())
                        .map(before -> register.correct(desk.round(), before, entry))
                        .orElseGet(Saving.Changed::new)
                : register.save(desk.round(), entry);
    }

    private HttpResponse<?> saved(Desk desk, EntryForm typed, RegisterEntry entry) {
        note(desk, typed.isCorrection() ? Act.REGISTER_CORRECTED : Act.REGISTER_ENTERED, entry);
        return Pages.seeOther(desk.address(), Notice.of("register.show.saved"));
    }

    private void note(Desk desk, Act act, RegisterEntry entry) {
        String subject =
                "%s: %s %s, %d/%d"
                        .formatted(
                                desk.round().title(),
                                entry.scale(),
                                entry.cohort().text(),
                                entry.numerator(),
                                entry.denominator());
        audit.add(act, desk.membership().accountId(), desk.membership().partnershipId(), subject);
    }

    private HttpResponse<?> refused(Page page, Desk desk, EntryForm typed) {
        return Pages.refused(templates.registerEntry(page, row(page, desk, typed)));
    }

    /// Shows all figures as they are now, with why nothing was changed.
    private HttpResponse<?> late(Page page, Desk desk, String why) {
        Page said = page.with(FormErrors.of("content", page.t(why)));
        Round now = get(desk.membership(), Keys.text(desk.round().id()));
        return Pages.refused(templates.registerShow(said, figures(said, desk.membership(), now)));
    }

    private RegisterPage figures(Page page, Membership membership, Round round) {
        return new RegisterPage(
                partnership(membership).name(),
                round,
                register.words(register.instrument(round), page).foreignLanguage(),
                membership.is(StaffRole.COORDINATOR),
                Register.isFrozen(round),
                register.read(round, page));
    }

    private EntryPage row(Page page, Desk desk, EntryForm form) {
        RegisterWords words = register.words(register.instrument(desk.round()), page);
        return new EntryPage(
                partnership(desk.membership()).name(),
                desk.address(),
                desk.scale().code(),
                words.name(desk.scale()),
                words.marked(desk.scale()),
                words.foreignLanguage(),
                form);
    }

    private Desk desk(Membership membership, String round, String scale) {
        Round found = get(membership, round);
        Scale named =
                register.instrument(found)
                        .findScale(scale)
                        .filter(each -> each.use().register() != null)
                        .orElseThrow(() -> new NotFound("scale", scale));
        return new Desk(membership, found, named);
    }

    private Round get(Membership membership, String round) {
        return Keys.parse(round)
                .flatMap(id -> rounds.find(membership.partnershipId(), id))
                .filter(found -> found.status() != RoundStatus.IMPORTING)
                .orElseThrow(() -> new NotFound("round", round));
    }

    private Partnership partnership(Membership membership) {
        return partnerships
                .find(membership.partnershipId())
                .orElseThrow(() -> new NotFound("partnership", membership.partnershipId()));
    }

    /// Where figures are entered: by whom, for which round and beside which scale.
    private record Desk(Membership membership, Round round, Scale scale) {

        /// The address of the page with all figures of the round.
        String address() {
            return "/partnerships/%s/rounds/%s/register"
                    .formatted(Keys.text(round.partnershipId()), Keys.text(round.id()));
        }
    }
}
