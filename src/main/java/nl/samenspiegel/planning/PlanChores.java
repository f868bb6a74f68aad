package nl.samenspiegel.planning;

import jakarta.inject.Singleton;

import nl.samenspiegel.round.Chore;
import nl.samenspiegel.round.Preparation;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.web.Page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// What must stand in a plan before a round can open: days that are not over, and who takes part.
@Singleton
class PlanChores implements Preparation {

    private final Rounds rounds;
    private final Clock clock;

    PlanChores(Rounds rounds, Clock clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    /// First of all.
    @Override
    public int getOrder() {
        return 0;
    }

    @Override
    public List<Chore> list(Page page, Round round) {
        return List.of(days(page, round), organisations(page, round));
    }

    private Chore days(Page page, Round round) {
        LocalDate last = round.fieldwork().closesOn();
        boolean over = LocalDate.now(clock).isAfter(last);
        return new Chore(
                page.t("planning.chore.plan"),
                over
                        ? page.t("planning.chore.over", page.numbers().date(last))
                        : page.t(
                                "planning.chore.days",
                                page.numbers().date(round.fieldwork().opensOn()),
                                page.numbers().date(last)),
                over ? Chore.State.MISSING : Chore.State.DONE,
                round.address() + "/plan",
                page.t("planning.chore.planLink"));
    }

    private Chore organisations(Page page, Round round) {
        int count = rounds.listOrganisations(round.id()).size();
        return new Chore(
                page.t("planning.chore.organisations"),
                page.t("planning.chore.taking", count),
                count == 0 ? Chore.State.MISSING : Chore.State.DONE,
                round.address() + "/organisations",
                page.t("planning.chore.organisationsLink"));
    }
}
