package nl.samenspiegel.results;

import nl.samenspiegel.core.instrument.RatingFormat;
import nl.samenspiegel.core.publication.Difference;
import nl.samenspiegel.core.publication.Headline;
import nl.samenspiegel.core.publication.Tenths;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Decides what of a round is worth a sentence above its figures.
///
/// Only what the release itself says is said: a difference is named with its direction only where
/// the release labels it, and closeness only where all perspectives that a scale is meant for are
/// shown. Closeness is never called the absence of a difference.
final class Findings {

    private static final int MOST = 3;
    private static final int MOST_DIFFERENCES_FIRST = 2;

    private final List<ScaleResult> scores;
    private final List<ScaleResult> subjects;
    private final List<String> perspectives;

    /// @param results in instrument order
    /// @param perspectives codes in instrument order
    private Findings(List<ScaleResult> results, List<String> perspectives) {
        this.scores = results.stream().filter(ScaleResult::isScore).toList();
        List<ScaleResult> conditions = scores.stream().filter(ScaleResult::isCondition).toList();
        this.subjects = conditions.isEmpty() ? scores : conditions;
        this.perspectives = perspectives;
    }

    /// Lists at most three findings: up to two differences of view, largest first; a scale on which
    /// the perspectives answer close to one another; perspectives that are not shown; and as far as
    /// there is room more of these, then distances too uncertain to name a direction and scales
    /// with one perspective.
    static List<Finding> list(List<ScaleResult> results, List<String> perspectives) {
        boolean nothing =
                results.stream()
                        .flatMap(result -> result.measures().stream())
                        .allMatch(measure -> measure.listShown().isEmpty());
        return nothing
                ? List.of(new Finding.Nothing())
                : new Findings(results, perspectives).list(results);
    }

    private List<Finding> list(List<ScaleResult> results) {
        List<Finding> differences = differences();
        List<Finding> agreements = agreements();
        Stream<Finding> first =
                Stream.of(
                                differences.stream().limit(MOST_DIFFERENCES_FIRST),
                                agreements.stream().limit(1),
                                absences(results).stream())
                        .flatMap(found -> found);
        Stream<Finding> more =
                Stream.of(
                                differences.stream().skip(MOST_DIFFERENCES_FIRST),
                                agreements.stream().skip(1),
                                uncertain().stream(),
                                alone().stream())
                        .flatMap(found -> found);
        return Stream.concat(first, more).limit(MOST).toList();
    }

    private List<Finding> differences() {
        List<Finding.Differ> found = new ArrayList<>();
        for (ScaleResult result : scores) {
            result.score()
                    .findDifferenceOfView()
                    .ifPresent(difference -> found.add(new Finding.Differ(result, difference)));
        }
        found.sort(
                Comparator.comparingDouble((Finding.Differ differ) ->
                                differ.result().relative(differ.difference()))
                        .reversed());
        return List.copyOf(found);
    }

    /// Lists the scales on which all perspectives answer close to one another: those around one
    /// level first, and of those what lies furthest from the middle of the format.
    private List<Finding> agreements() {
        List<Finding.Agree> found = new ArrayList<>();
        for (ScaleResult result : subjects) {
            if (agrees(result)) {
                found.add(new Finding.Agree(result, Level.of(result.score().listMeans())));
            }
        }
        found.sort(
                Comparator.comparing(
                                (Finding.Agree agree) -> !(agree.level() instanceof Level.Around))
                        .thenComparing(
                                Comparator.comparingDouble(Findings::fromTheMiddle).reversed()));
        return List.copyOf(found);
    }

    private static boolean agrees(ScaleResult result) {
        boolean complete =
                result.findHeadline().filter(Headline.Shown.class::isInstance).isPresent();
        Optional<Difference> gap = result.score().findGap();
        return complete
                && gap.isPresent()
                && !isNotable(result, gap.get())
                && result.score().findDifferenceOfView().isEmpty()
                && !(Level.of(result.score().listMeans()) instanceof Level.Spread);
    }

    /// Half a point on five levels, as a part of the range.
    private static boolean isNotable(ScaleResult result, Difference difference) {
        return 8 * difference.points().tenths() >= 10 * result.scale().format().range();
    }

    private static double fromTheMiddle(Finding.Agree agree) {
        RatingFormat format = agree.result().scale().format();
        double middle = (format.lowest() + format.highest()) / 2.0;
        return agree.result().findHeadline().stream()
                .filter(Headline.Shown.class::isInstance)
                .map(Headline.Shown.class::cast)
                .map(Headline.Shown::mean)
                .mapToDouble(Tenths::value)
                .map(mean -> Math.abs(mean - middle) / format.range())
                .sum();
    }

    private List<Finding> absences(List<ScaleResult> results) {
        return perspectives.stream()
                .filter(perspective -> isAbsent(results, perspective))
                .<Finding>map(Finding.Absent::new)
                .toList();
    }

    /// Tells whether `perspective` is shown nowhere although something was meant for it.
    static boolean isAbsent(List<ScaleResult> results, String perspective) {
        List<Group> groups =
                results.stream()
                        .flatMap(result -> result.measures().stream())
                        .map(measure -> measure.group(perspective))
                        .filter(Group::isExpected)
                        .toList();
        return !groups.isEmpty() && groups.stream().allMatch(Group::isHidden);
    }

    private List<Finding> uncertain() {
        List<Finding.Unsure> found = new ArrayList<>();
        for (ScaleResult result : subjects) {
            result.score()
                    .findGap()
                    .filter(gap -> isNotable(result, gap))
                    .filter(gap -> result.score().findDifferenceOfView().isEmpty())
                    .ifPresent(gap -> found.add(new Finding.Unsure(result, gap)));
        }
        found.sort(
                Comparator.comparingDouble((Finding.Unsure unsure) ->
                                unsure.result().relative(unsure.difference()))
                        .reversed());
        return List.copyOf(found);
    }

    private List<Finding> alone() {
        return subjects.stream()
                .filter(result -> result.score().listShown().size() == 1)
                .<Finding>map(
                        result -> new Finding.Alone(result, result.score().listShown().getFirst()))
                .toList();
    }
}
