package nl.samenspiegel.roster;

/// Somebody on the roster, to be put right or withdrawn.
///
/// @param row the person as known
/// @param name as typed
/// @param email as typed
public record PersonPage(RosterPlace place, RosterPage.Row row, String name, String email) {

    /// Returns the address of the person.
    public String address() {
        return "%s/people/%s".formatted(place.roster(), row.key());
    }
}
