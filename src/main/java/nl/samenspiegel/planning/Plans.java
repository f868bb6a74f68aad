package nl.samenspiegel.planning;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.samenspiegel.account.Membership;
import nl.samenspiegel.audit.Act;
import nl.samenspiegel.audit.AuditTrail;
import nl.samenspiegel.core.instrument.Edition;
import nl.samenspiegel.fieldwork.InvitationCount;
import nl.samenspiegel.fieldwork.Invitations;
import nl.samenspiegel.fieldwork.Token;
import nl.samenspiegel.partnership.Organisation;
import nl.samenspiegel.partnership.Partnership;
import nl.samenspiegel.partnership.Partnerships;
import nl.samenspiegel.partnership.RoleName;
import nl.samenspiegel.partnership.RoleNames;
import nl.samenspiegel.questionnaire.Trials;
import nl.samenspiegel.round.Replanning;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.RoundInstrument;
import nl.samenspiegel.round.RoundOrganisation;
import nl.samenspiegel.round.RoundStatus;
import nl.samenspiegel.round.RoundUnit;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.store.Keys;
import nl.samenspiegel.web.NotFound;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Plans of rounds, changed together with what hangs on them, and written down as done.
@Singleton
public class Plans {

    private final Rounds rounds;
    private final Partnerships partnerships;
    private final RoleNames roleNames;
    private final Invitations invitations;
    private final Trials trials;
    private final AuditTrail audit;

    Plans(
            Rounds rounds,
            Partnerships partnerships,
            RoleNames roleNames,
            Invitations invitations,
            Trials trials,
            AuditTrail audit) {
        this.rounds = rounds;
        this.partnerships = partnerships;
        this.roleNames = roleNames;
        this.invitations = invitations;
        this.trials = trials;
        this.audit = audit;
    }

    /// Returns the round of the partnership with this key.
    ///
    /// @throws NotFound if it has none
    Round get(Membership membership, String key) {
        return Keys.parse(key)
                .flatMap(id -> rounds.find(membership.partnershipId(), id))
                .orElseThrow(() -> new NotFound("round", key));
    }

    /// Returns the partnership.
    ///
    /// @throws NotFound if it is gone
    Partnership partnership(Membership membership) {
        return partnerships
                .find(membership.partnershipId())
                .orElseThrow(() -> new NotFound("partnership", membership.partnershipId()));
    }

    /// Plans a round of all members of the partnership, each counting as one.
    @Transactional
    Round plan(Membership membership, PlanForm.Filled filled) {
        List<Organisation> members = partnerships.listMembers(membership.partnershipId());
        return plan(membership, filled, RoundUnit.SITE, members);
    }

    /// Plans a round of those who took part in `earlier` and are members still, counted in the same
    /// way.
    @Transactional
    Round planLike(Membership membership, PlanForm.Filled filled, Round earlier) {
        List<UUID> then =
                rounds.listOrganisations(earlier.id()).stream()
                        .map(RoundOrganisation::organisationId)
                        .toList();
        List<Organisation> still =
                partnerships.listMembers(membership.partnershipId()).stream()
                        .filter(member -> then.contains(member.id()))
                        .toList();
        boolean boardsKnown = OrganisationsPage.sitesWithoutBoard(still).isEmpty();
        RoundUnit unit = boardsKnown ? earlier.settings().unit() : RoundUnit.SITE;
        return plan(membership, filled, unit, still);
    }

    /// Changes what is asked in a planned round and when, or says why not and changes nothing.
    ///
    /// With another questionnaire, answers that were given to try the first one are removed.
    @Transactional
    Change replan(Membership membership, Round round, PlanForm.Filled filled) {
        Round before = rounds.lock(round);
        if (before.status() != RoundStatus.PLANNED) {
            return new Change.NotPlanned();
        }
        Edition edition = filled.instrument().edition();
        boolean another = !isOf(before.instrument(), edition);
        if (another && !invitations.count(round.id()).isEmpty()) {
            return new Change.PeopleOfAnother();
        }
        Replanning outcome =
                rounds.replan(
                        before,
                        filled.plan(membership.partnershipId(), before.settings().unit()),
                        edition);
        return switch (outcome) {
            case Replanning.NotPlanned _ -> new Change.NotPlanned();
            case Replanning.Replanned(Round changed) -> {
                if (another) {
                    trials.remove(changed.id());
                }
                note(Act.ROUND_REPLANNED, membership, changed.title());
                yield new Change.Done(changed);
            }
        };
    }

