package nl.samenspiegel.response;

import jakarta.inject.Singleton;

import nl.samenspiegel.core.disclosure.Threshold;
import nl.samenspiegel.core.publication.CountBand;
import nl.samenspiegel.core.publication.ResponseCount;
import nl.samenspiegel.fieldwork.InvitationCount;
import nl.samenspiegel.fieldwork.Invitations;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.store.Keys;
import nl.samenspiegel.store.Leases;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/// Counts once a day who answered, and gives what may be told of it to the page.
@Singleton
public class Responses {

    private static final String JOB = "count-response";
    private static final Duration LEASE = Duration.ofMinutes(10);

    private final Rounds rounds;
    private final Invitations invitations;
    private final DayRepository repository;
    private final Leases leases;
    private final Clock clock;

    Responses(
            Rounds rounds,
            Invitations invitations,
            DayRepository repository,
            Leases leases,
            Clock clock) {
        this.rounds = rounds;
        this.invitations = invitations;
        this.repository = repository;
        this.leases = leases;
        this.clock = clock;
    }

    /// Counts every open round that was not counted today, unless another server is doing it; doing
    /// it twice changes nothing.
    public void count() {
        if (!leases.hold(JOB, LEASE)) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        for (Round round : rounds.listOpen()) {
            Optional<LocalDate> last = repository.findDay(round.id());
            if (last.isEmpty() || last.get().isBefore(today)) {
                repository.store(round.id(), new Day(today, counts(round)));
            }
        }
        leases.give(JOB);
    }

    /// Finds the response as it was last counted; nothing before the first time.
    Optional<Day> find(UUID roundId) {
        return repository.find(roundId);
    }

    private List<DayCount> counts(Round round) {
        var threshold = new Threshold(round.settings().threshold());
        List<InvitationCount> all = invitations.count(round.id());
        List<DayCount> counts = new ArrayList<>();
        add(counts, DayCount.Kind.ALL, all, threshold, _ -> "");
        add(
                counts,
                DayCount.Kind.ORGANISATION,
                all,
                threshold,
                count -> Keys.text(count.organisationId()));
        add(counts, DayCount.Kind.ROLE, all, threshold, InvitationCount::role);
        return counts;
    }

    private static void add(
            List<DayCount> counts,
            DayCount.Kind kind,
            List<InvitationCount> all,
            Threshold threshold,
            Function<InvitationCount, String> code) {
        Map<String, Sum> sums = new TreeMap<>();
        all.forEach(count -> sums.merge(code.apply(count), Sum.of(count), Sum::plus));
        sums.forEach((key, sum) ->
                counts.add(new DayCount(kind, key, sum.invited(), sum.count(threshold))));
    }

    private record Sum(long invited, long done, boolean open) {

        static Sum of(InvitationCount count) {
            return new Sum(count.invited(), count.done(), count.isOpen());
        }

        Sum plus(Sum other) {
            return new Sum(invited + other.invited, done + other.done, open || other.open);
        }

        ResponseCount count(Threshold threshold) {
            return open
                    ? new ResponseCount.ByOpenLink(CountBand.of(done))
                    : ResponseCount.of(invited, done, threshold);
        }
    }
}
