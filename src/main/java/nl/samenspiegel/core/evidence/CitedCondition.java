package nl.samenspiegel.core.evidence;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A condition as the document behind the evidence names it.
///
/// @param id stable name inside the file
/// @param source as the document names it
/// @param meaning paraphrased
/// @param condition id of the row of the map that carries it most; none if no row does
/// @param also ids of other rows or columns it belongs to
public record CitedCondition(
        String id,
        LocalText name,
        LocalText source,
        LocalText meaning,
        @Nullable String condition,
        List<String> also) {

    public CitedCondition {
        also = List.copyOf(also);
    }
}
