package nl.samenspiegel.literature;

import java.util.List;

/// A cell of the map, opened.
///
/// @param title the condition and the effect
/// @param summary what the sources say together, or why there are none
/// @param emptyTitle what kind of emptiness it is; empty if there are sources
/// @param cards the sources that fill the cell, the strongest first
/// @param beside sources that do not count for the map: from another practice, or a search
public record CellView(
        String title,
        String summary,
        String emptyTitle,
        List<SourceCard> cards,
        List<SourceCard> beside) {

    public CellView {
        cards = List.copyOf(cards);
        beside = List.copyOf(beside);
    }

    /// Tells whether no source fills the cell.
    public boolean isEmpty() {
        return cards.isEmpty();
    }
}
