package nl.samenspiegel.handout;

import java.util.List;

/// A letter to one person: what is asked, in the language of that person, and the personal link.
///
/// @param name of the person, or empty for whoever is given the letter
/// @param link in full
public record LetterSheet(Ask ask, String name, String link) {

    /// The most letters printed at once.
    public static final int MOST = 500;

    /// Returns the address as pieces between which a line may break.
    public List<String> pieces() {
        return Addresses.pieces(link);
    }
}
