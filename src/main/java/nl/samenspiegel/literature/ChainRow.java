package nl.samenspiegel.literature;

import java.util.List;

/// A link that does not end at an effect: how one condition may work through another.
///
/// @param from where it starts
/// @param to where it ends
/// @param direction sign and words
/// @param badges how strong, how near, how far we read it
/// @param source authors and year
/// @param note what was found; empty if there is nothing to add
public record ChainRow(
        String from, String to, String direction, List<Badge> badges, String source, String note) {

    public ChainRow {
        badges = List.copyOf(badges);
    }
}
