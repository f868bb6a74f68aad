package nl.samenspiegel.fieldwork;

import io.micronaut.context.annotation.Requires;

import jakarta.inject.Singleton;

import nl.samenspiegel.catalog.Catalog;
import nl.samenspiegel.core.instrument.Edition;
import nl.samenspiegel.partnership.Organisation;
import nl.samenspiegel.partnership.OrganisationKind;
import nl.samenspiegel.partnership.Partnership;
import nl.samenspiegel.partnership.Partnerships;
import nl.samenspiegel.round.FieldworkPeriod;
import nl.samenspiegel.round.Opening;
import nl.samenspiegel.round.Plan;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.store.Keys;
import nl.samenspiegel.store.Transactions;

import org.jspecify.annotations.Nullable;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/// Open rounds with one school and one institute, and links into them.
@Singleton
@Requires(env = "test")
public final class GivenFieldwork {

    private final Partnerships partnerships;
    private final Rounds rounds;
    private final Invitations invitations;
    private final Sheets sheets;
    private final Transactions transactions;
    private final Catalog catalog;
    private final Clock clock;

    GivenFieldwork(
            Partnerships partnerships,
            Rounds rounds,
            Invitations invitations,
            Sheets sheets,
            Transactions transactions,
            Catalog catalog,
            Clock clock) {
        this.partnerships = partnerships;
        this.rounds = rounds;
        this.invitations = invitations;
        this.sheets = sheets;
        this.transactions = transactions;
        this.catalog = catalog;
        this.clock = clock;
    }

    /// Opens a round on an instrument, from a week ago until two weeks from now.
    public Round openRound(String code, String version) {
        Partnership partnership =
                partnerships.found("De Brug", "Samira Aydin", "s.aydin@debrug.example");
        Organisation school =
                partnerships.addOrganisation("School Zuid", OrganisationKind.SITE, null, null);
        Organisation institute =
                partnerships.addOrganisation("Hogeschool", OrganisationKind.INSTITUTE, null, null);
        LocalDate today = LocalDate.now(clock);
        var period = new FieldworkPeriod(today.minusWeeks(1), today.plusWeeks(2));
        Edition edition = catalog.getInstrument(code, version).edition();
        Round planned =
                rounds.plan(
                        new Plan(partnership.id(), "Ronde najaar", period),
                        edition,
                        List.of(school, institute));
        if (!(rounds.open(planned) instanceof Opening.Opened(Round opened))) {
            throw new IllegalStateException("the round did not open");
        }
        return opened;
    }

    /// Returns the link of one more person in `role` at the school of the round.
    public Token link(Round round, String role) {
        return link(round, role, null);
    }

    /// Returns the link of one more person, of whom a language is known.
    public Token link(Round round, String role, @Nullable String language) {
        return invitations.makeLinks(round, List.of(invite(round, role, language))).getFirst();
    }

    /// Invites one more person at the school of the round.
    public Invitation invite(Round round, String role, @Nullable String language) {
        UUID school = rounds.listOrganisations(round.id()).getFirst().organisationId();
        return invitations.invite(round, school, role, language, 1).getFirst();
    }

    /// Puts `count` people on the roster, at the school of the round.
    public List<Invitation> enlist(Round round, String role, int count) {
        UUID school = rounds.listOrganisations(round.id()).getFirst().organisationId();
        return invitations.invite(
                round,
                IntStream.rangeClosed(1, count)
                        .mapToObj(number ->
                                new Invitee(
                                        "Persoon %d".formatted(number),
                                        "persoon%d@school.example".formatted(number),
                                        school,
                                        role,
                                        null))
                        .toList());
    }

    /// Stores what an invited person answered, as sending does.
    public void answer(Invitation invitation, byte[] answers, Map<String, String> remarks) {
        transactions.write(connection -> {
            sheets.receive(connection, invitation, answers, remarks);
            return true;
        });
    }

    /// Counts the invitations of a round that are still there.
    public int countInvitations(Round round) {
        return count("SELECT COUNT(*) FROM invitation WHERE round_id = ?", round);
    }

    /// Counts the drafts of a round.
    public int countDrafts(Round round) {
        return count("SELECT COUNT(*) FROM draft WHERE round_id = ?", round);
    }

    private int count(String sql, Round round) {
        return transactions.read(connection -> {
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                query.setBytes(1, Keys.bytes(round.id()));
                try (ResultSet row = query.executeQuery()) {
                    return row.next() ? row.getInt(1) : 0;
                }
            }
        });
    }

    /// Lists what was written to the open questions of a round, in no order.
    public List<String> listRemarks(Round round) {
        return transactions.read(connection -> {
            try (PreparedStatement query =
                    connection.prepareStatement("SELECT body FROM remark WHERE round_id = ?")) {
                query.setBytes(1, Keys.bytes(round.id()));
                try (ResultSet rows = query.executeQuery()) {
                    var remarks = new ArrayList<String>();
                    while (rows.next()) {
                        remarks.add(rows.getString(1));
                    }
                    return remarks;
                }
            }
        });
    }
}
