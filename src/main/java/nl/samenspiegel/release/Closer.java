package nl.samenspiegel.release;

import io.micronaut.scheduling.TaskExecutors;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

import nl.samenspiegel.account.Membership;
import nl.samenspiegel.audit.Act;
import nl.samenspiegel.audit.AuditTrail;
import nl.samenspiegel.round.Round;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Closes and releases on the word of a coordinator, beside the request: a large round may take
/// longer than anyone waits for a page.
@Singleton
class Closer {

    /// Most rounds are done within it, so that most people never see a page that waits.
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final Releases releases;
    private final AuditTrail audit;
    private final ExecutorService executor;

    Closer(
            Releases releases,
            AuditTrail audit,
            @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.releases = releases;
        this.audit = audit;
        this.executor = executor;
    }

    /// Starts; returns what came of it, or nothing if that is not known yet.
    Optional<Releasing> close(Membership membership, Round round) {
        var work = CompletableFuture.supplyAsync(() -> release(membership, round), executor);
        try {
            return Optional.of(work.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException later) {
            return Optional.empty();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException fault) {
            throw new CompletionException(fault.getCause());
        }
    }

    private Releasing release(Membership membership, Round round) {
        Releasing releasing = releases.closeAndRelease(round);
        if (releasing instanceof Releasing.Released) {
            audit.add(
                    Act.ROUND_RELEASED,
                    membership.accountId(),
                    membership.partnershipId(),
                    round.title());
        }
        return releasing;
    }
}
