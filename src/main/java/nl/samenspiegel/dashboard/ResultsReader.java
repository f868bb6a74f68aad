package nl.samenspiegel.dashboard;

import jakarta.inject.Singleton;

import nl.samenspiegel.account.Membership;
import nl.samenspiegel.catalog.Catalog;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.partnership.Partnership;
import nl.samenspiegel.partnership.Partnerships;
import nl.samenspiegel.release.Release;
import nl.samenspiegel.release.Releases;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.RoundRow;
import nl.samenspiegel.round.RoundStatus;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.store.Keys;
import nl.samenspiegel.web.NotFound;
import nl.samenspiegel.web.Page;

import java.util.Optional;

/// Fetches what the pages of results are made of.
@Singleton
final class ResultsReader {

    private final Rounds rounds;
    private final Releases releases;
    private final Partnerships partnerships;
    private final Catalog catalog;

    ResultsReader(Rounds rounds, Releases releases, Partnerships partnerships, Catalog catalog) {
        this.rounds = rounds;
        this.releases = releases;
        this.partnerships = partnerships;
        this.catalog = catalog;
    }

    /// Returns the results of a round of the partnership, or why there are none.
    ///
    /// @param key of the round, as it stands in the address
    /// @throws NotFound if the partnership has no such round, or one that is still being read in
    Reading read(Page page, Membership membership, String key) {
        Partnership partnership =
                partnerships
                        .find(membership.partnershipId())
                        .orElseThrow(() -> new NotFound("partnership", membership.partnershipId()));
        Round round =
                Keys.parse(key)
                        .flatMap(id -> rounds.find(partnership.id(), id))
                        .filter(found -> found.status() != RoundStatus.IMPORTING)
                        .orElseThrow(() -> new NotFound("round", key));
        Optional<Release> release = releases.find(round.id());
        if (release.isEmpty()) {
            return new Reading.NotYet(absent(page, partnership, round));
        }
        return catalog.findInstrument(round.instrument().code(), round.instrument().version())
                .filter(instrument -> Fit.fits(release.get().publication(), instrument))
                .<Reading>map(instrument ->
                        new Reading.Ready(
                                published(page, partnership, round, release.get(), instrument)))
                .orElseGet(() -> new Reading.Unreadable(absent(page, partnership, round)));
    }

    private Published published(
            Page page,
            Partnership partnership,
            Round round,
            Release release,
            Instrument instrument) {
        return Published.of(
                partnership,
                round,
                release,
                instrument,
                catalog.text(instrument.edition(), page.language()));
    }

    private NotYetPage absent(Page page, Partnership partnership, Round round) {
        String home = "/partnerships/" + Keys.text(partnership.id());
        Optional<RoundRow> latest =
                rounds.list(partnership.id()).stream()
                        .filter(row -> row.status() == RoundStatus.RELEASED)
                        .filter(row -> !row.id().equals(round.id()))
                        .findFirst();
        return new NotYetPage(
                partnership.name(),
                home,
                round.title(),
                when(page, round),
                latest.map(RoundRow::title).orElse(""),
                latest.map(row -> "%s/rounds/%s/results".formatted(home, Keys.text(row.id())))
                        .orElse(home));
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
