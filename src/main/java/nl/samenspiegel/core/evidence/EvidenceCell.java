package nl.samenspiegel.core.evidence;

import java.util.List;

/// What is known of the link between one condition and one effect.
///
/// @param from id of the condition
/// @param to id of the effect
/// @param content what fills the cell, or why it is empty
/// @param beside links between the two that fill no cell: from far practices, or of searches that
///   found nothing; shown among the sources, never counted
public record EvidenceCell(String from, String to, CellContent content, List<StudyLink> beside) {

    public EvidenceCell {
        beside = List.copyOf(beside);
    }
}
