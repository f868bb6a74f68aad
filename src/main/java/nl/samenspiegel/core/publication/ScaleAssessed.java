package nl.samenspiegel.core.publication;

import java.util.List;
import java.util.Set;

/// What is shown of the person scores of one scale.
///
/// @param results one for each group that the round has for it
/// @param sides the shown perspectives, in the order of drawing
/// @param kept everything that is published of it
record ScaleAssessed(
        List<GroupResult> results,
        HeadlineResult headline,
        EveryVoice everyVoice,
        List<Comparison.Side> sides,
        Set<Piece> kept) {}
