package nl.samenspiegel.dashboard;

import nl.samenspiegel.literature.MapView;
import nl.samenspiegel.results.OwnScore;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What research says, with the results of the round beside it in words.
///
/// @param map null if no research is recorded beside the instrument
/// @param newer that the research changed since the release, in sentences; empty if it did not
/// @param own the results that go with the opened cell, or all conditions if none is open
public record EvidencePage(
        ResultsHead head, @Nullable MapView map, String newer, List<OwnScore> own) {

    public EvidencePage {
        own = List.copyOf(own);
    }
}
