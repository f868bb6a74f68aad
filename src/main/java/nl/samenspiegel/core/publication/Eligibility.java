package nl.samenspiegel.core.publication;

import nl.samenspiegel.core.aggregate.Estimate;
import nl.samenspiegel.core.aggregate.OrganisationEqual;
import nl.samenspiegel.core.aggregate.PersonsEqual;
import nl.samenspiegel.core.aggregate.PerspectiveScores;
import nl.samenspiegel.core.aggregate.RespondentGroup;
import nl.samenspiegel.core.aggregate.UnitScores;
import nl.samenspiegel.core.aggregate.Values;
import nl.samenspiegel.core.aggregate.Weighting;
import nl.samenspiegel.core.disclosure.Threshold;
import nl.samenspiegel.core.instrument.Perspective;
import nl.samenspiegel.core.instrument.Scale;

import java.util.Optional;

/// Tells which groups are large enough to be shown when nothing else is.
///
/// @param places the values as the audits see them
/// @param fallbackVariance s₀² of the measure, in squared points
record Eligibility(
        Assessing assessing, Scale scale, Values values, Places places, double fallbackVariance) {

    /// Finds what is known of a group that may stand by itself; nothing of one that is too small.
    ///
    /// A group has at least k persons with a value. In a perspective at least two organisations
    /// answered, or it is one organisation by nature, and nobody weighs more than one in k. Of a
    /// round that was released before, nobody or at least k were added to it. What is left of the
    /// round beside it plays no part here: that is what the audits are for.
    Optional<Eligible> find(RespondentGroup group) {
        PerspectiveScores scores = values.of(group);
        Threshold threshold = assessing.threshold();
        if (!threshold.allows(scores.n())
                || !threshold.allowsRest(added(group))
                || !isExpected(group)
                || !hasOrganisations(group, scores)) {
            return Optional.empty();
        }
        return switch (Weighting.of(scores, threshold.k())) {
            case Weighting.TooHeavy() -> Optional.empty();
            case Weighting.Fair fair ->
                    Optional.of(
                            new Eligible(
                                    group,
                                    fair,
                                    estimate(group, fair),
                                    places.weights(group, fair),
                                    scores.persons()));
        };
    }

    /// Returns whether the scale is meant for the perspective that a group is, or is part of.
    boolean isExpected(RespondentGroup group) {
        return switch (group) {
            case RespondentGroup.InPerspective(var perspective) -> scale.expects(perspective);
            case RespondentGroup.OfUnit(var perspective, _) -> scale.expects(perspective);
            case RespondentGroup.OfRole _, RespondentGroup.RoleInUnit _ -> true;
        };
    }

    /// How many of a group came in after the last release; nobody if there was none.
    private long added(RespondentGroup group) {
        if (assessing.edition() == 1) {
            return 0;
        }
        return values.cells().stream()
                .filter(value -> value.cell().edition() == assessing.edition())
                .filter(value -> values.round().belongs(value.cell(), group))
                .mapToLong(Values.OfCell::n)
                .sum();
    }

    /// Returns whether enough organisations stand behind a group: in a perspective two, or it is
    /// one by nature.
    boolean hasOrganisations(RespondentGroup group, PerspectiveScores scores) {
        return switch (group) {
            case RespondentGroup.InPerspective(var code) -> {
                Perspective perspective = values.round().instrument().perspective(code);
                yield scores.answered().size() >= 2 || perspective.oneOrganisation();
            }
            case RespondentGroup.OfRole _, RespondentGroup.OfUnit _, RespondentGroup.RoleInUnit _ ->
                    true;
        };
    }

    /// A perspective is the mean of its units, a role that of its persons; a unit leans on the
    /// spread within all units of the same perspective or role.
    private Estimate estimate(RespondentGroup group, Weighting.Fair fair) {
        return switch (group) {
            case RespondentGroup.InPerspective _ ->
                    OrganisationEqual.estimate(fair.scores(), fallbackVariance);
            case RespondentGroup.OfRole _ ->
                    PersonsEqual.estimate(fair.scores().persons(), fallbackVariance);
            case RespondentGroup.OfUnit(var perspective, var unit) ->
                    unit(unit, new RespondentGroup.InPerspective(perspective));
            case RespondentGroup.RoleInUnit(var role, var unit) ->
                    unit(unit, new RespondentGroup.OfRole(role));
        };
    }

    private Estimate unit(String key, RespondentGroup whole) {
        PerspectiveScores units = values.byUnit(whole);
        UnitScores unit =
                units.answered().stream()
                        .filter(answered -> answered.unit().equals(key))
                        .findFirst()
                        .orElseThrow(
                                () -> new IllegalArgumentException("no unit %s".formatted(key)));
        return OrganisationEqual.estimateUnit(unit, units, fallbackVariance);
    }
}
