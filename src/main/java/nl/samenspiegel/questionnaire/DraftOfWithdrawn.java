package nl.samenspiegel.questionnaire;

import io.micronaut.context.event.ApplicationEventListener;

import jakarta.inject.Singleton;

import nl.samenspiegel.fieldwork.PersonWithdrawn;
import nl.samenspiegel.store.Transactions;

/// Removes what somebody filled in so far when they are taken off the roster.
@Singleton
final class DraftOfWithdrawn implements ApplicationEventListener<PersonWithdrawn> {

    private final Drafts drafts;
    private final Transactions transactions;

    DraftOfWithdrawn(Drafts drafts, Transactions transactions) {
        this.drafts = drafts;
        this.transactions = transactions;
    }

    @Override
    public void onApplicationEvent(PersonWithdrawn withdrawn) {
        transactions.join(connection -> {
            drafts.remove(connection, withdrawn.invitationId());
            return true;
        });
    }
}
