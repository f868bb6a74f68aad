package nl.samenspiegel.fieldwork;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.samenspiegel.account.Membership;
import nl.samenspiegel.audit.Act;
import nl.samenspiegel.audit.AuditTrail;
import nl.samenspiegel.round.Round;

import java.util.List;

/// Makes links for a coordinator to hand out, and writes down that it was done.
@Singleton
class Links {

    private final Invitations invitations;
    private final AuditTrail audit;

    Links(Invitations invitations, AuditTrail audit) {
        this.invitations = invitations;
        this.audit = audit;
    }

    /// Invites people and returns a link for each of them; the links cannot be asked for again.
    @Transactional
    public List<Token> make(Membership membership, Round round, LinksForm.Wish wish) {
        List<Invitation> invited =
                invitations.invite(
                        round,
                        wish.organisation().organisationId(),
                        wish.role().code(),
                        wish.language(),
                        wish.count());
        audit.add(
                Act.LINKS_MADE,
                membership.accountId(),
                membership.partnershipId(),
                "%s: %d × %s, %s"
                        .formatted(
                                round.title(),
                                wish.count(),
                                wish.role().code(),
                                wish.organisation().name()));
        return invitations.makeLinks(round, invited);
    }
}
