package nl.samenspiegel.core.instrument;

/// A question answered in one's own words, kept apart from the ratings.
///
/// @param code name inside the instrument
public record OpenQuestion(String code) {

    public OpenQuestion {
        Codes.checked("question", code);
    }
}
