package nl.samenspiegel.demo;

import jakarta.inject.Singleton;

import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.response.PackedSheet;
import nl.samenspiegel.fieldwork.Invitation;
import nl.samenspiegel.fieldwork.Invitations;
import nl.samenspiegel.partnership.Organisation;
import nl.samenspiegel.partnership.Partnership;
import nl.samenspiegel.partnership.Partnerships;
import nl.samenspiegel.questionnaire.Submission;
import nl.samenspiegel.questionnaire.Submissions;
import nl.samenspiegel.release.Releases;
import nl.samenspiegel.release.Releasing;
import nl.samenspiegel.round.Opening;
import nl.samenspiegel.round.Plan;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.RoundRow;
import nl.samenspiegel.round.RoundStatus;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.store.ProgramClock;
import nl.samenspiegel.store.Transactions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Does what was invented, through the doors that everyone else uses and as if on the days it was
/// invented for.
///
/// One thing is special: what happens in a partnership on one day is one transaction, since each of
/// a hundred answers would otherwise wait for the disk.
@Singleton
@InDemonstration
final class Enactment {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Partnerships partnerships;
    private final Rounds rounds;
    private final Invitations invitations;
    private final Submissions submissions;
    private final Releases releases;
    private final Counting counting;
    private final Transactions transactions;
    private final Clock clock;

    Enactment(
            Partnerships partnerships,
            Rounds rounds,
            Invitations invitations,
            Submissions submissions,
            Releases releases,
            Counting counting,
            Transactions transactions,
            Clock clock) {
        this.partnerships = partnerships;
        this.rounds = rounds;
        this.invitations = invitations;
        this.submissions = submissions;
        this.releases = releases;
        this.counting = counting;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Enters a partnership in the register, with members from well before their first wave on.
    Partnership enter(Register register, PartnershipSketch sketch, List<Wave> waves) {
        Map<Integer, LocalDate> joining = new HashMap<>();
        waves.forEach(wave -> joining.put(wave.number(), wave.membersFrom()));
        return transactions.write(_ -> register.enter(sketch, joining));
    }

    /// Holds a wave in a partnership: opens it, enters what is counted in registers, sends what is
    /// answered and, if it is over, closes and releases it.
    void hold(
            Partnership partnership,
            Wave wave,
            Instrument instrument,
            List<Ask> asks,
            List<Count> counts) {
        ProgramClock.at(
                morning(wave.fieldwork().opensOn()),
                () ->
                        transactions.write(_ -> {
                            Round round = open(partnership, wave, instrument);
                            counting.enter(round, counts);
                            return collect(round, instrument, asks);
                        }));
        if (wave.released()) {
            Instant afterwards = morning(wave.fieldwork().closesOn().plusDays(1));
            ProgramClock.at(afterwards, () -> release(partnership));
        }
    }

    /// Plans and opens a round of all members, in which nobody is invited yet.
    Round open(Partnership partnership, Wave wave, Instrument instrument) {
        Round planned =
                rounds.plan(
                        new Plan(partnership.id(), wave.title(), wave.fieldwork()),
                        instrument.edition(),
                        partnerships.listMembers(partnership.id()));
        if (rounds.open(planned) instanceof Opening.Opened(Round opened)) {
            return opened;
        }
        throw new IllegalStateException("round %s does not open".formatted(planned));
    }

    private int collect(Round round, Instrument instrument, List<Ask> asks) {
        Map<String, UUID> organisations = new HashMap<>();
        for (Organisation member : partnerships.listMembers(round.partnershipId())) {
            organisations.put(member.name(), member.id());
        }
        int sent = 0;
        for (Ask ask : asks) {
            UUID organisation = organisations.get(ask.organisation().name());
            if (organisation == null) {
                throw new IllegalStateException("%s is no member".formatted(ask.organisation()));
            }
            List<Invitation> invited =
                    invitations.invite(round, organisation, ask.role(), null, ask.invited());
            for (int i = 0; i < ask.replies().size(); i++) {
                send(instrument, invited.get(i), ask.replies().get(i));
                sent++;
            }
        }
        return sent;
    }

    private void send(Instrument instrument, Invitation invitation, Reply reply) {
        byte[] answers = PackedSheet.pack(instrument, reply.sheet());
        Submission outcome = submissions.submit(invitation, answers, reply.remarks());
        if (!(outcome instanceof Submission.Stored)) {
            throw new IllegalStateException("an answer is refused: %s".formatted(outcome));
        }
    }

    private void release(Partnership partnership) {
        for (RoundRow row : rounds.list(partnership.id())) {
            if (row.status() == RoundStatus.OPEN) {
                rounds.find(partnership.id(), row.id()).ifPresent(this::release);
            }
        }
    }

    private void release(Round round) {
        Releasing outcome = releases.closeAndRelease(round);
        if (!(outcome instanceof Releasing.Released)) {
            throw new IllegalStateException("%s is not released: %s".formatted(round, outcome));
        }
    }

    private Instant morning(LocalDate day) {
        return day.atTime(MORNING).atZone(clock.getZone()).toInstant();
    }
}
