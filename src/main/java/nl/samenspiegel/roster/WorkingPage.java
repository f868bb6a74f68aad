package nl.samenspiegel.roster;

/// How far the reading or storing of a list is.
///
/// @param list name under which it waits
/// @param all of how many; 0 while that is not known
public record WorkingPage(RosterPlace place, String list, boolean storing, long done, long all) {

    static WorkingPage of(RosterPlace place, String list, Batch.Working working) {
        Progress progress = working.progress();
        return new WorkingPage(place, list, working.storing(), progress.done(), progress.all());
    }
}
