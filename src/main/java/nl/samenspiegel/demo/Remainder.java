package nl.samenspiegel.demo;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.ShutdownEvent;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Optional;
import java.util.stream.IntStream;

/// Makes all of the demonstration but its showcase, while the server answers already.
///
/// A stop of the program is heeded between two rounds; the next start goes on there.
@Singleton
@InDemonstration
final class Remainder implements ApplicationEventListener<ShutdownEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(Remainder.class);
    private static final int BETWEEN_LINES = 10;

    private volatile StartPage.@Nullable Progress progress;
    private volatile boolean stopping;
    private volatile @Nullable Thread worker;

    /// Starts making what is missing of the partnerships with the numbers from 1 up to `count`.
    void start(Production production, int count) {
        worker =
                Thread.ofPlatform()
                        .name("demonstration")
                        .uncaughtExceptionHandler((_, fault) -> tell(fault))
                        .start(() -> make(production, count));
    }

    /// Returns how far the making is; nothing if nothing is being made.
    Optional<StartPage.Progress> progress() {
        return Optional.ofNullable(progress);
    }

    /// Leaves the rest to the next start, before the database is let go.
    @Override
    public void onApplicationEvent(ShutdownEvent stop) {
        stopping = true;
        await();
    }

    /// Waits until nothing is being made.
    void await() {
        Thread working = worker;
        if (working == null) {
            return;
        }
        try {
            working.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void make(Production production, int count) {
        int[] missing =
                IntStream.range(1, count).filter(number -> !production.isWhole(number)).toArray();
        try {
            for (int i = 0; i < missing.length && !stopping; i++) {
                int made = count - missing.length + i;
                progress = new StartPage.Progress(made, count);
                if (made % BETWEEN_LINES == 0) {
                    LOG.info("{} of {} partnerships made", made, count);
                }
                production.finish(missing[i], () -> stopping);
            }
        } finally {
            progress = null;
        }
    }

    private static void tell(Throwable fault) {
        LOG.error("the demonstration broke off; the next start goes on with it", fault);
    }
}
