package nl.samenspiegel.catalog;

import nl.samenspiegel.core.evidence.Cohort;
import nl.samenspiegel.core.evidence.Condition;
import nl.samenspiegel.core.evidence.ContextNote;
import nl.samenspiegel.core.evidence.Effect;
import nl.samenspiegel.core.evidence.EffectLevel;
import nl.samenspiegel.core.evidence.EmptyCell;
import nl.samenspiegel.core.evidence.EmptyState;
import nl.samenspiegel.core.evidence.Evidence;
import nl.samenspiegel.core.evidence.EvidenceEdition;
import nl.samenspiegel.core.evidence.ForestPanel;
import nl.samenspiegel.core.evidence.Grid;
import nl.samenspiegel.core.evidence.Metric;
import nl.samenspiegel.core.evidence.PanelAxis;
import nl.samenspiegel.core.evidence.PanelValue;
import nl.samenspiegel.core.evidence.ReferenceValue;
import nl.samenspiegel.core.evidence.SearchRecord;
import nl.samenspiegel.core.evidence.Term;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// Makes the evidence of a file that passed its schema and whose names are right.
final class EvidenceReader {

    private final Place root;

    private EvidenceReader(Place root) {
        this.root = root;
    }

    /// Returns the evidence that stands at `root`.
    ///
    /// @throws IllegalArgumentException if the evidence breaks a rule that is not about a single
    ///   name, such as a cell of the map that is neither filled nor recorded as empty
    static Evidence read(Place root, String checksum) {
        return new EvidenceReader(root).evidence(checksum);
    }

    private Evidence evidence(String checksum) {
        return new Evidence(
                new EvidenceEdition(root.whole("version"), checked(), checksum),
                new Grid(
                        each("levels", EvidenceReader::level),
                        each("effects", EvidenceReader::effect),
                        each("conditions", EvidenceReader::condition),
                        each("terms", EvidenceReader::term)),
                CitedDocumentReader.read(root),
                each("studies", StudyReader::read),
                each("cells", EvidenceReader::emptyCell),
                each("panels", EvidenceReader::panel),
                each("references", EvidenceReader::reference),
                each("context", EvidenceReader::context));
    }

    private LocalDate checked() {
        String day = root.text("checked");
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException impossible) {
            throw new IllegalArgumentException(
                    "checked: there is no day %s".formatted(day), impossible);
        }
    }

    private <T> List<T> each(String part, Function<Place, T> read) {
        return root.list(part).stream().map(read).toList();
    }

    private static EffectLevel level(Place place) {
        return new EffectLevel(place.text("id"), place.local("name"));
    }

    private static Effect effect(Place place) {
        return new Effect(
                place.text("id"),
                place.text("level"),
                place.local("name"),
                place.local("short"),
                place.local("summary"),
                place.local("strength"));
    }

    private static Condition condition(Place place) {
        return new Condition(
                place.text("id"), place.local("name"), place.local("short"), place.local("about"));
    }

    private static Term term(Place place) {
        return new Term(place.text("id"), place.local("name"));
    }

    private static EmptyCell emptyCell(Place place) {
        EmptyState state =
                switch (place.text("state")) {
                    case "none-found" -> EmptyState.NONE_FOUND;
                    case "not-applicable" -> EmptyState.NOT_APPLICABLE;
                    default -> EmptyState.NOT_SEARCHED;
                };
        return new EmptyCell(
                place.text("from"),
                place.text("to"),
                state,
                place.find("searched").map(EvidenceReader::search).orElse(null),
                place.localOrNull("note"));
    }

    private static SearchRecord search(Place place) {
        return new SearchRecord(place.text("on"), place.local("terms"));
    }

    private static ForestPanel panel(Place place) {
        return new ForestPanel(
                place.text("id"),
                place.local("title"),
                place.local("finding"),
                metric(place),
                new PanelAxis(place.local("unit"), place.local("low"), place.local("high")),
                place.local("note"),
                place.list("values").stream().map(EvidenceReader::panelValue).toList());
    }

    private static PanelValue panelValue(Place place) {
        String link = place.text("link");
        int between = link.indexOf('>');
        return new PanelValue(
                place.text("study"),
                link.substring(0, between),
                link.substring(between + 1),
                place.whole("index"));
    }

    /// Returns the metric that stands under `metric` at `place`.
    static Metric metric(Place place) {
        return Metric.valueOf(place.text("metric").toUpperCase(Locale.ROOT));
    }

    private static ReferenceValue reference(Place place) {
        return new ReferenceValue(
                place.text("id"),
                place.textOrNull("effect"),
                place.local("indicator"),
                place.number("value"),
                new Cohort(place.text("cohort"), place.text("sector"), place.whole("year")),
                place.text("whereRead"));
    }

    private static ContextNote context(Place place) {
        return new ContextNote(place.text("effect"), place.texts("studies"), place.local("note"));
    }
}
