package nl.samenspiegel.core.publication;

import nl.samenspiegel.core.aggregate.Measure;
import nl.samenspiegel.core.aggregate.RespondentGroup;
import nl.samenspiegel.core.aggregate.Values;
import nl.samenspiegel.core.disclosure.Atoms;
import nl.samenspiegel.core.disclosure.ProvenBounds;
import nl.samenspiegel.core.disclosure.Verdict;
import nl.samenspiegel.core.instrument.RatingFormat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Decides of which groups is shown how the ratings of one item spread, beside means that are
/// decided on already.
///
/// The percentages pass both audits by themselves. What they tell of the ends between which a few
/// ratings lie is then laid beside the means, and the bounds are audited once more; if that narrows
/// the mean of a few people too far, spreads they are part of are hidden.
final class DetailAssessor {

    private final Assessing assessing;
    private final Measure.OneItem measure;
    private final Places places;
    private final ProvenBounds means;
    private final Values favourable;
    private final List<Values> atLevels;
    private final Spreads spreads;

    /// @param places the ratings as the audits see them
    /// @param means what proves that the means may be shown, beside those of earlier releases
    DetailAssessor(
            Assessing assessing,
            Measure.OneItem measure,
            RatingFormat format,
            Places places,
            ProvenBounds means) {
        this.assessing = assessing;
        this.measure = measure;
        this.places = places;
        this.means = means;
        this.favourable = assessing.round().favourable(measure);
        this.atLevels =
                IntStream.rangeClosed(format.lowest(), format.highest())
                        .mapToObj(level -> assessing.round().atLevel(measure, level))
                        .toList();
        this.spreads = new Spreads(assessing, measure, places.atoms());
    }

    /// Returns the spreads that are shown; nothing if it cannot be settled what would give someone
    /// away.
    ///
    /// @param groups whose means are shown, and which are large enough for percentages
    Optional<Map<RespondentGroup, ItemDetail.Shown>> choose(List<Eligible> groups) {
        List<Eligible> fit = spreads.leaveOut(groups);
        var family =
                new Family(
                        assessing,
                        new Books.Page(measure, Books.Kind.FAVOURABLE),
                        Assessing.shares(favourable));
        for (Eligible group : fit) {
            StepPercent shown = percent(favourable, group.group());
            family.add(
                    new Piece.Result(group.group()),
                    Set.of(),
                    List.of(Shown.steps(group.weights(), shown)));
        }
        return family.decide()
                .map(kept ->
                        fit.stream()
                                .filter(group -> kept.contains(new Piece.Result(group.group())))
                                .toList())
                .flatMap(this::withstanding)
                .map(shown -> entered(family, shown));
    }

    /// Hides until nothing is narrowed too far; nothing if what earlier releases told of spreads is
    /// too much beside what is shown now.
    private Optional<List<Eligible>> withstanding(List<Eligible> groups) {
        Atoms told = assessing.limited(measure, places);
        boolean toldBefore = !told.equals(places.atoms());
        List<Eligible> left = new ArrayList<>(groups);
        while (!left.isEmpty() || toldBefore) {
            Atoms known = spreads.limit(told, left);
            switch (means.within(known)) {
                case Verdict.Safe() -> {
                    return Optional.of(left);
                }
                case Verdict.Discloses disclosed -> {
                    if (!hide(left, disclosed.atoms())) {
                        return Optional.empty();
                    }
                }
                case Verdict.Undecided _ -> {
                    if (!left.removeIf(_ -> true)) {
                        return Optional.empty();
                    }
                }
            }
        }
        return Optional.of(left);
    }

    /// Leaves out the roles with one of these atoms, else the perspectives, else all that is left;
    /// returns whether there was anything to leave out.
    private static boolean hide(List<Eligible> left, Set<Integer> atoms) {
        Predicate<Eligible> isOf =
                group -> group.weights().places().stream().anyMatch(atoms::contains);
        return left.removeIf(group ->
                group.group() instanceof RespondentGroup.OfRole && isOf.test(group))
                || left.removeIf(isOf)
                || left.removeIf(_ -> true);
    }

    private Map<RespondentGroup, ItemDetail.Shown> entered(Family family, List<Eligible> groups) {
        Map<RespondentGroup, ItemDetail.Shown> shown = new LinkedHashMap<>();
        Set<Piece> pieces = new LinkedHashSet<>();
        for (Eligible group : groups) {
            shown.put(group.group(), spread(group.group()));
            pieces.add(new Piece.Result(group.group()));
        }
        family.enter(pieces);
        assessing.books().enterLimits(measure, places, spreads.limit(places.atoms(), groups));
        return shown;
    }

    private ItemDetail.Shown spread(RespondentGroup group) {
        List<StepPercent> levels = atLevels.stream().map(ones -> percent(ones, group)).toList();
        return new ItemDetail.Shown(percent(favourable, group), levels);
    }

    private StepPercent percent(Values ones, RespondentGroup group) {
        return StepPercent.of(assessing.share(ones, group));
    }
}
