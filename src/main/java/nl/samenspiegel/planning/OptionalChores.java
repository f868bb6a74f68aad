package nl.samenspiegel.planning;

import jakarta.inject.Singleton;

import nl.samenspiegel.fieldwork.Invitations;
import nl.samenspiegel.partnership.RoleName;
import nl.samenspiegel.partnership.RoleNames;
import nl.samenspiegel.round.Chore;
import nl.samenspiegel.round.Preparation;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.web.Page;

import java.util.List;

/// What may be done before a round opens: say what roles are called here, and try the
/// questionnaire.
@Singleton
class OptionalChores implements Preparation {

    private final RoleNames names;
    private final Invitations invitations;

    OptionalChores(RoleNames names, Invitations invitations) {
        this.names = names;
        this.invitations = invitations;
    }

    /// After all that must be done.
    @Override
    public int getOrder() {
        return 100;
    }

    @Override
    public List<Chore> list(Page page, Round round) {
        long roles =
                names.list(round.partnershipId(), round.instrument().code()).stream()
                        .map(RoleName::role)
                        .distinct()
                        .count();
        long tests = invitations.countTests(round.id());
        return List.of(
                new Chore(
                        page.t("planning.chore.names"),
                        page.t("planning.chore.named", roles),
                        roles == 0 ? Chore.State.OPTIONAL : Chore.State.DONE,
                        round.address() + "/names",
                        page.t("planning.chore.namesLink")),
                new Chore(
                        page.t("planning.chore.preview"),
                        page.t("planning.chore.tested", tests),
                        tests == 0 ? Chore.State.OPTIONAL : Chore.State.DONE,
                        round.address() + "/preview",
                        page.t("planning.chore.previewLink")));
    }
}
