package nl.samenspiegel.core.publication;

import nl.samenspiegel.core.aggregate.Estimate;
import nl.samenspiegel.core.aggregate.Measure;
import nl.samenspiegel.core.aggregate.PersonsEqual;
import nl.samenspiegel.core.aggregate.RespondentGroup;
import nl.samenspiegel.core.disclosure.PublishedRow;
import nl.samenspiegel.core.disclosure.Weights;
import nl.samenspiegel.core.instrument.Scale;
import nl.samenspiegel.core.stat.EstimatedMean;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Decides what is shown of the person scores of one scale.
final class ScaleAssessor {

    /// How far the headline may move before it is said, as a part of the range: 0.2 of a point on
    /// five levels.
    private static final double NOTEWORTHY = 0.2 / 4;

    private final Scale scale;
    private final Measure measure;
    private final Eligibility eligibility;
    private final Map<RespondentGroup, Eligible> eligible = new LinkedHashMap<>();
    private final List<RespondentGroup> groups;
    private final Family family;

    /// @param withheld groups that are not to be shown, whatever their size
    ScaleAssessor(Assessing assessing, Scale scale, Set<RespondentGroup> withheld) {
        this.scale = scale;
        this.measure = new Measure.WholeScale(scale.code());
        this.eligibility = assessing.eligibility(measure);
        this.groups = assessing.round().listGroups(scale);
        this.family = assessing.family(measure, eligibility);
        for (RespondentGroup group : groups) {
            if (!withheld.contains(group)) {
                eligibility.find(group).ifPresent(found -> eligible.put(group, found));
            }
        }
    }

    /// Returns what is shown; nothing if it cannot be settled what would give someone away.
    Optional<ScaleAssessed> assess() {
        eligible.values().forEach(this::addResult);
        if (expected().size() > 1 && expected().stream().allMatch(eligible::containsKey)) {
            addWhole();
        }
        addGaps();
        return family.choose().map(this::settled);
    }

    private void addResult(Eligible group) {
        var result = new Piece.Result(group.group());
        PublishedRow row = Shown.tenths(group.weights(), mean(group.estimate().mean()));
        switch (group.group()) {
            case RespondentGroup.InPerspective(var perspective) -> {
                family.add(result, Set.of(), List.of(row));
                addVoice(perspective, group);
            }
            case RespondentGroup.OfRole _, RespondentGroup.OfUnit _ ->
                    family.add(result, Set.of(), List.of(row));
            case RespondentGroup.RoleInUnit inUnit ->
                    findUnit(inUnit)
                            .ifPresent(unit -> {
                                var role = new RespondentGroup.OfRole(inUnit.role());
                                family.add(
                                        result,
                                        Set.of(new Piece.Result(role), new Piece.Result(unit)),
                                        List.of(row));
                            });
        }
    }

    /// Finds the unit of a perspective of which the holders of a role in a unit are a part.
    private Optional<RespondentGroup> findUnit(RespondentGroup.RoleInUnit inUnit) {
        var round = eligibility.values().round();
        return round.groups().stream()
                .filter(cell -> round.belongs(cell, inUnit))
                .flatMap(cell ->
                        groups.stream()
                                .filter(group -> group instanceof RespondentGroup.OfUnit)
                                .filter(group -> round.belongs(cell, group)))
                .findFirst();
    }

    private void addVoice(String perspective, Eligible group) {
        family.add(
                new Piece.Voice(perspective),
                Set.of(new Piece.Result(group.group())),
                List.of(Shown.tenths(voiceWeights(group), mean(voice(group)))));
    }

    private void addWhole() {
        List<Eligible> parts = expected().stream().map(this::get).toList();
        Weights weights = Weights.average(parts.stream().map(Eligible::weights).toList());
        family.add(
                new Piece.Whole(),
                results(parts),
                List.of(Shown.tenths(weights, mean(headline(parts)))));
        Weights voices = Weights.average(parts.stream().map(this::voiceWeights).toList());
        EstimatedMean voice = voiceHeadline(parts);
        double far = NOTEWORTHY * scale.format().range();
        double away = voice.value() - headline(parts).value();
        Weights move = voices.minus(weights);
        double farthest = scale.format().range();
        var moved =
                hasMoved(parts)
                        ? new PublishedRow(
                                move, away < 0 ? -farthest : far, away < 0 ? -far : farthest)
                        : new PublishedRow(move, -far, far);
        family.add(
                new Piece.WholeVoice(),
                Set.of(new Piece.Whole()),
                List.of(Shown.tenths(voices, mean(voice)), moved));
    }

    private void addGaps() {
        List<Eligible> perspectives = perspectives();
        for (int i = 0; i < perspectives.size(); i++) {
            for (int j = i + 1; j < perspectives.size(); j++) {
                family.addGap(perspectives.get(i), perspectives.get(j));
            }
        }
    }

