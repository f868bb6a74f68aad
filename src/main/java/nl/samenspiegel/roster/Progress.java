package nl.samenspiegel.roster;

import java.util.concurrent.atomic.AtomicLong;

/// How far the reading or the storing of a list is.
final class Progress {

    private final AtomicLong done = new AtomicLong();
    private final AtomicLong all = new AtomicLong();

    /// Notes that one more row was read or stored.
    void step() {
        done.incrementAndGet();
    }

    /// Begins anew, with `steps` to do, or 0 if that is not known.
    void begin(long steps) {
        all.set(steps);
        done.set(0);
    }

    long done() {
        return done.get();
    }

    /// Of how many; 0 while that is not known.
    long all() {
        return all.get();
    }
}
