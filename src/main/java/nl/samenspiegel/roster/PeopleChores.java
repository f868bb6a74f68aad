package nl.samenspiegel.roster;

import jakarta.inject.Singleton;

import nl.samenspiegel.fieldwork.InvitationCount;
import nl.samenspiegel.fieldwork.Invitations;
import nl.samenspiegel.round.Chore;
import nl.samenspiegel.round.Preparation;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.web.Page;

import java.util.List;

/// Who is to be asked, as a step before a round opens.
@Singleton
class PeopleChores implements Preparation {

    private final Invitations invitations;

    PeopleChores(Invitations invitations) {
        this.invitations = invitations;
    }

    /// After what is asked, and of which organisations.
    @Override
    public int getOrder() {
        return 10;
    }

    @Override
    public List<Chore> list(Page page, Round round) {
        long people =
                invitations.count(round.id()).stream().mapToLong(InvitationCount::invited).sum();
        return List.of(
                new Chore(
                        page.t("roster.chore.what"),
                        page.t("roster.chore.people", people),
                        people == 0 ? Chore.State.MISSING : Chore.State.DONE,
                        round.address() + "/roster",
                        page.t("roster.chore.link")));
    }
}
