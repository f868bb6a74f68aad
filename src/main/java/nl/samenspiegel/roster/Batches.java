package nl.samenspiegel.roster;

import io.micronaut.context.annotation.Value;
import io.micronaut.scheduling.TaskExecutors;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

import nl.samenspiegel.account.Membership;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.store.Uploads;
import nl.samenspiegel.table.CsvRow;
import nl.samenspiegel.table.Recognised;
import nl.samenspiegel.table.Unreadable;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/// Leads lists from being sent in to being on the roster. Reading and storing go on beside the
/// request: a long list may take longer than anyone waits for a page.
///
/// A list waits on the disk of this server, and where it stands is known to this server only, at
/// most an hour. If that is lost, nothing is: the list is sent again.
@Singleton
class Batches {

    private static final Logger LOG = LoggerFactory.getLogger(Batches.class);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int FRAMES = 12;

    private final Uploads uploads;
    private final Headings headings;
    private final ListReading reading;
    private final ExecutorService executor;
    private final Clock clock;
    private final Duration patience;
    private final Map<String, Held> held = new ConcurrentHashMap<>();

    /// @param patience how long a request waits for the outcome; most lists are read within it
    Batches(
            Uploads uploads,
            Headings headings,
            ListReading reading,
            @Named(TaskExecutors.BLOCKING) ExecutorService executor,
            Clock clock,
            @Value("${samenspiegel.roster.patience:3s}") Duration patience) {
        this.uploads = uploads;
        this.headings = headings;
        this.reading = reading;
        this.executor = executor;
        this.clock = clock;
        this.patience = patience;
    }

    /// What came of sending a list.
    sealed interface Receipt {

        /// It waits under `name`.
        record Kept(String name) implements Receipt {}

        /// It is no table; nothing of it is kept.
        record Refused(Unreadable why) implements Receipt {}
    }

    /// Takes a list in and begins to read it, if it tells by itself what stands in its columns.
    Receipt receive(Membership membership, Round round, InputStream bytes) {
        held.values().removeIf(list -> list.since.isBefore(clock.instant().minus(HOUR)));
        String name = uploads.keep(membership.accountId(), bytes);
        Path path = uploads.find(membership.accountId(), name).orElseThrow();
        return switch (Recognised.of(path)) {
            case Recognised.Refused(var why) -> {
                uploads.forget(membership.accountId(), name);
                yield new Receipt.Refused(why);
            }
            case Recognised.Table(var file) -> {
                List<CsvRow> sample = ListCheck.sample(file);
                if (sample.isEmpty()) {
                    uploads.forget(membership.accountId(), name);
                    yield new Receipt.Refused(Unreadable.EMPTY);
                }
                begin(membership, round, name, sample);
                yield new Receipt.Kept(name);
            }
        };
    }

    /// Finds the list of this person for this round.
    Optional<Batch> find(Membership membership, Round round, String name) {
        return Optional.ofNullable(held.get(name))
                .filter(list -> list.accountId.equals(membership.accountId()))
                .filter(list -> list.roundId.equals(round.id()))
                .filter(list -> !needsFile(list.batch) || hasFile(membership, name))
                .map(Held::batch);
    }

    /// Reads the list with these columns, and remembers them for the partnership.
    void map(Membership membership, Round round, String name, Columns columns) {
        uploads.find(membership.accountId(), name)
                .ifPresent(path -> {
                    headings.remember(membership.partnershipId(), first(path), columns);
                    check(membership, round, name, columns);
                });
    }

    /// Returns the first rows of a list, to say what stands in its columns.
    Optional<Batch.Unmapped> sample(Membership membership, String name) {
        return uploads.find(membership.accountId(), name)
                .filter(path -> Recognised.of(path) instanceof Recognised.Table)
                .map(path -> unmapped(membership, sampleOf(path)));
    }

