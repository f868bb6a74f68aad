package nl.samenspiegel.demo;

import jakarta.inject.Singleton;

import nl.samenspiegel.catalog.Catalog;
import nl.samenspiegel.core.instrument.Edition;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.fieldwork.Invitation;
import nl.samenspiegel.fieldwork.Invitations;
import nl.samenspiegel.fieldwork.Token;
import nl.samenspiegel.partnership.Partnership;
import nl.samenspiegel.partnership.Partnerships;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.RoundInstrument;
import nl.samenspiegel.round.RoundOrganisation;
import nl.samenspiegel.round.RoundRow;
import nl.samenspiegel.round.RoundStatus;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.web.NotFound;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;

/// The partnership to which the start page leads.
@Singleton
@InDemonstration
final class Showcase {

    private final Partnerships partnerships;
    private final Rounds rounds;
    private final Invitations invitations;
    private final Enactment enactment;
    private final Catalog catalog;
    private final Clock clock;
    private final Staffing staffing = Staffing.read();
    private final String name = Material.lines("partnerships.txt").getFirst();

    Showcase(
            Partnerships partnerships,
            Rounds rounds,
            Invitations invitations,
            Enactment enactment,
            Catalog catalog,
            Clock clock) {
        this.partnerships = partnerships;
        this.rounds = rounds;
        this.invitations = invitations;
        this.enactment = enactment;
        this.catalog = catalog;
        this.clock = clock;
    }

    /// Finds the partnership; there is none on a database that was filled with something else.
    Optional<Partnership> find() {
        return partnerships.listAll().stream()
                .filter(partnership -> partnership.name().equals(name))
                .min(Comparator.comparing(Partnership::id));
    }

    /// Returns the partnership.
    ///
    /// @throws NotFound if there is none
    Partnership get() {
        return find().orElseThrow(() -> new NotFound("partnership", name));
    }

    /// Finds the round whose results were released last.
    Optional<RoundRow> findReleased() {
        return list(RoundStatus.RELEASED).findFirst();
    }

    /// Finds the round in which people can answer today.
    Optional<Round> findOpen() {
        Partnership partnership = get();
        LocalDate today = LocalDate.now(clock);
        return list(RoundStatus.OPEN)
                .flatMap(row -> rounds.find(partnership.id(), row.id()).stream())
                .filter(round -> round.admits(today) && isAboutOurs(round.instrument()))
                .findFirst();
    }

    /// Returns the instrument of the demonstration.
    ///
    /// @throws NotFound if there is none
    Instrument instrument() {
        return staffing.findInstrument(catalog.listInstruments())
                .orElseThrow(() -> new NotFound("instrument", name));
    }

    /// Lists who is asked in the demonstration, in the order of the instrument.
    List<RoleStaffing> listRoles() {
        return staffing.list(instrument());
    }

    /// Makes a link for someone in `role` who was not asked before, in the open round; in a new
    /// round if a visitor closed that one or its time is over.
    ///
    /// @throws NotFound if the demonstration does not have the role
    Token link(String role) {
        RoleStaffing staffed = staffing.find(role).orElseThrow(() -> new NotFound("role", role));
        Round round = findOpen().orElseGet(this::openAnother);
        Invitation invitation =
                invitations.findUntouched(round.id(), role).orElseGet(() -> invite(round, staffed));
        return invitations.makeLinks(round, List.of(invitation)).getFirst();
    }

    private Round openAnother() {
        Properties texts = Material.properties("demonstration.properties");
        return enactment.open(get(), Wave.open(0, LocalDate.now(clock), texts), instrument());
    }

    /// Asks one more person, at the kind of organisation where most people of the role are.
    private Invitation invite(Round round, RoleStaffing staffed) {
        List<RoundOrganisation> all = rounds.listOrganisations(round.id());
        UUID organisation =
                all.stream()
                        .filter(at -> staffed.asked().containsKey(at.kind()))
                        .min(Comparator.comparing(RoundOrganisation::kind))
                        .or(() -> all.stream().findFirst())
                        .map(RoundOrganisation::organisationId)
                        .orElseThrow(() -> new NotFound("organisation", staffed.role()));
        return invitations.invite(round, organisation, staffed.role(), null, 1).getFirst();
    }

    private Stream<RoundRow> list(RoundStatus status) {
        return rounds.list(get().id()).stream().filter(round -> round.status() == status);
    }

    /// A visitor may have opened a round of another instrument, which has other roles.
    private boolean isAboutOurs(RoundInstrument instrument) {
        Edition edition = instrument().edition();
        return instrument.code().equals(edition.code())
                && instrument.version().equals(edition.version());
    }
}
