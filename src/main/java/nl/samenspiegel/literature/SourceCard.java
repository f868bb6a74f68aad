package nl.samenspiegel.literature;

import java.util.List;

/// What one study reports of one link.
///
/// @param id by which figures and other texts name the study
/// @param title authors, or the title where we do not know them
/// @param year of publication; empty if it is not known
/// @param reference title and place of publication; empty if that is the title already
/// @param doi without resolver; empty if there is none
/// @param badges how strong, how near, how far we read it
/// @param facts design, people, what was measured, direction, size
/// @param caveat what a reader must know before using it; empty if there is nothing
public record SourceCard(
        String id,
        String title,
        String year,
        String reference,
        String doi,
        List<Badge> badges,
        List<Fact> facts,
        String caveat) {

    public SourceCard {
        badges = List.copyOf(badges);
        facts = List.copyOf(facts);
    }
}
