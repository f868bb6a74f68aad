package nl.samenspiegel.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.samenspiegel.account.GivenStaff;
import nl.samenspiegel.audit.Act;
import nl.samenspiegel.audit.AuditEntry;
import nl.samenspiegel.audit.AuditTrail;
import nl.samenspiegel.fieldwork.Admission;
import nl.samenspiegel.fieldwork.GivenFieldwork;
import nl.samenspiegel.fieldwork.Invitation;
import nl.samenspiegel.fieldwork.InvitationCount;
import nl.samenspiegel.fieldwork.Invitations;
import nl.samenspiegel.fieldwork.People;
import nl.samenspiegel.fieldwork.Person;
import nl.samenspiegel.fieldwork.Token;
import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Html;
import nl.samenspiegel.fixture.Visitor;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.store.Keys;
import nl.samenspiegel.store.Transactions;

import org.junit.jupiter.api.Test;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@DatabaseTest(settings = "samenspiegel.instruments=src/test/resources/instruments")
final class RosterControllerTest {

    private final GivenFieldwork given;
    private final GivenStaff staff;
    private final People people;
    private final Invitations invitations;

    RosterControllerTest(
            GivenFieldwork given, GivenStaff staff, People people, Invitations invitations) {
        this.given = given;
        this.staff = staff;
        this.people = people;
        this.invitations = invitations;
    }

    @Test
    void thePageIsTheSameWhoeverAnswered(Visitor visitor) {
        Round round = given.openRound("netwerkmeting", "1.0");
        List<Invitation> invited = given.enlist(round, "LRN", 12);
        staff.coordinator(visitor, round.partnershipId());
        Html before = visitor.get(address(round)).expect(200);

        invited.subList(0, 7).forEach(one -> given.answer(one, new byte[] {4}, Map.of()));

        assertThat(visitor.get(address(round)).text("main")).isEqualTo(before.text("main"));
        assertThat(before.texts("details tbody tr")).containsExactly("School Zuid lerende 12");
    }

    @Test
    void peopleAreFoundByAPartOfNameOrAddressAPageAtATime(Visitor visitor) {
        Round round = given.openRound("netwerkmeting", "1.0");
        given.enlist(round, "LRN", 120);
        staff.coordinator(visitor, round.partnershipId());

        Html first = visitor.get(address(round)).expect(200);
        Html third = visitor.get(first.link("Volgende pagina"));
        third = visitor.get(third.link("Volgende pagina"));
        Html found = visitor.submit(first, "form[role=search]", "words", "SOON 11");
        Html byAddress = visitor.submit(first, "form[role=search]", "words", "soon77@");
        Html none = visitor.submit(first, "form[role=search]", "words", "100%_!");

        assertThat(first.texts("section tbody tr")).hasSize(50);
        assertThat(third.texts("section tbody tr")).hasSize(20);
        assertThat(third.has("main nav a:contains(Volgende)")).isFalse();
        assertThat(found.texts("section tbody th")).hasSize(11);
        assertThat(byAddress.texts("section tbody th")).containsExactly("Persoon 77");
        assertThat(none.text("main")).contains("Niemand gevonden");
    }

    @Test
    void whoAnsweredAndWhoDidNotAreWithdrawnAlike(Visitor visitor, Transactions transactions) {
        Round round = given.openRound("netwerkmeting", "1.0");
        List<Invitation> invited = given.enlist(round, "LRN", 12);
        List<Token> links = invitations.makeLinks(round, invited);
        given.answer(invited.getFirst(), new byte[] {4}, Map.of());
        begin(transactions, invited.get(1));
        staff.coordinator(visitor, round.partnershipId());
        List<InvitationCount> before = invitations.count(round.id());

        Html answered = withdraw(visitor, round, invited.get(0));
        Html silent = withdraw(visitor, round, invited.get(1));

        assertThat(silent.text("[role=status]")).isEqualTo(answered.text("[role=status]"));
        assertThat(silent.text(".lead")).isEqualTo("Aantal mensen op de lijst: 10.");
        assertThat(silent.body()).doesNotContain("Persoon 1<", "Persoon 2<");
        assertThat(invitations.count(round.id())).isEqualTo(before);
        assertThat(links.subList(0, 2))
                .allSatisfy(link ->
                        assertThat(invitations.admit(link)).isInstanceOf(Admission.Refused.class));
        assertThat(invitations.admit(links.get(2))).isInstanceOf(Admission.Admitted.class);
        assertThat(drafts(transactions, invited.get(1).id())).isZero();
        visitor.get(person(round, invited.get(0))).expect(404);
        visitor.get(person(round, invited.get(1))).expect(404);
    }

