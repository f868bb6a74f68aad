package nl.samenspiegel.core.evidence;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A source as the document behind the evidence cites it.
///
/// @param id stable name inside the file
/// @param citedAs the citation as the document gives it
/// @param link where the document points to, to be printed and not followed; none if it points
///   nowhere
/// @param kind what kind of source it is and how far we know it
/// @param verification how far we know what the document takes from it; none if as far as its
///   studies
/// @param studies ids of the studies that are this source
public record CitedSource(
        String id,
        LocalText citedAs,
        @Nullable String link,
        LocalText kind,
        @Nullable Verification verification,
        List<String> studies) {

    public CitedSource {
        studies = List.copyOf(studies);
    }
}
