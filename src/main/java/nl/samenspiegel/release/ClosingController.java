package nl.samenspiegel.release;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

import nl.samenspiegel.account.Membership;
import nl.samenspiegel.partnership.Partnership;
import nl.samenspiegel.partnership.Partnerships;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.RoundStatus;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.store.Keys;
import nl.samenspiegel.views.Templates;
import nl.samenspiegel.web.NotFound;
import nl.samenspiegel.web.Notice;
import nl.samenspiegel.web.Page;
import nl.samenspiegel.web.Pages;

import java.time.Clock;
import java.util.Optional;

/// Closing a round and publishing its results, on the word of its coordinator; and how far that is.
@Controller("/partnerships/{partnership}/rounds/{round}")
@Secured("COORDINATOR")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ClosingController {

    /// How often a page that waits looks again, in seconds.
    private static final String AGAIN = "2";

    private final Closer closer;
    private final Releases releases;
    private final Rounds rounds;
    private final Partnerships partnerships;
    private final Clock clock;
    private final Templates templates;

    ClosingController(
            Closer closer,
            Releases releases,
            Rounds rounds,
            Partnerships partnerships,
            Clock clock,
            Templates templates) {
        this.closer = closer;
        this.releases = releases;
        this.rounds = rounds;
        this.partnerships = partnerships;
        this.clock = clock;
        this.templates = templates;
    }

    @Post("/closing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> close(Membership membership, String round) {
        Round found = get(membership, round);
        String address = address(found);
        Optional<Releasing> releasing = closer.close(membership, found);
        if (releasing.isEmpty()) {
            return Pages.seeOther(address + "/release");
        }
        return switch (releasing.get()) {
            case Releasing.Released _, Releasing.AlreadyReleased _ ->
                    Pages.seeOther(address + "/results", Notice.of("release.closing.released"));
            case Releasing.NotYet _ -> Pages.seeOther(address, Notice.of("release.closing.notYet"));
            case Releasing.InstrumentChanged _ ->
                    Pages.seeOther(address, Notice.of("release.closing.instrumentChanged"));
            case Releasing.Withheld _, Releasing.Busy _ -> Pages.seeOther(address + "/release");
        };
    }

    @Get("/release")
    HttpResponse<?> show(Page page, Membership membership, String round) {
        Round found = get(membership, round);
        Optional<ReleaseRun> run = releases.findRun(found.id());
        boolean isRunning = run.filter(now -> now.isRunning(clock.instant())).isPresent();
        if (!isRunning && found.status() == RoundStatus.RELEASED) {
            return Pages.seeOther(address(found) + "/results");
        }
        if (found.status() != RoundStatus.CLOSED) {
            return Pages.seeOther(address(found));
        }
        var row =
                ReleasePage.of(
                        partnership(membership).name(), found, address(found), run, isRunning);
        HttpResponse<byte[]> answer = Pages.ok(templates.releaseShow(page, row));
        return isRunning ? answer.toMutableResponse().header("Refresh", AGAIN) : answer;
    }

    private Round get(Membership membership, String round) {
        return Keys.parse(round)
                .flatMap(id -> rounds.find(membership.partnershipId(), id))
                .orElseThrow(() -> new NotFound("round", round));
    }

    private Partnership partnership(Membership membership) {
        return partnerships
                .find(membership.partnershipId())
                .orElseThrow(() -> new NotFound("partnership", membership.partnershipId()));
    }

    private static String address(Round round) {
        return "/partnerships/%s/rounds/%s"
                .formatted(Keys.text(round.partnershipId()), Keys.text(round.id()));
    }
}
