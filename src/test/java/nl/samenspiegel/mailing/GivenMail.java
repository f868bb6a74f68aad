package nl.samenspiegel.mailing;

import io.micronaut.context.annotation.Requires;

import jakarta.inject.Singleton;

import nl.samenspiegel.account.Accounts;
import nl.samenspiegel.account.Membership;
import nl.samenspiegel.account.StaffRole;
import nl.samenspiegel.fieldwork.Invitation;
import nl.samenspiegel.fieldwork.Invitations;
import nl.samenspiegel.fieldwork.Invitee;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.secret.Label;
import nl.samenspiegel.store.Keys;
import nl.samenspiegel.store.Transactions;

import org.jspecify.annotations.Nullable;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/// People on the roster of a round, and what becomes of the mails to them.
@Singleton
@Requires(env = "test")
public final class GivenMail {

    private static final Pattern SECRET = Pattern.compile("/u/([0-9a-z]{32})");

    private final Invitations invitations;
    private final Rounds rounds;
    private final Accounts accounts;
    private final Mailings mailings;
    private final Courier courier;
    private final MailCodes codes;
    private final OutboxRepository outbox;
    private final Transactions transactions;

    GivenMail(
            Invitations invitations,
            Rounds rounds,
            Accounts accounts,
            Mailings mailings,
            Courier courier,
            MailCodes codes,
            OutboxRepository outbox,
            Transactions transactions) {
        this.invitations = invitations;
        this.rounds = rounds;
        this.accounts = accounts;
        this.mailings = mailings;
        this.courier = courier;
        this.codes = codes;
        this.outbox = outbox;
        this.transactions = transactions;
    }

    /// Puts somebody on the roster, in `role` at the first organisation of the round.
    public Invitation person(
            Round round, String role, @Nullable String name, @Nullable String email) {
        return person(round, new Invitee(name, email, school(round), role, null));
    }

    /// Puts somebody on the roster.
    public Invitation person(Round round, Invitee somebody) {
        return invitations.invite(round, List.of(somebody)).getFirst();
    }

    UUID school(Round round) {
        return rounds.listOrganisations(round.id()).getFirst().organisationId();
    }

    /// Puts people with these addresses on the roster, in `role`.
    public List<Invitation> people(Round round, String role, List<String> emails) {
        UUID school = school(round);
        return invitations.invite(
                round,
                emails.stream()
                        .map(email -> new Invitee("Naam van " + email, email, school, role, null))
                        .toList());
    }

    /// Returns somebody who coordinates the partnership of the round.
    public Membership coordinator(Round round) {
        var account = accounts.create("Samira", "test", UUID.randomUUID().toString());
        return new Membership(
                account.id(), "Samira", round.partnershipId(), Set.of(StaffRole.COORDINATOR));
    }

    /// Has invitations sent, as the button does.
    public Dispatching invite(Round round) {
        return mailings.invite(coordinator(round), round);
    }

    /// Sends all that is due.
    public int deliver() {
        int sent = 0;
        for (int more = courier.goRound(); more > 0; more = courier.goRound()) {
            sent += more;
        }
        return sent;
    }

    /// Removes every queued mail, of other tests too.
    void forgetQueue() {
        transactions.write(connection -> {
            try (PreparedStatement delete =
                    connection.prepareStatement("DELETE FROM queued_mail")) {
                return delete.executeUpdate();
            }
        });
    }

    /// Returns the path at which somebody asks for no more mail.
    public String unsubscribing(Invitation invitation) {
        return "/unsubscribe/" + codes.of(Label.UNSUBSCRIBE, invitation.id());
    }

    /// Lists what would have been sent to the people of a round, the newest first.
    List<OutboxMail> outbox(String domain) {
        return outbox.listNewest().stream()
                .filter(mail -> mail.recipient().contains("@" + domain))
                .toList();
    }

    /// Returns the secret of the link in a mail.
    static String secret(String body) {
        return SECRET.matcher(body).results().findFirst().orElseThrow().group(1);
    }

    /// Lists the states of the queued mails of a round, in order.
    List<String> states(Round round) {
        return texts("SELECT state FROM queued_mail WHERE round_id = ? ORDER BY state", round.id());
    }

    /// Tells whether mail may be sent to somebody.
    String mailing(Invitation invitation) {
        return texts("SELECT mailing FROM invitation WHERE id = ?", invitation.id()).getFirst();
    }

    private List<String> texts(String sql, UUID key) {
        return transactions.read(connection -> {
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                query.setBytes(1, Keys.bytes(key));
                try (ResultSet rows = query.executeQuery()) {
                    var texts = new ArrayList<String>();
                    while (rows.next()) {
                        texts.add(rows.getString(1));
                    }
                    return texts;
                }
            }
        });
    }
}