    private ScaleAssessed settled(Set<Piece> kept) {
        List<GroupResult> results = new ArrayList<>();
        for (RespondentGroup group : groups) {
            results.add(new GroupResult(measure, group, outcome(group, kept)));
        }
        List<Comparison.Side> sides =
                perspectives().stream()
                        .filter(group -> kept.contains(new Piece.Result(group.group())))
                        .map(group -> new Comparison.Side(code(group), group.estimate()))
                        .toList();
        return new ScaleAssessed(
                results,
                new HeadlineResult(scale.code(), shownHeadline(kept)),
                new EveryVoice(scale.code(), voices(kept), wholeVoice(kept)),
                sides,
                kept);
    }

    private Outcome outcome(RespondentGroup group, Set<Piece> kept) {
        if (!eligibility.isExpected(group)) {
            return new Outcome.NotExpected();
        }
        if (!kept.contains(new Piece.Result(group))) {
            return new Outcome.Hidden();
        }
        Eligible shown = get(group);
        Estimate estimate = shown.estimate();
        return new Outcome.Score(
                mean(estimate.mean()),
                Precision.of(estimate.interval()),
                Basis.of(shown, estimate.isIndicative()));
    }

    private Headline shownHeadline(Set<Piece> kept) {
        if (expected().size() == 1) {
            return new Headline.SinglePerspective(perspective(expected().getFirst()));
        }
        List<String> missing =
                expected().stream()
                        .filter(group -> !kept.contains(new Piece.Result(group)))
                        .map(ScaleAssessor::perspective)
                        .toList();
        if (!missing.isEmpty()) {
            return new Headline.Incomplete(missing);
        }
        if (!kept.contains(new Piece.Whole())) {
            return new Headline.Hidden();
        }
        List<Eligible> parts = expected().stream().map(this::get).toList();
        EstimatedMean mean = headline(parts);
        return new Headline.Shown(
                mean(mean),
                Precision.of(Estimate.interval(mean)),
                parts.stream().anyMatch(part -> part.estimate().isIndicative()));
    }

    private List<EveryVoice.OfPerspective> voices(Set<Piece> kept) {
        return perspectives().stream()
                .filter(group -> kept.contains(new Piece.Voice(code(group))))
                .map(group ->
                        new EveryVoice.OfPerspective(
                                code(group),
                                mean(voice(group)),
                                Precision.of(Estimate.interval(voice(group)))))
                .toList();
    }

    private EveryVoice.Whole wholeVoice(Set<Piece> kept) {
        if (!kept.contains(new Piece.WholeVoice())) {
            return new EveryVoice.Whole.NotShown();
        }
        List<Eligible> parts = expected().stream().map(this::get).toList();
        EstimatedMean mean = voiceHeadline(parts);
        return new EveryVoice.Whole.Shown(
                mean(mean), Precision.of(Estimate.interval(mean)), hasMoved(parts));
    }

    private boolean hasMoved(List<Eligible> parts) {
        double away = Math.abs(voiceHeadline(parts).value() - headline(parts).value());
        return !Rounding.reaches(NOTEWORTHY * scale.format().range(), away);
    }

    private EstimatedMean voice(Eligible group) {
        return PersonsEqual.estimate(group.persons(), eligibility.fallbackVariance()).mean();
    }

    private Weights voiceWeights(Eligible group) {
        return eligibility.places().weightsOfPersons(group.group());
    }

    private EstimatedMean voiceHeadline(List<Eligible> parts) {
        return EstimatedMean.average(parts.stream().map(this::voice).toList());
    }

    private static EstimatedMean headline(List<Eligible> parts) {
        return EstimatedMean.average(parts.stream().map(part -> part.estimate().mean()).toList());
    }

    private static Tenths mean(EstimatedMean mean) {
        return Tenths.of(mean.value());
    }

    private static Set<Piece> results(List<Eligible> parts) {
        return Set.copyOf(parts.stream().map(part -> new Piece.Result(part.group())).toList());
    }

    private List<RespondentGroup> expected() {
        return groups.stream()
                .filter(group -> group instanceof RespondentGroup.InPerspective)
                .filter(eligibility::isExpected)
                .toList();
    }

    private List<Eligible> perspectives() {
        return eligible.values().stream()
                .filter(found -> found.group() instanceof RespondentGroup.InPerspective)
                .toList();
    }

    private Eligible get(RespondentGroup group) {
        Eligible found = eligible.get(group);
        if (found == null) {
            throw new IllegalArgumentException("%s cannot be shown".formatted(group));
        }
        return found;
    }

    private static String code(Eligible group) {
        return perspective(group.group());
    }

    private static String perspective(RespondentGroup group) {
        return group instanceof RespondentGroup.InPerspective(var code) ? code : "";
    }
}
