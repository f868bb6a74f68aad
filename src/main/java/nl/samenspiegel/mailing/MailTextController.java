package nl.samenspiegel.mailing;

import io.micronaut.context.BeanProvider;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

import nl.samenspiegel.account.Membership;
import nl.samenspiegel.audit.Act;
import nl.samenspiegel.audit.AuditTrail;
import nl.samenspiegel.mail.Delivery;
import nl.samenspiegel.mail.Post;
import nl.samenspiegel.partnership.Partnership;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.views.Templates;
import nl.samenspiegel.web.Form;
import nl.samenspiegel.web.FormErrors;
import nl.samenspiegel.web.NotFound;
import nl.samenspiegel.web.Notice;
import nl.samenspiegel.web.Page;
import nl.samenspiegel.web.Pages;
import nl.samenspiegel.web.Parsed;

import org.jspecify.annotations.Nullable;

/// The page on which a coordinator changes the text of a mail, sees what it looks like and tries
/// it.
@Controller("/partnerships/{partnership}/rounds/{round}/mail/texts/{wording}")
@Secured("COORDINATOR")
@ExecuteOn(TaskExecutors.BLOCKING)
final class MailTextController {

    private final MailTexts texts;
    private final MailPages pages;
    private final Composer composer;
    private final BeanProvider<Post> posts;
    private final AuditTrail audit;
    private final Templates templates;

    MailTextController(
            MailTexts texts,
            MailPages pages,
            Composer composer,
            BeanProvider<Post> posts,
            AuditTrail audit,
            Templates templates) {
        this.texts = texts;
        this.pages = pages;
        this.composer = composer;
        this.posts = posts;
        this.audit = audit;
        this.templates = templates;
    }

    /// Where the text belongs.
    private record Desk(Page page, Membership membership, Round round, Wording wording) {}

    @Get
    HttpResponse<byte[]> show(Page page, Membership membership, String round, String wording) {
        Desk desk = desk(page, membership, round, wording);
        MailText text = texts.get(membership.partnershipId(), desk.wording());
        return Pages.ok(templates.mailingText(page, row(desk, MailTextForm.of(text))));
    }

    /// Does what the pressed button says; without a button, shows what the text looks like.
    @io.micronaut.http.annotation.Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<byte[]> change(
            Page page, Membership membership, String round, String wording, Form form) {
        Desk desk = desk(page, membership, round, wording);
        if (form.has("restore")) {
            texts.restore(membership, desk.wording());
            return Pages.seeOther(address(desk), Notice.of("mailing.text.restored"));
        }
        MailTextForm typed = MailTextForm.typed(form);
        return switch (MailTextForm.parse(form, page.texts())) {
            case Parsed.Invalid<MailText>(FormErrors errors) -> refused(desk, typed, errors);
            case Parsed.Valid<MailText>(MailText text) -> {
                if (form.has("save")) {
                    texts.save(membership, desk.wording(), text);
                    yield Pages.seeOther(
                            pages.address(desk.round()), Notice.of("mailing.text.saved"));
                }
                yield form.has("test")
                        ? test(desk, typed, text)
                        : Pages.ok(templates.mailingText(page, row(desk, typed)));
            }
        };
    }

    private HttpResponse<byte[]> test(Desk desk, MailTextForm typed, MailText text) {
        MailTextPage row = row(desk, typed);
        if (row.testTo().isEmpty() || !posts.isPresent()) {
            String key = row.testTo().isEmpty() ? "mailing.text.noContact" : "mailing.show.noPost";
            return refused(desk, typed, FormErrors.of("content", desk.page().t(key)));
        }
        Delivery delivery = posts.get().send(composer.sample(desk.round(), desk.wording(), text));
        return switch (delivery) {
            case Delivery.Accepted() -> {
                audit.add(
                        Act.MAIL_TRIED,
                        desk.membership().accountId(),
                        desk.membership().partnershipId(),
                        desk.wording().code());
                yield Pages.ok(
                        templates.mailingText(
                                desk.page().with(desk.page().t("mailing.text.tried", row.testTo())),
                                row));
            }
            case Delivery.RefusedForGood(String code) -> untaken(desk, typed, code);
            case Delivery.TryLater(String code) -> untaken(desk, typed, code);
        };
    }

    private HttpResponse<byte[]> untaken(Desk desk, MailTextForm typed, String code) {
        return refused(
                desk,
                typed,
                FormErrors.of("content", desk.page().t("mailing.text.notTaken", code)));
    }

    private HttpResponse<byte[]> refused(Desk desk, MailTextForm typed, FormErrors errors) {
        return Pages.refused(templates.mailingText(desk.page().with(errors), row(desk, typed)));
    }

    private Desk desk(Page page, Membership membership, String round, String wording) {
        return new Desk(
                page,
                membership,
                pages.get(membership, round),
                Wording.parse(wording).orElseThrow(() -> new NotFound("wording", wording)));
    }

    private MailTextPage row(Desk desk, MailTextForm form) {
        Partnership partnership = pages.partnership(desk.membership());
        Filling filling = composer.sampleFilling(desk.round(), desk.wording());
        @Nullable String contact = partnership.contactEmail();
        return new MailTextPage(
                partnership.name(),
                desk.wording().code(),
                pages.address(desk.round()),
                form,
                texts.listOwn(partnership.id()).contains(desk.wording()),
                new MailTextPage.Preview(
                        desk.wording().language().code(),
                        filling.fill(form.subject()),
                        filling.passages(form.body())),
                contact == null ? "" : contact);
    }

    private String address(Desk desk) {
        return "%s/texts/%s".formatted(pages.address(desk.round()), desk.wording().code());
    }
}