    /// Lists who can take part in a round: the members of the partnership, and whoever was chosen
    /// when it was a member; sites first, then offices, institutes and boards, each by name.
    List<Organisation> listChoices(Membership membership, List<RoundOrganisation> chosen) {
        List<Organisation> choices =
                new ArrayList<>(partnerships.listMembers(membership.partnershipId()));
        Set<UUID> members =
                choices.stream().map(Organisation::id).collect(Collectors.toUnmodifiableSet());
        Set<UUID> former =
                chosen.stream()
                        .map(RoundOrganisation::organisationId)
                        .filter(id -> !members.contains(id))
                        .collect(Collectors.toUnmodifiableSet());
        if (!former.isEmpty()) {
            partnerships.listOrganisations().stream()
                    .filter(organisation -> former.contains(organisation.id()))
                    .forEach(choices::add);
        }
        return choices;
    }

    /// Lets these organisations take part in a planned round, or says why not and changes nothing.
    ///
    /// Whoever has been invited stays: an organisation with invitations cannot be left out. If one
    /// is left out in which the questionnaire was tried, what was tried is removed.
    @Transactional
    Change choose(Membership membership, Round round, RoundUnit unit, List<Organisation> taking) {
        Round before = rounds.lock(round);
        if (before.status() != RoundStatus.PLANNED) {
            return new Change.NotPlanned();
        }
        Set<UUID> staying =
                taking.stream().map(Organisation::id).collect(Collectors.toUnmodifiableSet());
        List<RoundOrganisation> gone =
                rounds.listOrganisations(round.id()).stream()
                        .filter(organisation -> !staying.contains(organisation.organisationId()))
                        .toList();
        Set<UUID> invited =
                invitations.count(round.id()).stream()
                        .map(InvitationCount::organisationId)
                        .collect(Collectors.toUnmodifiableSet());
        List<String> needed =
                gone.stream()
                        .filter(organisation -> invited.contains(organisation.organisationId()))
                        .map(RoundOrganisation::name)
                        .toList();
        if (!needed.isEmpty()) {
            return new Change.PeopleThere(needed);
        }
        return switch (rounds.choose(before, unit, taking)) {
            case Replanning.NotPlanned _ -> new Change.NotPlanned();
            case Replanning.Replanned(Round changed) -> {
                if (!gone.isEmpty()) {
                    trials.remove(changed.id());
                }
                String what = "%s: %d".formatted(changed.title(), taking.size());
                note(Act.ROUND_ORGANISATIONS_CHOSEN, membership, what);
                yield new Change.Done(changed);
            }
        };
    }

    /// Returns a link with which the questionnaire of a planned round can be filled in as somebody
    /// of this role, or nothing if that cannot be tried any more.
    @Transactional
    Optional<Token> tryOut(
            Membership membership, Round round, RoundOrganisation organisation, String role) {
        Optional<Token> link = trials.begin(round, organisation.organisationId(), role);
        if (link.isPresent()) {
            note(Act.QUESTIONNAIRE_TRIED, membership, "%s: %s".formatted(round.title(), role));
        }
        return link;
    }

    /// Puts these names in the place of all that the partnership had for the roles of an
    /// instrument.
    @Transactional
    void call(Membership membership, String instrument, List<RoleName> names) {
        roleNames.replace(membership.partnershipId(), instrument, names);
        note(Act.ROLES_NAMED, membership, "%s: %d".formatted(instrument, names.size()));
    }

    private Round plan(
            Membership membership,
            PlanForm.Filled filled,
            RoundUnit unit,
            List<Organisation> taking) {
        Round planned =
                rounds.plan(
                        filled.plan(membership.partnershipId(), unit),
                        filled.instrument().edition(),
                        taking);
        note(Act.ROUND_PLANNED, membership, planned.title());
        return planned;
    }

    private static boolean isOf(RoundInstrument instrument, Edition edition) {
        return instrument.code().equals(edition.code())
                && instrument.version().equals(edition.version());
    }

    private void note(Act act, Membership membership, String subject) {
        audit.add(act, membership.accountId(), membership.partnershipId(), subject);
    }
}
