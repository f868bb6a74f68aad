package nl.samenspiegel.core.evidence;

/// What was done and with whom.
///
/// @param design kind of study
/// @param size how many, in words
/// @param population who was studied
/// @param country where
public record StudyDesign(
        LocalText design, LocalText size, LocalText population, LocalText country) {}