    /// Adds the people of a list that was read, unless somebody is doing so.
    ///
    /// @param choices for people with several roles: the row to follow, by the first row about them
    void store(
            Membership membership,
            Round round,
            String name,
            Batch.Checked checked,
            Map<Long, Long> choices) {
        var working = new Batch.Working(new Progress(), true);
        Held now =
                held.computeIfPresent(
                        name, (_, list) -> list.batch.equals(checked) ? list.with(working) : list);
        if (now == null || !now.batch.equals(working)) {
            return;
        }
        await(
                run(
                        name,
                        () -> {
                            Path path = uploads.find(membership.accountId(), name).orElseThrow();
                            var yes = new ListReading.Yes(checked, choices);
                            Batch after =
                                    reading.store(membership, round, path, yes, working.progress());
                            return settled(membership, name, after);
                        }));
    }

    /// Forgets the list and its file.
    void forget(Membership membership, String name) {
        Held list = held.get(name);
        if (list != null && list.accountId.equals(membership.accountId())) {
            held.remove(name);
        }
        uploads.forget(membership.accountId(), name);
    }

    private void begin(Membership membership, Round round, String name, List<CsvRow> sample) {
        Batch.Unmapped unmapped = unmapped(membership, sample);
        put(membership, round, name, unmapped);
        Columns guess = unmapped.guess();
        boolean isPlain =
                guess.meanings().contains(Meaning.EMAIL)
                        || guess.unread(sample.getFirst()).isEmpty();
        if (guess.headed() && guess.suffices() && isPlain) {
            check(membership, round, name, guess);
        }
    }

    private void check(Membership membership, Round round, String name, Columns columns) {
        var progress = new Progress();
        put(membership, round, name, new Batch.Working(progress, false));
        await(
                run(
                        name,
                        () -> {
                            Path path = uploads.find(membership.accountId(), name).orElseThrow();
                            return settled(
                                    membership,
                                    name,
                                    reading.check(round, path, columns, progress));
                        }));
    }

    private Batch.Unmapped unmapped(Membership membership, List<CsvRow> sample) {
        Map<String, Meaning> known = headings.known(membership.partnershipId());
        return new Batch.Unmapped(sample, Columns.guess(sample.getFirst(), known));
    }

    /// Removes the file of a list that is done with.
    private Batch settled(Membership membership, String name, Batch batch) {
        if (!needsFile(batch)) {
            uploads.forget(membership.accountId(), name);
        }
        return batch;
    }

    private CompletableFuture<Void> run(String name, Supplier<Batch> work) {
        return CompletableFuture.supplyAsync(work, executor)
                .exceptionally(Batches::failed)
                .thenAccept(batch -> held.computeIfPresent(name, (_, list) -> list.with(batch)));
    }

    /// Says where it went wrong and not with which words: they may be those of the list.
    private static Batch failed(Throwable fault) {
        Throwable cause = fault.getCause() == null ? fault : fault.getCause();
        LOG.error(
                "a list could not be worked on: {} {}",
                cause.getClass().getName(),
                Arrays.stream(cause.getStackTrace()).limit(FRAMES).toList());
        return new Batch.Failed();
    }

    private void await(CompletableFuture<Void> work) {
        try {
            work.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException later) {
            return; // the page says how far it is
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault.getCause());
        }
    }

    private void put(Membership membership, Round round, String name, Batch batch) {
        held.put(name, new Held(membership.accountId(), round.id(), clock.instant(), batch));
    }

    private boolean hasFile(Membership membership, String name) {
        return uploads.find(membership.accountId(), name).isPresent();
    }

    private static boolean needsFile(Batch batch) {
        return switch (batch) {
            case Batch.Unmapped _, Batch.Checked _ -> true;
            case Batch.Working _, Batch.Refused _, Batch.Stored _, Batch.NotNow _, Batch.Failed _ ->
                    false;
        };
    }

    private static CsvRow first(Path path) {
        return sampleOf(path).getFirst();
    }

    private static List<CsvRow> sampleOf(Path path) {
        return Recognised.of(path) instanceof Recognised.Table(var file)
                ? ListCheck.sample(file)
                : List.of();
    }

    /// A list that is known to this server.
    private record Held(UUID accountId, UUID roundId, Instant since, Batch batch) {

        Held with(Batch next) {
            return new Held(accountId, roundId, since, next);
        }
    }
}
