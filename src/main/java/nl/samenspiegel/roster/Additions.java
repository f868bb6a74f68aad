package nl.samenspiegel.roster;

import jakarta.inject.Singleton;

import nl.samenspiegel.account.Membership;
import nl.samenspiegel.audit.Act;
import nl.samenspiegel.audit.AuditTrail;
import nl.samenspiegel.fieldwork.Invitations;
import nl.samenspiegel.fieldwork.Invitee;
import nl.samenspiegel.fieldwork.People;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.RoundStatus;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.store.Transactions;

import java.util.List;

/// Writes people to the roster of a round: all of them in one transaction, or nobody.
@Singleton
class Additions {

    private static final int CHUNK = 1_000;

    private final Rounds rounds;
    private final Invitations invitations;
    private final People people;
    private final AuditTrail audit;
    private final Transactions transactions;

    Additions(
            Rounds rounds,
            Invitations invitations,
            People people,
            AuditTrail audit,
            Transactions transactions) {
        this.rounds = rounds;
        this.invitations = invitations;
        this.people = people;
        this.audit = audit;
        this.transactions = transactions;
    }

    /// Tells whether people may be added to the roster of the round.
    static boolean isPossible(Round round) {
        return round.status() == RoundStatus.PLANNED || round.status() == RoundStatus.OPEN;
    }

    /// Adds those who are not on the roster. The round is locked meanwhile, so that the same list
    /// sent twice at once adds nobody twice.
    Storing add(Membership membership, Round round, List<Invitee> list, Progress progress) {
        return transactions.write(_ -> {
            Round now = rounds.lock(round);
            if (!isPossible(now)) {
                return new Storing.NotNow();
            }
            var known = new Known(people.listAll(now.id()));
            List<Invitee> added =
                    list.stream()
                            .filter(one ->
                                    !known.has(one.name(), one.email(), one.organisationId()))
                            .toList();
            progress.begin(added.size());
            for (int from = 0; from < added.size(); from += CHUNK) {
                List<Invitee> chunk = added.subList(from, Math.min(added.size(), from + CHUNK));
                invitations.invite(now, chunk);
                chunk.forEach(_ -> progress.step());
            }
            if (!added.isEmpty()) {
                audit.add(
                        Act.PEOPLE_ADDED,
                        membership.accountId(),
                        membership.partnershipId(),
                        "%s: %d".formatted(now.title(), added.size()));
            }
            return new Storing.Stored(added.size());
        });
    }
}
