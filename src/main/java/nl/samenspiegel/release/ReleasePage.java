package nl.samenspiegel.release;

import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.RoundOrigin;

import java.util.Optional;

/// How far the release of a closed round is, or why there is none.
///
/// @param partnership its name
/// @param round title of the round
/// @param address of the round
/// @param state what the page tells
/// @param why why nothing is published; empty in any other state
/// @param mayReopen whether the round can be opened again for those who have not answered
/// @param done how many steps are done
/// @param steps of how many; 0 while that is not known
public record ReleasePage(
        String partnership,
        String round,
        String address,
        State state,
        String why,
        boolean mayReopen,
        int done,
        int steps) {

    /// What the page tells.
    public enum State {
        RUNNING,
        /// Nobody works on it, and nobody said why.
        BROKEN,
        WITHHELD,
        /// Nothing new is published; there are earlier results, which nobody may read now.
        EARLIER
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
                round.settings().origin() == RoundOrigin.FIELDWORK,
                run.map(ReleaseRun::done).orElse(0),
                run.map(ReleaseRun::steps).orElse(0));
    }

    private static State state(Round round, Optional<Withholding> withheld) {
        if (withheld.isEmpty()) {
            return State.BROKEN;
        }
        return round.releasedBefore() ? State.EARLIER : State.WITHHELD;
    }

    /// Returns what is done as a whole percentage, 0..100.
    public int percent() {
        return steps == 0 ? 0 : 100 * done / steps;
    }
}
