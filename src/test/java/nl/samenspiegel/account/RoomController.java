package nl.samenspiegel.account;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

import nl.samenspiegel.store.Keys;

import java.util.UUID;

/// Routes as features have them, for the tests of who may enter.
@Controller
@Requires(property = "room")
@ExecuteOn(TaskExecutors.BLOCKING)
final class RoomController {

    private final Sessions sessions;
    private final Accounts accounts;

    RoomController(Sessions sessions, Accounts accounts) {
        this.sessions = sessions;
        this.accounts = accounts;
    }

    @Get("/enter/{account}")
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<?> enter(HttpRequest<?> request, String account) {
        UUID id = Keys.parse(account).orElseThrow();
        return HttpResponse.ok("in")
                .cookie(sessions.signIn(request, accounts.find(id).orElseThrow()));
    }

    @Get("/partnerships/{partnership}/rounds-test")
    @Secured({"COORDINATOR", "PLATFORM"})
    String rounds(Membership membership) {
        return "%s here: %s".formatted(membership.name(), membership.roles());
    }

    @Get("/partnerships/{partnership}/results-test")
    @Secured({"COORDINATOR", "BOARD"})
    String results(Membership membership) {
        return "board here: %s".formatted(membership.is(StaffRole.BOARD));
    }

    @Get("/mine-test")
    @Secured(SecurityRule.IS_AUTHENTICATED)
    String mine(Person person) {
        return person.name();
    }

    @Get("/administration-test")
    @Secured("ADMINISTRATOR")
    String administration() {
        return "administration";
    }

    @Get("/forgotten-test")
    String forgotten() {
        return "a route nobody secured";
    }
}
