package nl.samenspiegel.dashboard;

import jakarta.inject.Singleton;

import nl.samenspiegel.literature.Literature;
import nl.samenspiegel.literature.MapPlace;
import nl.samenspiegel.literature.MapView;
import nl.samenspiegel.results.Published;
import nl.samenspiegel.results.ScaleResult;
import nl.samenspiegel.results.Telling;
import nl.samenspiegel.web.Page;

import java.util.List;
import java.util.Optional;

/// Puts the map of what research says on the page of a round.
@Singleton
final class EvidenceReading {

    private final Literature literature;
    private final EvidenceChange change;

    EvidenceReading(Literature literature, EvidenceChange change) {
        this.literature = literature;
        this.change = change;
    }

    /// @param from id of the condition of the cell to open, or empty
    /// @param to id of the effect of that cell, or empty
    EvidencePage read(Published published, Telling telling, Page page, String from, String to) {
        var place = new MapPlace(ResultsHead.address(published) + "/evidence", "", from, to);
        Optional<MapView> map =
                literature.findMap(published.instrument().edition().code(), place, page);
        boolean open = map.map(MapView::opened).isPresent();
        List<ScaleResult> beside =
                published.results().stream()
                        .filter(result ->
                                open
                                        ? isAbout(result, from) || isAbout(result, to)
                                        : result.isCondition())
                        .toList();
        return new EvidencePage(
                ResultsHead.of(published, page),
                map.orElse(null),
                change.tell(published, page),
                beside.stream().map(telling::own).toList());
    }

    private static boolean isAbout(ScaleResult result, String evidence) {
        return evidence.equals(result.scale().use().evidence());
    }
}
