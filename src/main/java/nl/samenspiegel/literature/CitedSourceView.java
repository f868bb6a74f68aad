package nl.samenspiegel.literature;

import java.util.List;

/// A source as the document behind the evidence cites it, with what it says of it.
///
/// @param link where the document points to; empty if nowhere
/// @param kind what kind of source it is and how far we know it
/// @param mark how far we know it
/// @param studies what we looked at, by name
/// @param corrections where the citation is not right
/// @param claims what the document says that the source says
public record CitedSourceView(
        String citedAs,
        String link,
        String kind,
        Badge mark,
        List<String> studies,
        List<CorrectionView> corrections,
        List<ClaimRow> claims) {

    public CitedSourceView {
        studies = List.copyOf(studies);
        corrections = List.copyOf(corrections);
        claims = List.copyOf(claims);
    }
}
