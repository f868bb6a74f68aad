package nl.samenspiegel.core.publication;

/// What a published result rests on.
///
/// @param answered how many persons have a value
/// @param indicative whether it is to be read with care: few answers, or a borrowed spread
/// @param oneOrganisation whether it holds for one organisation only, the others not having
///   answered
/// @param takenTogether whether organisations with one answer were taken together as one
public record Basis(
        CountBand answered, boolean indicative, boolean oneOrganisation, boolean takenTogether) {

    /// Returns what the result of a group rests on.
    static Basis of(Eligible group, boolean indicative) {
        var scores = group.fair().scores();
        boolean oneOrganisation = scores.answered().size() == 1 && scores.invited() > 1;
        return new Basis(
                CountBand.of(group.n()), indicative, oneOrganisation, group.fair().merged());
    }
}
