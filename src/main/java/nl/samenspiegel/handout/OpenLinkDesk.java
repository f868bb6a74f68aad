package nl.samenspiegel.handout;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.samenspiegel.account.Membership;
import nl.samenspiegel.audit.Act;
import nl.samenspiegel.audit.AuditTrail;
import nl.samenspiegel.fieldwork.Offering;
import nl.samenspiegel.fieldwork.OpenLink;
import nl.samenspiegel.fieldwork.OpenLinks;

import java.util.UUID;

/// Does with open links what a coordinator asks for, and writes down that it was done.
@Singleton
class OpenLinkDesk {

    private final OpenLinks links;
    private final AuditTrail audit;

    OpenLinkDesk(OpenLinks links, AuditTrail audit) {
        this.links = links;
        this.audit = audit;
    }

    @Transactional
    public Offering offer(Membership membership, Occasion occasion, OpenLinksForm.Wish wish) {
        UUID organisation = wish.organisation().organisationId();
        Offering offering =
                links.offer(occasion.round(), organisation, wish.role().code(), wish.cap());
        if (offering instanceof Offering.Offered(OpenLink link)) {
            write(Act.OPEN_LINK_MADE, membership, occasion, link, wish.cap());
        }
        return offering;
    }

    @Transactional
    public void close(Membership membership, Occasion occasion, OpenLink link, boolean closed) {
        links.close(link, closed);
        Act act = closed ? Act.OPEN_LINK_CLOSED : Act.OPEN_LINK_OPENED;
        write(act, membership, occasion, link, link.cap());
    }

    @Transactional
    public void raise(Membership membership, Occasion occasion, OpenLink link, int cap) {
        links.raise(link, cap);
        write(Act.OPEN_LINK_RAISED, membership, occasion, link, cap);
    }

    private void write(Act act, Membership membership, Occasion occasion, OpenLink link, int cap) {
        audit.add(
                act,
                membership.accountId(),
                membership.partnershipId(),
                "%s: %s, %s, %d"
                        .formatted(
                                occasion.round().title(),
                                link.role(),
                                occasion.name(link.organisationId()),
                                cap));
    }
}
