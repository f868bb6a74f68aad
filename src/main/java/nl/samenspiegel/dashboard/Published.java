package nl.samenspiegel.dashboard;

import nl.samenspiegel.chart.FigureTable;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.InstrumentStatus;
import nl.samenspiegel.core.instrument.InstrumentText;
import nl.samenspiegel.partnership.Partnership;
import nl.samenspiegel.release.Release;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.store.Keys;
import nl.samenspiegel.web.Page;

import java.util.List;

/// The published results of a round with everything that is needed to put them on a page.
///
/// @param instrument as it is now
/// @param text its words in the language of the page, or else in its first language
/// @param results scale by scale, in instrument order
record Published(
        Partnership partnership,
        Round round,
        Release release,
        Instrument instrument,
        InstrumentText text,
        List<ScaleResult> results) {

    Published {
        results = List.copyOf(results);
    }

    static Published of(
            Partnership partnership,
            Round round,
            Release release,
            Instrument instrument,
            InstrumentText text) {
        return new Published(
                partnership,
                round,
                release,
                instrument,
                text,
                ScaleResult.list(instrument, release.publication()));
    }

    List<ScaleResult> listConditions() {
        return results.stream().filter(ScaleResult::isCondition).toList();
    }

    List<ScaleResult> listEffects() {
        return results.stream().filter(result -> !result.isCondition()).toList();
    }

    /// Returns the address of the results, without a slash at its end.
    String address() {
        return "/partnerships/%s/rounds/%s/results"
                .formatted(Keys.text(partnership.id()), Keys.text(round.id()));
    }

    ResultsHead head(Page page) {
        return new ResultsHead(
                partnership.name(),
                round.title(),
                "/partnerships/" + Keys.text(partnership.id()),
                address(),
                page.numbers().date(release.facts().releasedOn()),
                instrument.edition().status() == InstrumentStatus.DRAFT,
                !instrument.edition().checksum().equals(release.facts().instrumentChecksum()),
                !listEffects().isEmpty(),
                Wording.of(page, text).foreignLanguage());
    }

    /// Returns where figures stand on a page of these results.
    Setting setting(Page page, int headingLevel) {
        var words = Wording.of(page, text);
        String source =
                words.t(
                        "dashboard.source",
                        round.title(),
                        words.title(),
                        instrument.edition().version());
        var csv = new FigureTable.Link(address() + ".csv", words.t("dashboard.table.csv"));
        return new Setting(instrument, words, source, csv, headingLevel);
    }
}
