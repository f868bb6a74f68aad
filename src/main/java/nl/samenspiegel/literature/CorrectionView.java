package nl.samenspiegel.literature;

/// A citation that differs from what was found.
///
/// @param cited what the document behind the evidence says
/// @param found what was found
public record CorrectionView(String cited, String found) {}
