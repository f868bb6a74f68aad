package nl.samenspiegel.store;

import jakarta.inject.Singleton;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/// The one clock of the program: that of the machine, in the zone in which days of a round begin
/// and end.
///
/// Demonstration data is made as if at an earlier moment: [#at] stops the clock for the work given
/// to it, on the current thread, and nowhere else.
@Singleton
public final class ProgramClock extends Clock {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");
    private static final ScopedValue<Instant> STOPPED = ScopedValue.newInstance();

    private final Clock machine;

    ProgramClock() {
        this(Clock.system(NETHERLANDS));
    }

    private ProgramClock(Clock machine) {
        this.machine = machine;
    }

    /// Does `work` while the clock stands at `moment`.
    public static void at(Instant moment, Runnable work) {
        ScopedValue.where(STOPPED, moment).run(work);
    }

    /// Returns the moment at which the clock stands for the work under way, or what `running` says
    /// if it was not stopped.
    public static Instant momentOr(Supplier<Instant> running) {
        return STOPPED.isBound() ? STOPPED.get() : running.get();
    }

    @Override
    public Instant instant() {
        return momentOr(machine::instant);
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ProgramClock(machine.withZone(zone));
    }
}
