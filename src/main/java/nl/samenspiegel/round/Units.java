package nl.samenspiegel.round;

import nl.samenspiegel.core.instrument.Side;
import nl.samenspiegel.store.Keys;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// The organisations of a round by what they count as.
///
/// @param units in the order of the round, by that of the first organisation
record Units(List<Members> units) {

    private static final String TAKEN = "taken-";
    private static final String JOINED = " + ";
    private static final String CUT = "…";

    Units {
        units = List.copyOf(units);
    }

    /// A unit with its organisations, at least one.
    record Members(Unit unit, List<RoundOrganisation> organisations) {

        Members {
            organisations = List.copyOf(organisations);
        }

        /// The side on which its people stand.
        Side side() {
            return organisations.getFirst().kind().side();
        }

        /// Tells whether a coordinator took it together.
        boolean isTaken() {
            return unit.key().startsWith(TAKEN);
        }

        /// Returns what it is called, or the names of its organisations if it has no name.
        String calling() {
            return unit.name().isEmpty()
                    ? join(organisations.stream().map(RoundOrganisation::name).toList())
                    : unit.name();
        }

        private List<UUID> ids() {
            return organisations.stream().map(RoundOrganisation::organisationId).toList();
        }
    }

    /// Returns the units of these organisations of one round.
    static Units of(List<RoundOrganisation> organisations) {
        Map<Unit, List<RoundOrganisation>> members = new LinkedHashMap<>();
        for (RoundOrganisation organisation : organisations) {
            members.computeIfAbsent(organisation.unit(), _ -> new ArrayList<>()).add(organisation);
        }
        return new Units(
                members.entrySet().stream()
                        .map(entry -> new Members(entry.getKey(), entry.getValue()))
                        .toList());
    }

    /// Takes the units of the chosen organisations together as one, if `round` has been closed and
    /// was never released. A unit is never cut: whoever counts with a chosen organisation comes
    /// along.
    ///
    /// @param name what it is called, or empty for the names of the units
    TakingTogether together(Round round, Collection<UUID> chosen, String name) {
        if (round.status() != RoundStatus.CLOSED) {
            return new TakingTogether.NotClosed(round.status());
        }
        if (round.releasedBefore()) {
            return new TakingTogether.ReleasedBefore();
        }
        List<Members> those =
                units.stream()
                        .filter(each -> each.ids().stream().anyMatch(chosen::contains))
                        .toList();
        if (those.size() < 2) {
            return new TakingTogether.TooFew();
        }
        if (those.stream().map(Members::side).distinct().count() > 1) {
            return new TakingTogether.DifferentSides();
        }
        List<UUID> ids = those.stream().flatMap(each -> each.ids().stream()).toList();
        String called = name.isBlank() ? join(those.stream().map(Members::calling).toList()) : name;
        return new TakingTogether.Taken(new Unit(TAKEN + Keys.text(ids.getFirst()), called), ids);
    }

    /// Undoes what was taken together in the unit with `key`, under the same conditions.
    TakingApart apart(Round round, String key) {
        if (round.status() != RoundStatus.CLOSED) {
            return new TakingApart.NotClosed(round.status());
        }
        if (round.releasedBefore()) {
            return new TakingApart.ReleasedBefore();
        }
        return units.stream()
                .filter(each -> each.isTaken() && each.unit().key().equals(key))
                .findFirst()
                .<TakingApart>map(each -> new TakingApart.Apart(each.unit(), each.ids()))
                .orElseGet(TakingApart.NotTogether::new);
    }

    /// Returns the names one after another, cut where that gets too long for a name.
    static String join(List<String> names) {
        String joined = names.stream().collect(Collectors.joining(JOINED));
        return joined.length() <= Unit.LONGEST_NAME
                ? joined
                : joined.substring(0, Unit.LONGEST_NAME - CUT.length()) + CUT;
    }
}
