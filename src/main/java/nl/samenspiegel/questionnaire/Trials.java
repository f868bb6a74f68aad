package nl.samenspiegel.questionnaire;

import io.micronaut.context.event.ApplicationEventListener;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.samenspiegel.fieldwork.Invitation;
import nl.samenspiegel.fieldwork.InvitationSource;
import nl.samenspiegel.fieldwork.Invitations;
import nl.samenspiegel.fieldwork.Invitee;
import nl.samenspiegel.fieldwork.Sheets;
import nl.samenspiegel.fieldwork.Token;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.RoundOpened;
import nl.samenspiegel.round.RoundStatus;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.store.Transactions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Trying the questionnaire of a planned round. All that comes of it is removed when the round
/// opens, in the same step: invitations, links, drafts, sheets and remarks.
@Singleton
public class Trials implements ApplicationEventListener<RoundOpened> {

    private final Invitations invitations;
    private final Drafts drafts;
    private final Sheets sheets;
    private final Rounds rounds;
    private final Transactions transactions;
    private final Clock clock;

    Trials(
            Invitations invitations,
            Drafts drafts,
            Sheets sheets,
            Rounds rounds,
            Transactions transactions,
            Clock clock) {
        this.invitations = invitations;
        this.drafts = drafts;
        this.sheets = sheets;
        this.rounds = rounds;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Returns a link with which the questionnaire can be filled in as somebody of this role, or
    /// nothing if the round is no plan any more or its last day has passed.
    @Transactional
    public Optional<Token> begin(Round round, UUID organisationId, String role) {
        Round now = rounds.lock(round);
        boolean past = LocalDate.now(clock).isAfter(now.fieldwork().closesOn());
        if (now.status() != RoundStatus.PLANNED || past) {
            return Optional.empty();
        }
        Invitation test =
                invitations.admitOne(
                        now,
                        new Invitee(null, null, organisationId, role, null),
                        InvitationSource.TEST);
        return Optional.of(invitations.makeLinks(now, List.of(test)).getFirst());
    }

    /// Removes all that came of trying the questionnaire of a round, as a part of a transaction in
    /// which the round is locked and was a plan.
    ///
    /// Who sends holds the lock of the own invitation. Taking those of all of them first outlasts
    /// whoever still saw a plan.
    public void remove(UUID roundId) {
        transactions.join(connection -> {
            for (UUID test : invitations.lockTests(connection, roundId)) {
                drafts.remove(connection, test);
            }
            invitations.removeTests(roundId);
            sheets.removeTests(connection, roundId);
            return true;
        });
    }

    @Override
    public void onApplicationEvent(RoundOpened opened) {
        remove(opened.roundId());
    }
}
