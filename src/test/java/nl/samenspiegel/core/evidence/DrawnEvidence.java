package nl.samenspiegel.core.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Evidence of two conditions C1 and C2 and two effects F1 and F2, its links drawn as lines: study,
/// programme, distance, start, end, tier, direction, verification.
final class DrawnEvidence {

    static final LocalText TEXT = text("something");

    private DrawnEvidence() {}

    /// Returns the studies of the drawing, one for each line.
    static List<Study> studies(String drawing) {
        List<Study> studies = new ArrayList<>();
        for (String line : drawing.strip().lines().toList()) {
            String[] w = line.strip().split("\\s+", -1);
            var link =
                    new EvidenceLink(
                            w[3],
                            w[4],
                            Direction.ofSign(w[6]),
                            Tier.of(Integer.parseInt(w[5])),
                            Verification.ofMark(w[7]),
                            new Measured(false, TEXT, null, null),
                            List.of());
            studies.add(study(w[0], w[1], Distance.ofLetter(w[2]), List.of(link)));
        }
        return studies;
    }

    static Study study(String id, String programme, Distance distance, List<EvidenceLink> links) {
        return new Study(
                id,
                programme,
                new Reference(null, "title", 2020, null, null),
                new StudyDesign(TEXT, TEXT, TEXT, TEXT),
                distance,
                new Reading(Verification.READ, null, null),
                links);
    }

    /// Returns evidence in which every cell that these studies leave open is recorded as not
    /// searched.
    static Evidence evidence(List<Study> studies) {
        List<EmptyCell> empty = new ArrayList<>();
        for (String from : List.of("C1", "C2")) {
            for (String to : List.of("F1", "F2")) {
                boolean filled =
                        studies.stream()
                                .flatMap(s -> s.links().stream().map(l -> new StudyLink(s, l)))
                                .anyMatch(each -> each.fills() && each.link().runs(from, to));
                if (!filled) {
                    empty.add(new EmptyCell(from, to, EmptyState.NOT_SEARCHED, null, null));
                }
            }
        }
        return evidence(studies, empty, List.of());
    }

    static Evidence evidence(List<Study> studies, List<EmptyCell> empty, List<ForestPanel> panels) {
        return new Evidence(
                new EvidenceEdition(1, LocalDate.of(2026, 11, 1), "0".repeat(64)),
                new Grid(
                        List.of(new EffectLevel("primary", TEXT)),
                        List.of(
                                new Effect("F1", "primary", TEXT, TEXT, TEXT, TEXT),
                                new Effect("F2", "primary", TEXT, TEXT, TEXT, TEXT)),
                        List.of(
                                new Condition("C1", TEXT, TEXT, TEXT),
                                new Condition("C2", TEXT, TEXT, TEXT)),
                        List.of(new Term("outcome:trust", TEXT))),
                new CitedDocument(null, List.of(), List.of(), List.of(), List.of(), List.of()),
                studies,
                empty,
                panels,
                List.of(),
                List.of());
    }

    static LocalText text(String english) {
        return new LocalText(Map.of("en", english));
    }
}
