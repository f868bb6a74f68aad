package nl.samenspiegel.results;

/// What a round shows of one scale, in words and not as a mark beside findings of others.
///
/// @param amount the numbers, or the word for there being none
/// @param where where they lie on the format, in its own words; may be empty
public record OwnScore(String scale, String amount, String where) {}
