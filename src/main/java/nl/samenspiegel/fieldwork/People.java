package nl.samenspiegel.fieldwork;

import io.micronaut.context.event.ApplicationEventPublisher;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.samenspiegel.store.Keys;
import nl.samenspiegel.store.Transactions;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// The people on the roster of a round: who they are, and what may be put right about them.
///
/// Nothing here tells whether somebody answered, and everything done here is done alike to who did
/// and who did not. Somebody who is withdrawn loses name and address, the links and whatever was
/// filled in so far; the invitation stays and counts as an invited person, so that neither the
/// number of invited nor that of answers moves. An invitation of the roster without name and
/// address is therefore of somebody who was withdrawn, and gets no mail and no link any more.
@Singleton
public class People {

    private static final String REVOKE =
            "UPDATE invitation_token SET revoked = TRUE WHERE invitation_id = ?";

    private static final String FORGET =
            "UPDATE invitation SET name = NULL, email = NULL, mailing = 'STOPPED' WHERE id = ?";

    private final PersonRepository people;
    private final Invitations invitations;
    private final Transactions transactions;
    private final ApplicationEventPublisher<PersonWithdrawn> publisher;

    People(
            PersonRepository people,
            Invitations invitations,
            Transactions transactions,
            ApplicationEventPublisher<PersonWithdrawn> publisher) {
        this.people = people;
        this.invitations = invitations;
        this.transactions = transactions;
        this.publisher = publisher;
    }

    /// Lists everybody on the roster, in the order of their keys.
    @Transactional
    public List<Person> listAll(UUID roundId) {
        return people.listAll(roundId);
    }

    /// Lists those whose name or address holds `words`, by name: at most `most`, the first `start`
    /// left out.
    @Transactional
    public List<Person> search(UUID roundId, String words, int most, long start) {
        return people.search(roundId, pattern(words), most, start);
    }

    /// Counts those whose name or address holds `words`.
    @Transactional
    public long count(UUID roundId, String words) {
        return people.count(roundId, pattern(words));
    }

    /// Counts the people on the roster per organisation and role.
    @Transactional
    public List<PersonCount> count(UUID roundId) {
        return people.countByOrganisationAndRole(roundId);
    }

    /// Finds somebody on the roster of the round.
    @Transactional
    public Optional<Person> find(UUID roundId, UUID personId) {
        return people.find(roundId, personId);
    }

    /// Tells whether somebody else on the roster has this address.
    @Transactional
    public boolean isTaken(UUID roundId, String email, UUID personId) {
        return people.countOthers(roundId, email, personId) > 0;
    }

    /// Puts name and address right. To a new address mail is sent again, unless the person asked
    /// for no more.
    @Transactional
    public void correct(Person person, @Nullable String name, @Nullable String email) {
        boolean isNew = email != null && !email.equals(person.email());
        Mailing mailing =
                isNew && person.mailing() == Mailing.UNDELIVERABLE
                        ? Mailing.WANTED
                        : person.mailing();
        people.correct(person.id(), name, email, mailing.name());
    }

    /// Takes somebody off the roster. Whether they had answered is told to nobody; answers that
    /// were sent stay, as nobody knows whose they are. Done in the transaction of the caller.
    public void withdraw(Person person) {
        transactions.join(connection -> {
            invitations.lock(connection, person.id());
            change(connection, REVOKE, person.id());
            change(connection, FORGET, person.id());
            publisher.publishEvent(new PersonWithdrawn(person.id()));
            return true;
        });
    }

    private static void change(Connection connection, String sql, UUID invitationId)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setBytes(1, Keys.bytes(invitationId));
            update.executeUpdate();
        }
    }

    private static String pattern(String words) {
        String literal = words.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
        return "%" + literal + "%";
    }
}
