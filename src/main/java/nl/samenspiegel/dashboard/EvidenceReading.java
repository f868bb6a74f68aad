package nl.samenspiegel.dashboard;

import jakarta.inject.Singleton;

import nl.samenspiegel.literature.Literature;
import nl.samenspiegel.literature.MapPlace;
import nl.samenspiegel.literature.MapView;
import nl.samenspiegel.web.Page;

import java.util.List;
import java.util.Optional;

/// Puts the map of what research says on the page of a round.
@Singleton
final class EvidenceReading {

    private final Literature literature;

    EvidenceReading(Literature literature) {
        this.literature = literature;
    }

    /// @param from id of the condition of the cell to open, or empty
    /// @param to id of the effect of that cell, or empty
    EvidencePage read(Published published, Page page, String from, String to) {
        var place = new MapPlace(published.address() + "/evidence", "", from, to);
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
        var own = new OwnScores(Wording.of(page, published.text()));
        return new EvidencePage(
                published.head(page), map.orElse(null), beside.stream().map(own::of).toList());
    }

    private static boolean isAbout(ScaleResult result, String evidence) {
        return evidence.equals(result.scale().use().evidence());
    }
}
