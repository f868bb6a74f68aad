package nl.samenspiegel.dashboard;

/// A round whose results cannot be read.
///
/// @param partnership its name
/// @param rounds address of the list of rounds
/// @param when when there may be results, in a sentence
/// @param latest title of the last round with results; empty if there is none
/// @param latestAddress where those results are
public record NotYetPage(
        String partnership,
        String rounds,
        String round,
        String when,
        String latest,
        String latestAddress) {}
