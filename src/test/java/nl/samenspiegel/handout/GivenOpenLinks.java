package nl.samenspiegel.handout;

import io.micronaut.context.annotation.Requires;

import jakarta.inject.Singleton;

import nl.samenspiegel.fieldwork.Offering;
import nl.samenspiegel.fieldwork.OpenLink;
import nl.samenspiegel.fieldwork.OpenLinks;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.Rounds;

import java.util.UUID;

/// Open links of rounds.
@Singleton
@Requires(env = "test")
public final class GivenOpenLinks {

    private final OpenLinks links;
    private final Rounds rounds;

    GivenOpenLinks(OpenLinks links, Rounds rounds) {
        this.links = links;
        this.rounds = rounds;
    }

    /// Makes the open link of a role at the first organisation of a round, unless there is one.
    public OpenLink make(Round round, String role, int cap) {
        return make(
                round, rounds.listOrganisations(round.id()).getFirst().organisationId(), role, cap);
    }

    /// Makes the open link of a role at every organisation of a round and returns the first.
    public OpenLink makeEverywhere(Round round, String role) {
        return rounds.listOrganisations(round.id()).stream()
                .map(each -> make(round, each.organisationId(), role, OpenLink.USUAL_CAP))
                .toList()
                .getFirst();
    }

    private OpenLink make(Round round, UUID organisationId, String role, int cap) {
        return switch (links.offer(round, organisationId, role, cap)) {
            case Offering.Offered(OpenLink link) -> link;
            case Offering.Exists(OpenLink link) -> link;
            case Offering.NotOpen() -> throw new IllegalStateException("the round is not open");
        };
    }

    /// Returns the path to which an open link leads.
    public String path(OpenLink link) {
        return "/g/" + links.findSecret(link).orElseThrow().text();
    }
}
