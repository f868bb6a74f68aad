package nl.samenspiegel.mailing;

import io.micronaut.context.BeanProvider;

import jakarta.inject.Singleton;

import nl.samenspiegel.account.Membership;
import nl.samenspiegel.audit.Act;
import nl.samenspiegel.audit.AuditTrail;
import nl.samenspiegel.fieldwork.Addressee;
import nl.samenspiegel.fieldwork.Addressees;
import nl.samenspiegel.mail.Post;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.store.Keys;
import nl.samenspiegel.store.Transactions;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Has mails sent to the people of a round, on the word of a coordinator.
@Singleton
public class Mailings {

    private final Addressees addressees;
    private final Dispatches dispatches;
    private final MailQueue queue;
    private final MailSettings settings;
    private final BeanProvider<Post> post;
    private final Rounds rounds;
    private final AuditTrail audit;
    private final Transactions transactions;
    private final Keys keys;
    private final Clock clock;

    Mailings(
            Addressees addressees,
            Dispatches dispatches,
            MailQueue queue,
            MailSettings settings,
            BeanProvider<Post> post,
            Rounds rounds,
            AuditTrail audit,
            Transactions transactions,
            Keys keys,
            Clock clock) {
        this.addressees = addressees;
        this.dispatches = dispatches;
        this.queue = queue;
        this.settings = settings;
        this.post = post;
        this.rounds = rounds;
        this.audit = audit;
        this.transactions = transactions;
        this.keys = keys;
        this.clock = clock;
    }

    /// Queues an invitation to everyone who may get mail and was not invited by mail yet. Of two
    /// who ask at once, one finds nobody left.
    public Dispatching invite(Membership membership, Round round) {
        LocalDate today = LocalDate.now(clock);
        return transactions.write(connection -> {
            Optional<Dispatching> refusal = refusal(round, today);
            return refusal.isPresent()
                    ? refusal.get()
                    : queue(
                            connection,
                            new Wish(membership, round, Occasion.INVITATION, today),
                            addressees.listUnmailed(connection, round.id()));
        });
    }

    /// Queues a reminder to everyone who was invited by mail at least three days ago and may get
    /// mail. Whoever took part gets none: that is looked up when it is the turn of the mail.
    public Dispatching remind(Membership membership, Round round) {
        LocalDate today = LocalDate.now(clock);
        return transactions.write(connection -> {
            Optional<Dispatching> refusal = refusal(round, today);
            if (refusal.isEmpty()) {
                refusal =
                        dispatches
                                .rhythm(connection, round.id())
                                .refusal(today, settings.mostReminders());
            }
            return refusal.isPresent()
                    ? refusal.get()
                    : queue(
                            connection,
                            new Wish(membership, round, Occasion.REMINDER, today),
                            addressees.listMailed(
                                    connection, round.id(), today.minusDays(Rhythm.DAYS_BETWEEN)));
        });
    }

    /// Lets the mails of a round that were given up be tried again; returns how many.
    public int retry(Membership membership, Round round) {
        return transactions.write(connection -> {
            int mails = queue.retry(connection, round.id());
            if (mails > 0) {
                note(Act.MAILS_RETRIED, membership, round, mails);
            }
            return mails;
        });
    }

    /// Returns how far the mails of a round are, by occasion; an occasion that never was is left
    /// out.
    public Map<Occasion, Progress> progress(UUID roundId) {
        return transactions.read(connection -> dispatches.progress(connection, roundId));
    }

    /// Tells whether this server sends mail.
    public boolean hasPost() {
        return post.isPresent();
    }

    /// Returns when people of a round were mailed.
    Rhythm rhythm(UUID roundId) {
        return transactions.read(connection -> dispatches.rhythm(connection, roundId));
    }

    private record Wish(Membership membership, Round round, Occasion occasion, LocalDate today) {}

    private Optional<Dispatching> refusal(Round round, LocalDate today) {
        if (!hasPost()) {
            return Optional.of(new Dispatching.NoPost());
        }
        return rounds.lock(round).admits(today)
                ? Optional.empty()
                : Optional.of(new Dispatching.NotOpen());
    }

    private Dispatching queue(Connection connection, Wish wish, List<Addressee> people)
            throws SQLException {
        if (people.isEmpty()) {
            return new Dispatching.NobodyLeft();
        }
        var dispatch =
                new Dispatch(
                        keys.next(),
                        wish.round().id(),
                        wish.occasion(),
                        wish.today(),
                        people.size());
        dispatches.add(connection, dispatch);
        queue.add(connection, dispatch, people);
        addressees.markMailed(connection, people, wish.today());
        Act act =
                switch (wish.occasion()) {
                    case INVITATION -> Act.INVITATIONS_MAILED;
                    case REMINDER -> Act.REMINDERS_MAILED;
                };
        note(act, wish.membership(), wish.round(), people.size());
        return new Dispatching.Queued(people.size());
    }

    private void note(Act act, Membership membership, Round round, int mails) {
        audit.add(
                act,
                membership.accountId(),
                membership.partnershipId(),
                "%s: %d".formatted(round.title(), mails));
    }
}
