package nl.samenspiegel.mailing;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

import nl.samenspiegel.views.Templates;
import nl.samenspiegel.web.Page;
import nl.samenspiegel.web.Pages;

/// Shows the mails that would have been sent; on one's own machine only.
@Controller("/outbox")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(env = "local")
final class OutboxController {

    private final OutboxRepository repository;
    private final Templates templates;

    OutboxController(OutboxRepository repository, Templates templates) {
        this.repository = repository;
        this.templates = templates;
    }

    @Get
    HttpResponse<byte[]> show(Page page) {
        return Pages.ok(templates.mailingOutbox(page, OutboxPage.of(repository.listNewest())));
    }
}
