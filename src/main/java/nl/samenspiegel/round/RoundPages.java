package nl.samenspiegel.round;

import io.micronaut.http.HttpResponse;

import jakarta.inject.Singleton;

import nl.samenspiegel.account.Membership;
import nl.samenspiegel.partnership.Partnership;
import nl.samenspiegel.partnership.Partnerships;
import nl.samenspiegel.store.Keys;
import nl.samenspiegel.views.Templates;
import nl.samenspiegel.web.Form;
import nl.samenspiegel.web.FormErrors;
import nl.samenspiegel.web.NotFound;
import nl.samenspiegel.web.Page;
import nl.samenspiegel.web.Pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// The page of one round, to which everything that is done to a round leads back.
@Singleton
final class RoundPages {

    private final Rounds rounds;
    private final Partnerships partnerships;
    private final InstrumentChoices instruments;
    private final Templates templates;
    private final List<Preparation> preparations;
    private final Clock clock;

    RoundPages(
            Rounds rounds,
            Partnerships partnerships,
            InstrumentChoices instruments,
            Templates templates,
            List<Preparation> preparations,
            Clock clock) {
        this.rounds = rounds;
        this.partnerships = partnerships;
        this.instruments = instruments;
        this.templates = templates;
        this.preparations = List.copyOf(preparations);
        this.clock = clock;
    }

    /// Returns the round of the partnership with this key.
    ///
    /// @throws NotFound if it has none
    Round get(Membership membership, String key) {
        return Keys.parse(key)
                .flatMap(id -> rounds.find(membership.partnershipId(), id))
                .orElseThrow(() -> new NotFound("round", key));
    }

    /// Returns the partnership.
    ///
    /// @throws NotFound if it is gone
    Partnership partnership(Membership membership) {
        return partnerships
                .find(membership.partnershipId())
                .orElseThrow(() -> new NotFound("partnership", membership.partnershipId()));
    }

    /// Returns the page of the round.
    HttpResponse<?> show(Page page, Membership membership, Round round) {
        return Pages.ok(templates.roundShow(page, row(page, membership, round, suggestion(round))));
    }

    /// Returns the page of the round with the reason why something cannot be done.
    HttpResponse<?> refused(Page page, Membership membership, Round round, String why) {
        Page said = page.with(FormErrors.of("content", why));
        return Pages.refused(
                templates.roundShow(said, row(said, membership, round, suggestion(round))));
    }

    /// Returns the page of the round with what is wrong with a form on it, as it was filled in.
    HttpResponse<?> refused(Page said, Membership membership, Round round, Form form) {
        String typed = form.has("closesOn") ? form.text("closesOn") : suggestion(round);
        return Pages.refused(templates.roundShow(said, row(said, membership, round, typed)));
    }

    /// Returns a last day for whoever wants to open the round again: two weeks more.
    private String suggestion(Round round) {
        return round.earliestReopening(LocalDate.now(clock)).plusWeeks(2).toString();
    }

    private RoundPage row(Page page, Membership membership, Round round, String closesOn) {
        return new RoundPage(
                partnership(membership).name(),
                round,
                instruments.title(round.instrument(), page.language()),
                rounds.listOrganisations(round.id()),
                instruments.listNotAsked(round, page.language()),
                chores(page, round),
                closesOn);
    }

    private List<Chore> chores(Page page, Round round) {
        return round.status() == RoundStatus.PLANNED
                ? preparations.stream().flatMap(some -> some.list(page, round).stream()).toList()
                : List.of();
    }
}
