package nl.samenspiegel.literature;

/// A national value of a register indicator.
///
/// @param percent with its sign
/// @param cohort the cohort or school year
/// @param where where it was read
public record ReferenceRow(String indicator, String percent, String cohort, String where) {}
