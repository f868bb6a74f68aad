package nl.samenspiegel.dashboard;

import nl.samenspiegel.core.instrument.Edition;
import nl.samenspiegel.core.instrument.InstrumentStatus;
import nl.samenspiegel.release.ReleaseFacts;
import nl.samenspiegel.results.Published;
import nl.samenspiegel.results.Wording;
import nl.samenspiegel.store.Keys;
import nl.samenspiegel.web.Page;

import java.util.List;

/// What stands above every page of the results of a round.
///
/// @param partnership its name
/// @param rounds address of the list of rounds
/// @param results address of the results, without a slash at its end
/// @param released the day on which the results were fixed, in words
/// @param draft whether the instrument is still being developed
/// @param changed whether the instrument was changed after the answers were given
/// @param effects whether the instrument asks about effects
/// @param remarks whether the instrument has open questions
/// @param notAsked names of the scales that the round did not ask, in instrument order
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
        boolean remarks,
        List<String> notAsked,
        String language) {

    public ResultsHead {
        notAsked = List.copyOf(notAsked);
    }

    /// Returns the head of the results of a round, in the words of the page.
    public static ResultsHead of(Published published, Page page) {
        Edition edition = published.instrument().edition();
        ReleaseFacts facts = published.release().facts();
        Wording words = Wording.of(page, published.text());
        return new ResultsHead(
                published.partnership().name(),
                published.round().title(),
                "/partnerships/" + Keys.text(published.partnership().id()),
                address(published),
                page.numbers().date(facts.releasedOn()),
                edition.status() == InstrumentStatus.DRAFT,
                !edition.checksum().equals(facts.instrumentChecksum()),
                !published.listEffects().isEmpty(),
                !published.instrument().questions().isEmpty(),
                published.listNotAsked().stream().map(words::scale).toList(),
                words.foreignLanguage());
    }

    /// Returns the address of the results, without a slash at its end.
    static String address(Published published) {
        return "/partnerships/%s/rounds/%s/results"
                .formatted(
                        Keys.text(published.partnership().id()), Keys.text(published.round().id()));
    }
}
