package nl.samenspiegel.results;

import nl.samenspiegel.core.aggregate.Measure;
import nl.samenspiegel.core.publication.Difference;
import nl.samenspiegel.core.publication.Tenths;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What is published of one measure, perspective by perspective.
///
/// @param groups one for each perspective of the instrument, in its order
/// @param differences all pairs of perspectives that may be compared
public record MeasureResult(Measure measure, List<Group> groups, List<Difference> differences) {

    public MeasureResult {
        groups = List.copyOf(groups);
        differences = List.copyOf(differences);
    }

    /// Lists the groups for which there is a number.
    List<Group> listShown() {
        return groups.stream().filter(Group::isShown).toList();
    }

    /// Lists the groups the measure is meant for.
    List<Group> listExpected() {
        return groups.stream().filter(Group::isExpected).toList();
    }

    /// Lists the means that are shown, in the order of the groups.
    List<Tenths> listMeans() {
        return groups.stream().flatMap(group -> group.findMean().stream()).toList();
    }

    /// Returns the group of a perspective.
    ///
    /// @throws IllegalArgumentException if the instrument has no such perspective
    Group group(String perspective) {
        return groups.stream()
                .filter(group -> group.perspective().equals(perspective))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(perspective));
    }

    /// Finds the two perspectives that lie furthest apart; nothing if fewer than two are shown.
    Optional<Difference> findGap() {
        return differences.stream().filter(Difference::outermost).findFirst();
    }

    /// Finds the largest difference that the release labels as a difference of view.
    Optional<Difference> findDifferenceOfView() {
        return differences.stream()
                .filter(Difference::viewsDiffer)
                .max(Comparator.comparing(Difference::points));
    }
}
