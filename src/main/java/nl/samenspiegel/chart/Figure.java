package nl.samenspiegel.chart;

/// What is to be drawn: numbers to place and texts that are already translated and formatted.
///
/// Sealed, so that whoever draws figures in another form (on paper, say) is told by the compiler
/// when a kind is added.
public sealed interface Figure permits Profile, Gaps, EvidenceGrid, Forest, Panel, Share {

    /// What a screen reader says of the drawing.
    Spoken spoken();
}
