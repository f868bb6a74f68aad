package nl.samenspiegel.release;

import java.time.Duration;
import java.util.UUID;

/// Tells how far the working out of a release is, at once and then at most once a second: most
/// releases take less, and each telling is a transaction. For one thread.
final class Progress {

    private static final long PAUSE = Duration.ofSeconds(1).toNanos();

    private final ReleaseRuns runs;
    private final UUID roundId;
    private final UUID owner;
    private boolean isTold;
    private long toldAt;

    Progress(ReleaseRuns runs, UUID roundId, UUID owner) {
        this.runs = runs;
        this.roundId = roundId;
        this.owner = owner;
    }

    /// Takes that `done` of `steps` are done.
    void tell(int done, int steps) {
        long now = System.nanoTime();
        if (!isTold || now - toldAt >= PAUSE) {
            runs.progress(roundId, owner, done, steps);
            isTold = true;
            toldAt = now;
        }
    }
}
