package nl.samenspiegel.core.evidence;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A source as the document behind the evidence cites it.
///
/// @param id stable name inside the file
/// @param citedAs the citation, in the language of the document
/// @param link where the document points to, to be printed and not followed; none if it points
///   nowhere
/// @param kind what kind of source it is and how far we know it
/// @param studies ids of the studies that are this source
public record CitedSource(
        String id, String citedAs, @Nullable String link, LocalText kind, List<String> studies) {

    public CitedSource {
        studies = List.copyOf(studies);
    }
}
