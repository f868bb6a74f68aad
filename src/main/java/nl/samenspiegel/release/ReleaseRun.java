package nl.samenspiegel.release;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;

/// How far the working out of a release is.
///
/// @param leaseUntil when whoever works on it is taken to have stopped
/// @param done steps that are done, 0..steps
/// @param steps 0 while that is not known yet
/// @param why why nothing was published, and of which scale; null in any other state than
///   `WITHHELD`
public record ReleaseRun(
        State state, Instant leaseUntil, int done, int steps, Releasing.@Nullable Withheld why) {

    /// Where it stands.
    public enum State {
        RUNNING,
        WITHHELD,
        DONE
    }

    /// Finds why nothing was published; nothing while that may still come.
    public Optional<Releasing.Withheld> findWithheld() {
        return Optional.ofNullable(why);
    }

    /// Returns whether somebody is working on it at `now`.
    public boolean isRunning(Instant now) {
        return state == State.RUNNING && now.isBefore(leaseUntil);
    }

    /// Returns whether it broke off: it is not done and nobody works on it.
    public boolean isBroken(Instant now) {
        return state == State.RUNNING && !isRunning(now);
    }
}
