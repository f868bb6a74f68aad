package nl.samenspiegel.literature;

import java.util.List;

/// Sources beside the map, with the reason why they are not on it.
public record ContextView(String note, List<SourceCard> cards) {

    public ContextView {
        cards = List.copyOf(cards);
    }
}
