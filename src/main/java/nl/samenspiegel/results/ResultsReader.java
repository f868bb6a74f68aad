package nl.samenspiegel.results;

import jakarta.inject.Singleton;

import nl.samenspiegel.account.Membership;
import nl.samenspiegel.catalog.Catalog;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.partnership.Partnership;
import nl.samenspiegel.partnership.Partnerships;
import nl.samenspiegel.partnership.RoleNames;
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

/// Fetches what is told of the results of a round.
@Singleton
public class ResultsReader {

    private final Rounds rounds;
    private final Releases releases;
    private final Partnerships partnerships;
    private final RoleNames roleNames;
    private final Catalog catalog;

    ResultsReader(
            Rounds rounds,
            Releases releases,
            Partnerships partnerships,
            RoleNames roleNames,
            Catalog catalog) {
        this.rounds = rounds;
        this.releases = releases;
        this.partnerships = partnerships;
        this.roleNames = roleNames;
        this.catalog = catalog;
    }

    /// Returns the results of a round of the partnership, or why there are none.
    ///
    /// @param key of the round, as it stands in the address
    /// @throws NotFound if the partnership has no such round, or one that is still being read in
    public Reading read(Page page, Membership membership, String key) {
        Partnership partnership =
                partnerships
                        .find(membership.partnershipId())
                        .orElseThrow(() -> new NotFound("partnership", membership.partnershipId()));
        Round round =
                Keys.parse(key)
                        .flatMap(id -> rounds.find(partnership.id(), id))
                        .filter(found -> found.status() != RoundStatus.IMPORTING)
                        .orElseThrow(() -> new NotFound("round", key));
        Optional<Release> release =
                round.status() == RoundStatus.RELEASED
                        ? releases.find(round.id())
                        : Optional.empty();
        if (release.isEmpty()) {
            return new Reading.NotYet(absent(partnership, round));
        }
        return catalog.findInstrument(round.instrument().code(), round.instrument().version())
                .filter(instrument -> Fit.fits(release.get().publication(), instrument))
                .<Reading>map(instrument ->
                        new Reading.Ready(
                                published(page, partnership, round, release.get(), instrument)))
                .orElseGet(() -> new Reading.Unreadable(absent(partnership, round)));
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
                roleNames.apply(
                        partnership.id(),
                        instrument,
                        catalog.text(instrument.edition(), page.language())));
    }

    private Reading.Absence absent(Partnership partnership, Round round) {
        RoundRow latest =
                rounds.list(partnership.id()).stream()
                        .filter(row -> row.status() == RoundStatus.RELEASED)
                        .filter(row -> !row.id().equals(round.id()))
                        .findFirst()
                        .orElse(null);
        return new Reading.Absence(partnership, round, latest);
    }
}
