package nl.samenspiegel.dashboard;

/// What stands above every page of the results of a round.
///
/// @param partnership its name
/// @param rounds address of the list of rounds
/// @param results address of the results, without a slash at its end
/// @param released the day on which the results were fixed, in words
/// @param draft whether the instrument is still being developed
/// @param changed whether the instrument was changed after the answers were given
/// @param effects whether the instrument asks about effects
/// @param language of the words of the instrument if it is not that of the page, or empty
public record ResultsHead(
        String partnership,
        String round,
        String rounds,
        String results,
        String released,
        boolean draft,
        boolean changed,
        boolean effects,
        String language) {}
