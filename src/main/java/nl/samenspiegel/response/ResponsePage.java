package nl.samenspiegel.response;

import java.util.List;

/// The response to a round, as far as it may be told.
///
/// @param title of the round
/// @param address of the round, without a slash at its end
/// @param open whether people can still answer
/// @param takenOn the day on which it was counted, in words; empty if it was not counted yet
/// @param invited how many people were invited up to now
/// @param standing the response of everyone in a sentence; empty if it was not counted yet
/// @param organisations by organisation
/// @param roles by role
public record ResponsePage(
        String partnership,
        String title,
        String address,
        boolean open,
        String takenOn,
        long invited,
        String standing,
        List<DayLine> organisations,
        List<DayLine> roles) {

    public ResponsePage {
        organisations = List.copyOf(organisations);
        roles = List.copyOf(roles);
    }

    /// Tells whether there is something to show.
    public boolean isCounted() {
        return !takenOn.isEmpty();
    }
}
