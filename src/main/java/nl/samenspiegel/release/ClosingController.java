package nl.samenspiegel.release;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

import nl.samenspiegel.account.Membership;
import nl.samenspiegel.audit.Act;
import nl.samenspiegel.audit.AuditTrail;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.store.Keys;
import nl.samenspiegel.web.NotFound;
import nl.samenspiegel.web.Notice;
import nl.samenspiegel.web.Pages;

/// Closing a round and publishing its results, on the word of its coordinator.
@Controller("/partnerships/{partnership}/rounds/{round}/closing")
@Secured("COORDINATOR")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ClosingController {

    private final Releases releases;
    private final Rounds rounds;
    private final AuditTrail audit;

    ClosingController(Releases releases, Rounds rounds, AuditTrail audit) {
        this.releases = releases;
        this.rounds = rounds;
        this.audit = audit;
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> close(Membership membership, String round) {
        Round found =
                Keys.parse(round)
                        .flatMap(id -> rounds.find(membership.partnershipId(), id))
                        .orElseThrow(() -> new NotFound("round", round));
        String address =
                "/partnerships/%s/rounds/%s"
                        .formatted(Keys.text(membership.partnershipId()), Keys.text(found.id()));
        return switch (releases.closeAndRelease(found)) {
            case Releasing.Released _ -> {
                audit.add(
                        Act.ROUND_RELEASED,
                        membership.accountId(),
                        membership.partnershipId(),
                        found.title());
                yield Pages.seeOther(address + "/results", Notice.of("release.closing.released"));
            }
            case Releasing.NotYet _ -> Pages.seeOther(address, Notice.of("release.closing.notYet"));
            case Releasing.InstrumentChanged _ ->
                    Pages.seeOther(address, Notice.of("release.closing.instrumentChanged"));
        };
    }
}
