package nl.samenspiegel.register;

/// What a figure rests on.
///
/// @param cohort whose figure it is
/// @param people how many there are in the cohort, as it is written
/// @param source where it comes from, as the coordinator wrote it
/// @param countedOn the day on which was counted, as it is written
public record RegisterBasis(CohortYear cohort, String people, String source, String countedOn) {}