    @Test
    void nameAndAddressArePutRight(Visitor visitor, AuditTrail audit) {
        Round round = given.openRound("netwerkmeting", "1.0");
        List<Invitation> invited = given.enlist(round, "LRN", 2);
        staff.coordinator(visitor, round.partnershipId());
        Html page = visitor.get(person(round, invited.getFirst())).expect(200);

        Html bad = visitor.submit(page, "main form", "email", "anna@zuid").expect(422);
        Html taken =
                visitor.submit(page, "main form", "email", "Persoon2@school.example").expect(422);
        Html nobody = visitor.submit(page, "main form", "name", "", "email", "").expect(422);
        visitor.submit(page, "main form", "name", "Anna Bos", "email", "Anna@zuid.example")
                .expect(200);

        assertThat(bad.text("#email-error")).contains("geen e-mailadres");
        assertThat(taken.text("#email-error")).contains("Iemand anders");
        assertThat(nobody.text("#name-error")).contains("een naam of een e-mailadres");
        assertThat(people.listAll(round.id()))
                .extracting(Person::name, Person::email)
                .containsExactlyInAnyOrder(
                        tuple("Anna Bos", "anna@zuid.example"),
                        tuple("Persoon 2", "persoon2@school.example"));
        assertThat(audit.list(round.partnershipId()))
                .extracting(AuditEntry::act)
                .contains(Act.PERSON_CORRECTED);
        assertThat(audit.list(round.partnershipId()))
                .extracting(AuditEntry::subject)
                .noneMatch(subject -> subject.contains("Anna"));
    }

    @Test
    void theRosterOfAnotherPartnershipIsNotThere(Visitor visitor) {
        Round mine = given.openRound("netwerkmeting", "1.0");
        Round theirs = given.openRound("netwerkmeting", "1.0");
        Invitation stranger = given.enlist(theirs, "LRN", 1).getFirst();
        staff.coordinator(visitor, mine.partnershipId());

        visitor.get(address(theirs)).expect(404);
        visitor.get("%s/people/%s".formatted(address(mine), Keys.text(stranger.id()))).expect(404);
    }

    private static Html withdraw(Visitor visitor, Round round, Invitation invitation) {
        Html page = visitor.get(person(round, invitation)).expect(200);
        return visitor.submit(page, "form[action$=withdrawal]").expect(200);
    }

    private static void begin(Transactions transactions, Invitation invitation) {
        transactions.write(connection -> {
            try (PreparedStatement insert =
                    connection.prepareStatement(
                            "INSERT INTO draft (invitation_id, round_id, content, version) VALUES"
                                    + " (?, ?, ?, 1)")) {
                insert.setBytes(1, Keys.bytes(invitation.id()));
                insert.setBytes(2, Keys.bytes(invitation.roundId()));
                insert.setBytes(3, new byte[] {1});
                return insert.executeUpdate();
            }
        });
    }

    private static int drafts(Transactions transactions, UUID invitationId) {
        return transactions.read(connection -> {
            try (PreparedStatement query =
                    connection.prepareStatement(
                            "SELECT COUNT(*) FROM draft WHERE invitation_id = ?")) {
                query.setBytes(1, Keys.bytes(invitationId));
                try (ResultSet row = query.executeQuery()) {
                    row.next();
                    return row.getInt(1);
                }
            }
        });
    }

    private static String person(Round round, Invitation invitation) {
        return "%s/people/%s".formatted(address(round), Keys.text(invitation.id()));
    }

    private static String address(Round round) {
        return GivenRoster.address(round);
    }
}
