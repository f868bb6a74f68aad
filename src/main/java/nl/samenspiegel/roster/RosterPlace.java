package nl.samenspiegel.roster;

import nl.samenspiegel.round.Round;
import nl.samenspiegel.store.Keys;

/// The round whose roster a page is about.
///
/// @param partnership its name
public record RosterPlace(String partnership, Round round) {

    /// Returns the address of the round, without a slash at its end.
    public String address() {
        return "/partnerships/%s/rounds/%s"
                .formatted(Keys.text(round.partnershipId()), Keys.text(round.id()));
    }

    /// Returns the address of the roster, without a slash at its end.
    public String roster() {
        return address() + "/roster";
    }

    /// Returns the address of a list that was sent in.
    public String list(String list) {
        return "%s/lists/%s".formatted(roster(), list);
    }

    /// Tells whether people may be added.
    public boolean takesPeople() {
        return Additions.isPossible(round);
    }
}
