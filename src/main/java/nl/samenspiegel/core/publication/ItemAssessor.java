package nl.samenspiegel.core.publication;

import nl.samenspiegel.core.aggregate.AnsweredRound;
import nl.samenspiegel.core.aggregate.Measure;
import nl.samenspiegel.core.aggregate.RespondentGroup;
import nl.samenspiegel.core.aggregate.ShareEstimate;
import nl.samenspiegel.core.aggregate.Values;
import nl.samenspiegel.core.aggregate.Weighting;
import nl.samenspiegel.core.disclosure.GroupDisclosure;
import nl.samenspiegel.core.disclosure.ProvenBounds;
import nl.samenspiegel.core.disclosure.PublishedRow;
import nl.samenspiegel.core.disclosure.Threshold;
import nl.samenspiegel.core.instrument.RatingFormat;
import nl.samenspiegel.core.instrument.Scale;
import nl.samenspiegel.core.instrument.ScaleReport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Decides what is shown of one item: in perspectives and in roles, never in organisations.
final class ItemAssessor {

    private final Assessing assessing;
    private final Scale scale;
    private final Measure.OneItem measure;
    private final Eligibility eligibility;
    private final Values cannotJudge;
    private final List<RespondentGroup> groups = new ArrayList<>();
    private final Map<RespondentGroup, Eligible> eligible = new LinkedHashMap<>();

    ItemAssessor(Assessing assessing, Scale scale, Measure.OneItem measure) {
        this.assessing = assessing;
        this.scale = scale;
        this.measure = measure;
        this.eligibility = assessing.eligibility(measure);
        this.cannotJudge = round().cannotJudge(measure);
        for (RespondentGroup group : round().listGroups(scale)) {
            switch (group) {
                case RespondentGroup.InPerspective _, RespondentGroup.OfRole _ -> {
                    groups.add(group);
                    eligibility
                            .find(group)
                            .filter(found -> !isShare() || isWorthAPercentage(found))
                            .ifPresent(found -> eligible.put(group, found));
                }
                case RespondentGroup.OfUnit _, RespondentGroup.RoleInUnit _ -> {
                    // one item of one organisation says too much about a few people
                }
            }
        }
        if (!isShare()) {
            leaveOutRolesThatAreAPerspective();
        }
    }

    /// Where percentages may be shown, a role that is nearly all of a perspective is not told apart
    /// from it.
    private void leaveOutRolesThatAreAPerspective() {
        var spreads = new Spreads(assessing, measure, eligibility.places().atoms());
        List<Eligible> perspectives =
                eligible.values().stream()
                        .filter(found -> found.group() instanceof RespondentGroup.InPerspective)
                        .filter(found -> !isFew(found.n()))
                        .toList();
        eligible.values()
                .removeIf(found ->
                        found.group() instanceof RespondentGroup.OfRole
                                && perspectives.stream()
                                        .anyMatch(whole -> spreads.tellApart(found, whole)));
    }

    /// Returns what is shown; nothing if it cannot be settled what would give someone away.
    Optional<ItemAssessed> assess() {
        Family family = assessing.family(measure, eligibility);
        Map<RespondentGroup, Bounded> means = new LinkedHashMap<>();
        for (Eligible group : eligible.values()) {
            Bounded mean = bounded(group);
            means.put(group.group(), mean);
            family.add(
                    new Piece.Result(group.group()),
                    Set.of(),
                    List.of(isShare() ? exact(group) : mean.row(group.weights(), format())));
        }
        if (!isShare()) {
            addGaps(family, means);
        }
        return family.choose().flatMap(kept -> settled(kept, means, family.bounds()));
    }

    private Optional<ItemAssessed> settled(
            Set<Piece> kept, Map<RespondentGroup, Bounded> means, Optional<ProvenBounds> bounds) {
        Optional<Map<RespondentGroup, ItemDetail.Shown>> detailed = detailed(kept, bounds);
        Optional<Set<Piece>> judged = isShare() ? Optional.of(Set.of()) : judged(kept);
        if (detailed.isEmpty() || judged.isEmpty()) {
            return Optional.empty();
        }
        Map<RespondentGroup, Outcome> outcomes = new LinkedHashMap<>();
        for (RespondentGroup group : groups) {
            var piece = new Piece.Result(group);
            if (!eligibility.isExpected(group)) {
                outcomes.put(group, new Outcome.NotExpected());
            } else if (!kept.contains(piece)) {
                outcomes.put(group, new Outcome.Hidden());
            } else if (isShare()) {
                outcomes.put(group, share(get(group)));
            } else {
                Bounded mean = means.getOrDefault(group, bounded(get(group)));
                outcomes.put(
                        group,
                        new Outcome.ItemMean(
                                mean.shown(),
                                mean.bound(),
                                detail(detailed.get(), group),
                                judged.get().contains(piece)
                                        ? cannotJudge(group)
                                        : new CannotJudge.NotShown(),
                                Basis.of(get(group), isFew(get(group).n()))));
            }
        }
        return Optional.of(new ItemAssessed(measure, outcomes, sides(kept, means), kept));
    }

