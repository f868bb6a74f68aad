package nl.samenspiegel.roster;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.samenspiegel.account.Membership;
import nl.samenspiegel.audit.Act;
import nl.samenspiegel.audit.AuditTrail;
import nl.samenspiegel.fieldwork.People;
import nl.samenspiegel.fieldwork.Person;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.store.Transactions;

/// Puts people right or takes them off the roster, and writes down that it was done, not to whom.
@Singleton
class Corrections {

    private final People people;
    private final AuditTrail audit;
    private final Transactions transactions;

    Corrections(People people, AuditTrail audit, Transactions transactions) {
        this.people = people;
        this.audit = audit;
        this.transactions = transactions;
    }

    @Transactional
    void correct(Membership membership, Round round, Person person, Correction right) {
        people.correct(person, right.name(), right.email());
        write(Act.PERSON_CORRECTED, membership, round);
    }

    void withdraw(Membership membership, Round round, Person person) {
        transactions.write(_ -> {
            people.withdraw(person);
            write(Act.PERSON_WITHDRAWN, membership, round);
            return true;
        });
    }

    private void write(Act act, Membership membership, Round round) {
        audit.add(act, membership.accountId(), membership.partnershipId(), round.title());
    }
}
