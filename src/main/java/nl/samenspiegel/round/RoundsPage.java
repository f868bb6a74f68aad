package nl.samenspiegel.round;

import nl.samenspiegel.store.Keys;

import java.util.List;
import java.util.UUID;

/// The rounds of one partnership, for whoever may be there.
///
/// @param mayCoordinate whether plans and open rounds are shown with what can be done to them
public record RoundsPage(
        UUID partnershipId, String partnership, List<RoundRow> rounds, boolean mayCoordinate) {

    public RoundsPage {
        rounds = List.copyOf(rounds);
    }

    /// The address of the partnership, without a slash at its end.
    public String address() {
        return "/partnerships/" + Keys.text(partnershipId);
    }

    /// The address of one of its rounds.
    public String address(RoundRow round) {
        return address() + "/rounds/" + Keys.text(round.id());
    }

    /// Tells whether results may be read.
    public boolean isReleased(RoundRow round) {
        return round.status() == RoundStatus.RELEASED;
    }
}
