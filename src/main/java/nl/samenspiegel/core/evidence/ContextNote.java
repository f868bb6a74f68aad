package nl.samenspiegel.core.evidence;

import java.util.List;

/// Studies that are shown beside an effect although they are no link on the map.
///
/// @param effect id of the effect
/// @param studies ids of the studies; at least one
/// @param note why they are not on the map
public record ContextNote(String effect, List<String> studies, LocalText note) {

    public ContextNote {
        studies = List.copyOf(studies);
    }
}
