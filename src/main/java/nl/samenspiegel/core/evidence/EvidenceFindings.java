package nl.samenspiegel.core.evidence;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Notes what in the evidence does not fit together, each finding with its place.
final class EvidenceFindings {

    private final Grid grid;
    private final CitedDocument document;
    private final List<Study> studies;
    private final List<String> findings = new ArrayList<>();

    EvidenceFindings(Grid grid, CitedDocument document, List<Study> studies) {
        this.grid = grid;
        this.document = document;
        this.studies = studies;
    }

    /// Lists what was found, in the order of the checks.
    List<String> list() {
        return List.copyOf(findings);
    }

    void checkGrid() {
        Set<String> levels = distinct("levels", grid.levels(), EffectLevel::id);
        distinct("effects", grid.effects(), Effect::id);
        distinct("conditions", grid.conditions(), Condition::id);
        distinct("terms", grid.terms(), Term::id);
        for (Effect effect : grid.effects()) {
            need("effects.%s.level".formatted(effect.id()), effect.level(), levels);
            if (grid.hasCondition(effect.id())) {
                findings.add("effects.%s is also a condition".formatted(effect.id()));
            }
        }
    }

    void checkDocument() {
        Set<String> sources = distinct("brochureSources", document.sources(), CitedSource::id);
        Set<String> ids = ids(studies, Study::id);
        distinct("claims", document.claims(), Claim::id);
        distinct("corrections", document.corrections(), Correction::id);
        distinct("brochureConditions", document.conditions(), CitedCondition::id);
        for (CitedSource source : document.sources()) {
            source.studies()
                    .forEach(id -> need("brochureSources.%s".formatted(source.id()), id, ids));
        }
        for (Claim claim : document.claims()) {
            String place = "claims.%s".formatted(claim.id());
            need(place, claim.source(), sources);
            claim.effects().forEach(effect -> need(place, effect, effects()));
        }
        for (Correction correction : document.corrections()) {
            need("corrections.%s".formatted(correction.id()), correction.about(), sources);
        }
        for (CitedCondition condition : document.conditions()) {
            String place = "brochureConditions.%s".formatted(condition.id());
            needIfAny(place, condition.condition(), conditions());
            condition.also().forEach(id -> need(place, id, places()));
        }
    }

    void checkStudies() {
        Set<String> ids = distinct("studies", studies, Study::id);
        Set<String> sources = ids(document.sources(), CitedSource::id);
        for (Study study : studies) {
            String place = "studies.%s".formatted(study.id());
            need(place + ".programme", study.programme(), ids);
            needIfAny(place + ".brochureSource", study.reference().citedSource(), sources);
            for (EvidenceLink link : study.links()) {
                need(place + ".links", link.from(), places());
                need(place + ".links", link.to(), places());
                if (link.measured().isExpected() && link.tier() != Tier.QUALITATIVE) {
                    findings.add(
                            "%s.links: what is only expected is of tier 1, not %d"
                                    .formatted(place, link.tier().level()));
                }
            }
        }
    }

    /// Every cell is filled or recorded as empty, and not both.
    void checkEmptyCells(List<EmptyCell> empty) {
        distinct("cells", empty, cell -> cell.from() + ">" + cell.to());
        for (EmptyCell cell : empty) {
            String place = "cells.%s>%s".formatted(cell.from(), cell.to());
            need(place, cell.from(), conditions());
            need(place, cell.to(), effects());
        }
        for (Condition condition : grid.conditions()) {
            for (Effect effect : grid.effects()) {
                boolean filled = isFilled(condition.id(), effect.id());
                boolean recorded =
                        empty.stream()
                                .anyMatch(cell ->
                                        cell.from().equals(condition.id())
                                                && cell.to().equals(effect.id()));
                if (filled == recorded) {
                    findings.add(
                            "cells.%s>%s is %s"
                                    .formatted(
                                            condition.id(),
                                            effect.id(),
                                            filled
                                                    ? "filled by a link and recorded as empty"
                                                    : "filled by no link and not recorded"));
                }
            }
        }
    }

    void checkPanels(List<ForestPanel> panels) {
        distinct("panels", panels, ForestPanel::id);
        for (ForestPanel panel : panels) {
            for (PanelValue value : panel.values()) {
                boolean fits =
                        findSize(studies, value)
                                .filter(size -> size.metric() == panel.metric())
                                .isPresent();
                if (!fits) {
                    findings.add(
                            "panels.%s: study %s has no %s at %s>%s, number %d"
                                    .formatted(
                                            panel.id(),
                                            value.study(),
                                            panel.metric(),
                                            value.from(),
                                            value.to(),
                                            value.index()));
                }
            }
        }
    }

    void checkReferences(List<ReferenceValue> references) {
        distinct("references", references, ReferenceValue::id);
        for (ReferenceValue reference : references) {
            needIfAny("references.%s".formatted(reference.id()), reference.effect(), effects());
        }
    }

    void checkContext(List<ContextNote> context) {
        Set<String> ids = ids(studies, Study::id);
        for (ContextNote note : context) {
            String place = "context.%s".formatted(note.effect());
            need(place, note.effect(), effects());
            note.studies().forEach(study -> need(place, study, ids));
        }
    }

    /// Finds the size at which a value of a panel points.
    static Optional<EffectSize> findSize(List<Study> studies, PanelValue value) {
        return studies.stream()
                .filter(study -> study.id().equals(value.study()))
                .flatMap(study -> study.links().stream())
                .filter(link -> link.runs(value.from(), value.to()))
                .filter(link -> value.index() >= 0 && value.index() < link.sizes().size())
                .map(link -> link.sizes().get(value.index()))
                .findFirst();
    }

    private boolean isFilled(String condition, String effect) {
        return studies.stream()
                .flatMap(study -> study.links().stream().map(link -> new StudyLink(study, link)))
                .anyMatch(each -> each.fills() && each.link().runs(condition, effect));
    }

    private Set<String> conditions() {
        return ids(grid.conditions(), Condition::id);
    }

    private Set<String> effects() {
        return ids(grid.effects(), Effect::id);
    }

    private Set<String> places() {
        Set<String> places = new HashSet<>();
        Stream.of(conditions(), effects(), ids(grid.terms(), Term::id)).forEach(places::addAll);
        return places;
    }

    private <T> Set<String> distinct(String place, Collection<T> things, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        for (T thing : things) {
            if (!seen.add(id.apply(thing))) {
                findings.add("%s: %s is there twice".formatted(place, id.apply(thing)));
            }
        }
        return seen;
    }

    private static <T> Set<String> ids(Collection<T> things, Function<T, String> id) {
        Set<String> ids = new HashSet<>();
        things.forEach(thing -> ids.add(id.apply(thing)));
        return ids;
    }

    private void need(String place, String id, Set<String> known) {
        if (!known.contains(id)) {
            findings.add("%s names %s, which there is not".formatted(place, id));
        }
    }

    private void needIfAny(String place, @Nullable String id, Set<String> known) {
        if (id != null) {
            need(place, id, known);
        }
    }
}
