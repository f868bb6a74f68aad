package nl.samenspiegel.release;

import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.RoundOrigin;
import nl.samenspiegel.round.RoundSettings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How far the release of a closed round is, or why there is none.
///
/// @param partnership its name
/// @param round title of the round
/// @param address of the round
/// @param state what the page tells
/// @param why why nothing is published; empty in any other state
/// @param advice what may help, as far as it can be done now
/// @param threshold fewest answers in a group that is shown
/// @param done how many steps are done
/// @param steps of how many; 0 while that is not known
public record ReleasePage(
        String partnership,
        String round,
        String address,
        State state,
        String why,
        List<Advice> advice,
        int threshold,
        int done,
        int steps) {

    public ReleasePage {
        advice = List.copyOf(advice);
    }

    /// What the page tells.
    public enum State {
        RUNNING,
        /// Nobody works on it, and nobody said why.
        BROKEN,
        WITHHELD,
        /// Nothing new is published; there are earlier results, which nobody may read now.
        EARLIER
    }

    /// What a coordinator may do when nothing (more) is published.
    public enum Advice {
        /// Open the round again for those who have not answered.
        WAIT,
        /// Go back to the earlier results.
        KEEP,
        /// Take small organisations together as one.
        TOGETHER,
        /// Raise the threshold.
        THRESHOLD
    }

    static ReleasePage of(
            String partnership,
            Round round,
            String address,
            Optional<ReleaseRun> run,
            boolean isRunning) {
        // keys: release.show.heading.* release.withheld.*
        Optional<Withholding> withheld =
                run.flatMap(ReleaseRun::findWithheld).map(Releasing.Withheld::why);
        return new ReleasePage(
                partnership,
                round.title(),
                address,
                isRunning ? State.RUNNING : state(round, withheld),
                withheld.map(Withholding::name).orElse(""),
                withheld.map(why -> advice(round, why)).orElse(List.of()),
                round.settings().threshold(),
                run.map(ReleaseRun::done).orElse(0),
                run.map(ReleaseRun::steps).orElse(0));
    }

    private static State state(Round round, Optional<Withholding> withheld) {
        if (withheld.isEmpty()) {
            return State.BROKEN;
        }
        return round.releasedBefore() ? State.EARLIER : State.WITHHELD;
    }

    private static List<Advice> advice(Round round, Withholding why) {
        Stream<Advice> helpful =
                switch (why) {
                    case NOTHING_TO_SHOW -> Stream.of(Advice.WAIT, Advice.TOGETHER);
                    case UNDECIDED -> Stream.of(Advice.WAIT, Advice.TOGETHER, Advice.THRESHOLD);
                    case TOO_FEW_ADDED, NOTHING_NEW -> Stream.of(Advice.WAIT);
                    case PAST_UNREADABLE -> Stream.empty(); // more answers do not mend the past
                };
        return Stream.concat(helpful, Stream.of(Advice.KEEP))
                .filter(advice -> isPossible(advice, round))
                .toList();
    }

    private static boolean isPossible(Advice advice, Round round) {
        return switch (advice) {
            case WAIT -> round.settings().origin() == RoundOrigin.FIELDWORK;
            case KEEP -> round.releasedBefore();
            case TOGETHER -> !round.releasedBefore();
            case THRESHOLD ->
                    !round.releasedBefore()
                            && round.settings().threshold() < RoundSettings.HIGHEST_THRESHOLD;
        };
    }

    /// Returns what is done as a whole percentage, 0..100.
    public int percent() {
        return steps == 0 ? 0 : 100 * done / steps;
    }
}
