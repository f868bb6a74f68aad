package nl.samenspiegel.core.publication;

import nl.samenspiegel.core.aggregate.AnsweredRound;
import nl.samenspiegel.core.aggregate.RespondentGroup;
import nl.samenspiegel.core.disclosure.Threshold;
import nl.samenspiegel.core.instrument.Scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.IntConsumer;

/// Makes the releases of a round one after the other, each knowing what those before it published.
/// Mutable, used once.
final class Printing {

    private final IntConsumer progress;
    private final List<Books> books = new ArrayList<>();
    private int steps;
    private String unsettled = "";

    Printing(IntConsumer progress) {
        this.progress = progress;
    }

    Publishing print(AnsweredRound round, Threshold threshold, List<Past> past) {
        List<Publication> before = new ArrayList<>();
        for (Past earlier : past) {
            Optional<Publication> again = publish(earlier.round(), earlier.threshold());
            if (again.isEmpty()) {
                return new Publishing.Undecided(unsettled);
            }
            before.add(again.get());
        }
        Optional<Publication> now = publish(round, threshold);
        if (now.isEmpty()) {
            return new Publishing.Undecided(unsettled);
        }
        return !before.isEmpty() && losesAPerspective(before.getLast(), now.get())
                ? new Publishing.TooFewAdded()
                : new Publishing.Published(now.get(), before);
    }

    /// Scales are decided about beside one another, on as many processors as there are, and
    /// gathered in their order; progress is told on the thread that asked.
    private Optional<Publication> publish(AnsweredRound round, Threshold threshold) {
        var own = new Books();
        var assessing = new Assessing(round, threshold, books, own);
        try (var workers = new ForkJoinPool(Runtime.getRuntime().availableProcessors())) {
            List<Deciding> all =
                    round.listScales().stream()
                            .map(scale ->
                                    new Deciding(
                                            scale,
                                            workers.submit(
                                                    () -> ScaleShown.find(assessing, scale))))
                            .toList();
            var gathering = new Gathering();
            for (Deciding one : all) {
                Optional<ScaleShown> decided = one.outcome().join();
                if (decided.isEmpty()) {
                    unsettled = one.scale().code();
                    workers.shutdownNow();
                    return Optional.empty();
                }
                gathering.add(decided.get());
                progress.accept(++steps);
            }
            books.add(own);
            return Optional.of(gathering.publication());
        }
    }

    /// A scale that is being decided about.
    private record Deciding(Scale scale, ForkJoinTask<Optional<ScaleShown>> outcome) {}

    private static boolean losesAPerspective(Publication before, Publication now) {
        return before.results().stream()
                .filter(result -> result.group() instanceof RespondentGroup.InPerspective)
                .filter(result -> isShown(result.outcome()))
                .anyMatch(result -> !isShown(now.outcome(result.measure(), result.group())));
    }

    private static boolean isShown(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Score _, Outcome.ItemMean _, Outcome.Share _ -> true;
            case Outcome.Hidden _, Outcome.NotExpected _ -> false;
        };
    }
}
