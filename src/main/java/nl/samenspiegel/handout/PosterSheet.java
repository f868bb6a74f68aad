package nl.samenspiegel.handout;

import java.util.List;

/// One page of a poster: what is asked, in one language, and the open link.
///
/// @param link in full
public record PosterSheet(Ask ask, String link) {

    /// Returns the address as pieces between which a line may break.
    public List<String> pieces() {
        return Addresses.pieces(link);
    }
}
