package nl.samenspiegel.handout;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.samenspiegel.account.Membership;
import nl.samenspiegel.audit.Act;
import nl.samenspiegel.audit.AuditTrail;
import nl.samenspiegel.fieldwork.Invitation;
import nl.samenspiegel.fieldwork.Invitations;
import nl.samenspiegel.fieldwork.LinksForm;
import nl.samenspiegel.fieldwork.Token;
import nl.samenspiegel.web.Page;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Makes the links that a coordinator hands out herself, and writes down that it was done.
///
/// Everyone on the roster gets one, whether or not they answered: a link left out would tell who
/// did.
@Singleton
class Handouts {

    /// What stands above the columns of a file, the same in every language.
    static final List<String> HEADER =
            List.of("name", "email", "organisation", "role", "language", "link");

    private final Invitations invitations;
    private final Occasions occasions;
    private final Addresses addresses;
    private final AuditTrail audit;

    Handouts(Invitations invitations, Occasions occasions, Addresses addresses, AuditTrail audit) {
        this.invitations = invitations;
        this.occasions = occasions;
        this.addresses = addresses;
        this.audit = audit;
    }

    /// For whom something is made, and what it is about.
    record Order(Page page, Membership membership, Occasion occasion) {}

    /// Makes one more link for each of these people and returns them as rows under [#HEADER].
    @Transactional
    public List<List<String>> save(Order order, List<Invitation> people) {
        List<LetterSheet> sheets = sheets(order, people);
        write(Act.LINKS_SAVED, order, people.size());
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            rows.add(row(people.get(i), sheets.get(i)));
        }
        return List.copyOf(rows);
    }

    /// Makes one more link for each of these people and returns a letter for each.
    @Transactional
    public List<LetterSheet> print(Order order, List<Invitation> people) {
        List<LetterSheet> sheets = sheets(order, people);
        write(Act.LETTERS_PRINTED, order, people.size());
        return sheets;
    }

    /// Invites people of whom no name is known and returns a letter for each.
    @Transactional
    public List<LetterSheet> printNameless(Order order, LinksForm.Wish wish) {
        List<Invitation> people =
                invitations.invite(
                        order.occasion().round(),
                        wish.organisation().organisationId(),
                        wish.role().code(),
                        wish.language(),
                        wish.count());
        return print(order, people);
    }

    private List<LetterSheet> sheets(Order order, List<Invitation> people) {
        List<Token> tokens = invitations.makeLinks(order.occasion().round(), people);
        List<LetterSheet> sheets = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            Invitation person = people.get(i);
            Page page = occasions.pageFor(order.occasion(), order.page(), person.language());
            sheets.add(
                    new LetterSheet(
                            occasions.ask(
                                    order.occasion(), page, person.organisationId(), person.role()),
                            orEmpty(person.name()),
                            addresses.personal(tokens.get(i))));
        }
        return List.copyOf(sheets);
    }

    private static List<String> row(Invitation person, LetterSheet sheet) {
        return List.of(
                sheet.name(),
                orEmpty(person.email()),
                sheet.ask().group().organisation(),
                sheet.ask().group().role(),
                sheet.ask().page().language(),
                sheet.link());
    }

    private void write(Act act, Order order, int people) {
        audit.add(
                act,
                order.membership().accountId(),
                order.membership().partnershipId(),
                "%s: %d".formatted(order.occasion().round().title(), people));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
