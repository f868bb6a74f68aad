package nl.samenspiegel.core.evidence;

/// A link with the study that reports it.
public record StudyLink(Study study, EvidenceLink link) {

    /// Returns whether the link may fill a cell of the map: something was found, in this practice
    /// or a near one.
    boolean fills() {
        return link.tier() != Tier.NOTHING_FOUND && study.distance() != Distance.FAR;
    }
}
