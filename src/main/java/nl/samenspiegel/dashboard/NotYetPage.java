package nl.samenspiegel.dashboard;

import nl.samenspiegel.results.Reading;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.RoundRow;
import nl.samenspiegel.store.Keys;
import nl.samenspiegel.web.Page;

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
        String latestAddress) {

    /// Returns what the page says of a round without results.
    public static NotYetPage of(Page page, Reading.Absence absence) {
        String home = "/partnerships/" + Keys.text(absence.partnership().id());
        RoundRow latest = absence.latest();
        return new NotYetPage(
                absence.partnership().name(),
                home,
                absence.round().title(),
                when(page, absence.round()),
                latest == null ? "" : latest.title(),
                latest == null
                        ? home
                        : "%s/rounds/%s/results".formatted(home, Keys.text(latest.id())));
    }

    private static String when(Page page, Round round) {
        String last = page.numbers().date(round.fieldwork().closesOn());
        return switch (round.status()) {
            case PLANNED -> page.t("dashboard.notYet.planned", last);
            case OPEN -> page.t("dashboard.notYet.open", last);
            case CLOSED, IMPORTING, RELEASED -> page.t("dashboard.notYet.closed");
        };
    }
}