    private List<Comparison.Side> sides(Set<Piece> kept, Map<RespondentGroup, Bounded> means) {
        List<Comparison.Side> sides = new ArrayList<>();
        means.forEach((group, mean) -> {
            if (group instanceof RespondentGroup.InPerspective(var perspective)
                    && !isShare()
                    && mean.bound() == Bound.EXACT
                    && kept.contains(new Piece.Result(group))) {
                sides.add(new Comparison.Side(perspective, get(group).estimate()));
            }
        });
        return sides;
    }

    private void addGaps(Family family, Map<RespondentGroup, Bounded> means) {
        List<Eligible> open =
                eligible.values().stream()
                        .filter(found -> found.group() instanceof RespondentGroup.InPerspective)
                        .filter(found -> isExact(means, found.group()))
                        .toList();
        for (int i = 0; i < open.size(); i++) {
            for (int j = i + 1; j < open.size(); j++) {
                family.addGap(open.get(i), open.get(j));
            }
        }
    }

    private static boolean isExact(Map<RespondentGroup, Bounded> means, RespondentGroup group) {
        Bounded mean = means.get(group);
        return mean != null && mean.bound() == Bound.EXACT;
    }

    /// Of fewer than ten, or of a group whose answers give each other away, only the mean is shown,
    /// and not how extreme it is.
    private Bounded bounded(Eligible group) {
        double mean = group.estimate().mean().value();
        boolean guarded = !isShare() && (isFew(group.n()) || givesAway(group.group()));
        return guarded ? Bounded.guarded(mean, format()) : Bounded.exact(mean);
    }

    /// How the ratings spread, where that may be shown beside the means that are kept.
    private Optional<Map<RespondentGroup, ItemDetail.Shown>> detailed(
            Set<Piece> kept, Optional<ProvenBounds> bounds) {
        if (isShare() || bounds.isEmpty()) {
            return Optional.of(Map.of());
        }
        List<Eligible> large =
                eligible.values().stream()
                        .filter(group -> kept.contains(new Piece.Result(group.group())))
                        .filter(this::isWorthAPercentage)
                        .toList();
        return new DetailAssessor(assessing, measure, format(), eligibility.places(), bounds.get())
                .choose(large);
    }

    private Optional<Set<Piece>> judged(Set<Piece> kept) {
        if (!format().cannotJudge()) {
            return Optional.of(Set.of());
        }
        Places places = Assessing.shares(cannotJudge);
        var family = family(Books.Kind.CANNOT_JUDGE, places);
        for (Eligible group : eligible.values()) {
            var piece = new Piece.Result(group.group());
            var units = cannotJudge.of(group.group());
            if (!kept.contains(piece) || isFew(units.n())) {
                continue;
            }
            if (Weighting.of(units, threshold().k()) instanceof Weighting.Fair fair
                    && !isNearlyAll(units.persons().mean())) {
                family.add(
                        piece,
                        Set.of(),
                        List.of(
                                Shown.steps(
                                        places.weights(group.group(), fair),
                                        StepPercent.of(ShareEstimate.of(fair.scores()).share()))));
            }
        }
        return family.choose();
    }

    private Family family(Books.Kind kind, Places places) {
        return new Family(assessing, new Books.Page(measure, kind), places);
    }

    private static ItemDetail detail(
            Map<RespondentGroup, ItemDetail.Shown> shown, RespondentGroup group) {
        ItemDetail.Shown found = shown.get(group);
        return found == null ? new ItemDetail.NotShown() : found;
    }

    private CannotJudge cannotJudge(RespondentGroup group) {
        return new CannotJudge.Percent(percent(cannotJudge, group));
    }

    private Outcome share(Eligible group) {
        ShareEstimate estimate = ShareEstimate.of(group.fair().scores());
        return new Outcome.Share(
                StepPercent.of(estimate.share()),
                StepRange.of(estimate.interval()),
                Basis.of(group, false));
    }

    /// The interval beside a percentage narrows it down, so the audits take it as known.
    private static PublishedRow exact(Eligible group) {
        double share = ShareEstimate.of(group.fair().scores()).share();
        return Shown.known(group.weights(), share);
    }

    private StepPercent percent(Values ones, RespondentGroup group) {
        return StepPercent.of(assessing.share(ones, group));
    }

    private boolean isWorthAPercentage(Eligible group) {
        return !isFew(group.n()) && !givesAway(group.group());
    }

    private boolean isFew(long n) {
        return n < threshold().forPercentages();
    }

    private boolean givesAway(RespondentGroup group) {
        return GroupDisclosure.holds(round().ratings(measure, group), format().favourableFrom());
    }

    private static boolean isNearlyAll(double share) {
        return Rounding.reaches(share, 0.9) || Rounding.reaches(0.1, share);
    }

    private boolean isShare() {
        return scale.use().report() == ScaleReport.SHARE;
    }

    private RatingFormat format() {
        return scale.format();
    }

    private AnsweredRound round() {
        return assessing.round();
    }

    private Threshold threshold() {
        return assessing.threshold();
    }

    private Eligible get(RespondentGroup group) {
        Eligible found = eligible.get(group);
        if (found == null) {
            throw new IllegalArgumentException("%s cannot be shown".formatted(group));
        }
        return found;
    }
}
