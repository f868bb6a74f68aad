package nl.samenspiegel.partnership;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

import nl.samenspiegel.account.Person;
import nl.samenspiegel.account.StaffRole;
import nl.samenspiegel.store.Keys;
import nl.samenspiegel.views.Templates;
import nl.samenspiegel.web.Page;
import nl.samenspiegel.web.Pages;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// The partnerships that whoever is signed in may enter.
@Controller("/partnerships")
@Secured({"COORDINATOR", "BOARD"})
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class PartnershipController {

    private final Partnerships partnerships;
    private final Templates templates;

    PartnershipController(Partnerships partnerships, Templates templates) {
        this.partnerships = partnerships;
        this.templates = templates;
    }

    @Get
    HttpResponse<?> list(Page page, Person person) {
        List<UUID> mine =
                Stream.of(StaffRole.COORDINATOR, StaffRole.BOARD)
                        .flatMap(role -> person.partnershipsAs(role).stream())
                        .distinct()
                        .toList();
        if (mine.size() == 1) {
            return Pages.seeOther("/partnerships/" + Keys.text(mine.getFirst()));
        }
        return Pages.ok(templates.partnershipList(page, partnerships.list(mine)));
    }
}
