package nl.samenspiegel.release;

import nl.samenspiegel.round.Round;

import java.util.Optional;

/// How far the release of a closed round is, or why there is none.
///
/// @param partnership its name
/// @param round title of the round
/// @param address of the round
/// @param state what the page tells
/// @param why why nothing is published; empty in any other state
/// @param done how many steps are done
/// @param steps of how many; 0 while that is not known
public record ReleasePage(
        String partnership,
        String round,
        String address,
        State state,
        String why,
        int done,
        int steps) {

    /// What the page tells.
    public enum State {
        RUNNING,
        /// Nobody works on it, and nobody said why.
        BROKEN,
        WITHHELD
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
        State state =
                isRunning ? State.RUNNING : withheld.isPresent() ? State.WITHHELD : State.BROKEN;
        return new ReleasePage(
                partnership,
                round.title(),
                address,
                state,
                withheld.map(Withholding::name).orElse(""),
                run.map(ReleaseRun::done).orElse(0),
                run.map(ReleaseRun::steps).orElse(0));
    }

    /// Returns what is done as a whole percentage, 0..100.
    public int percent() {
        return steps == 0 ? 0 : 100 * done / steps;
    }
}
