package nl.samenspiegel.core.evidence;

import java.util.List;

/// A source that was looked at, and the links it reports.
///
/// @param id stable name inside the file
/// @param programme id of the study that stands for its research programme; studies of one
///   programme count once
/// @param reference how it is cited
/// @param design what was done and with whom
/// @param distance of the practice that was studied
/// @param reading how far and where it was read
/// @param links none if it reports no link
public record Study(
        String id,
        String programme,
        Reference reference,
        StudyDesign design,
        Distance distance,
        Reading reading,
        List<EvidenceLink> links) {

    public Study {
        links = List.copyOf(links);
    }
}
