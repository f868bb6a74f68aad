package nl.samenspiegel.round;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.simple.SimpleHttpRequest;

import jakarta.inject.Singleton;

import nl.samenspiegel.account.Account;
import nl.samenspiegel.account.Accounts;
import nl.samenspiegel.account.Place;
import nl.samenspiegel.account.Sessions;
import nl.samenspiegel.account.StaffRole;
import nl.samenspiegel.catalog.Catalog;
import nl.samenspiegel.core.instrument.Edition;
import nl.samenspiegel.partnership.Organisation;
import nl.samenspiegel.partnership.OrganisationKind;
import nl.samenspiegel.partnership.Partnership;
import nl.samenspiegel.partnership.Partnerships;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Partnerships of three schools under two boards, with one institute, and rounds of them.
@Singleton
@Requires(env = "test")
public final class GivenRounds {

    private final Partnerships partnerships;
    private final Rounds rounds;
    private final Catalog catalog;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Clock clock;

    GivenRounds(
            Partnerships partnerships,
            Rounds rounds,
            Catalog catalog,
            Accounts accounts,
            Sessions sessions,
            Clock clock) {
        this.partnerships = partnerships;
        this.rounds = rounds;
        this.catalog = catalog;
        this.accounts = accounts;
        this.sessions = sessions;
        this.clock = clock;
    }

    /// Returns the session cookie of someone new who coordinates the partnership.
    public Cookie coordinator(UUID partnershipId) {
        return member(partnershipId, StaffRole.COORDINATOR);
    }

    /// Returns the session cookie of someone new who holds `role` in the partnership.
    public Cookie member(UUID partnershipId, StaffRole role) {
        Account account = accounts.create("Samira", "test", UUID.randomUUID().toString());
        accounts.grant(
                account.id(), role, new Place.InPartnership(partnershipId), LocalDate.now(clock));
        return sessions.signIn(new SimpleHttpRequest<>(HttpMethod.GET, "/", ""), account);
    }

    /// Founds a partnership: De Berk and De Eik belong to Stichting Oost, De Iep to Stichting West.
    public Partnership partnership() {
        Partnership brug = partnerships.found("De Brug", null, null);
        Organisation oost = join(brug, "Stichting Oost", OrganisationKind.BOARD);
        Organisation west = join(brug, "Stichting West", OrganisationKind.BOARD);
        partnerships.putUnder(join(brug, "De Berk", OrganisationKind.SITE), oost);
        partnerships.putUnder(join(brug, "De Eik", OrganisationKind.SITE), oost);
        partnerships.putUnder(join(brug, "De Iep", OrganisationKind.SITE), west);
        join(brug, "Hogeschool", OrganisationKind.INSTITUTE);
        return brug;
    }

    /// Makes an organisation a member of the partnership since last year.
    public Organisation join(Partnership partnership, String name, OrganisationKind kind) {
        Organisation organisation = partnerships.addOrganisation(name, kind, null, null);
        partnerships.join(partnership.id(), organisation.id(), LocalDate.now(clock).minusYears(1));
        return organisation;
    }

    /// Plans a round of all members, from a week ago until two weeks from now.
    public Round planned(Partnership partnership, RoundUnit unit) {
        LocalDate today = LocalDate.now(clock);
        var period = new FieldworkPeriod(today.minusWeeks(1), today.plusWeeks(2));
        Edition edition = catalog.getInstrument("voorwaardenscan", "0.9").edition();
        return rounds.plan(
                new Plan(partnership.id(), "Ronde najaar", period, unit, 5),
                edition,
                partnerships.listMembers(partnership.id()));
    }

    /// Plans a round and opens it.
    public Round open(RoundUnit unit) {
        if (rounds.open(planned(partnership(), unit)) instanceof Opening.Opened(Round opened)) {
            return opened;
        }
        throw new IllegalStateException("the round did not open");
    }

    /// Plans a round, opens it and closes it.
    public Round closed(RoundUnit unit) {
        if (rounds.close(open(unit)) instanceof Closing.Closed(Round closed)) {
            return closed;
        }
        throw new IllegalStateException("the round did not close");
    }

    /// Draws the organisations of a round, each with the name of its unit.
    public List<String> units(UUID roundId) {
        return rounds.listOrganisations(roundId).stream()
                .map(taking -> "%s: %s".formatted(taking.name(), taking.unit().name()))
                .toList();
    }
}
