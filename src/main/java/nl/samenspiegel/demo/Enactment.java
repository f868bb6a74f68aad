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

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

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

    /// Finds the partnership that was made of a sketch.
    Optional<Partnership> find(PartnershipSketch sketch) {
        return partnerships.listAll().stream()
                .filter(partnership -> partnership.name().equals(sketch.name()))
                .min(Comparator.comparing(Partnership::id));
    }

    /// Enters a partnership in the register, with members from well before their first wave on.
    ///
    /// @param contact whom its respondents may ask, or nobody
    Partnership enter(
            PartnershipSketch sketch, Register.@Nullable Contact contact, List<Wave> waves) {
        Map<Integer, LocalDate> joining = new HashMap<>();
        waves.forEach(wave -> joining.put(wave.number(), wave.membersFrom()));
        return transactions.write(_ -> Register.read(partnerships).enter(sketch, contact, joining));
    }

    /// Returns how many rounds the partnership has, in whatever state.
    int countHeld(Partnership partnership) {
        return rounds.list(partnership.id()).size();
    }

    /// Holds a wave in a partnership: opens it, enters what is counted in registers and sends what
    /// is answered.
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
    }

    /// Closes and releases the wave that was held last, if that was not done yet: on the day after
    /// it, or on the first later day on which no start that broke off holds the work.
    void release(Partnership partnership, Wave wave) {
        for (RoundRow row : rounds.list(partnership.id())) {
            Instant moment = morning(wave.fieldwork().closesOn().plusDays(1));
            while (row.status() != RoundStatus.RELEASED && !isReleased(row, moment)) {
                moment = moment.plus(1, ChronoUnit.DAYS);
            }
        }
    }

    private boolean isReleased(RoundRow row, Instant moment) {
        var outcome = new AtomicReference<Releasing>();
        ProgramClock.at(
                moment,
                () -> rounds.find(row.id()).map(releases::closeAndRelease).ifPresent(outcome::set));
        return switch (outcome.get()) {
            case Releasing.Released _, Releasing.AlreadyReleased _ -> true;
            case Releasing.Busy _ -> false;
            case null -> throw new IllegalStateException("no round %s".formatted(row));
            case Releasing other -> throw new IllegalStateException("%s: %s".formatted(row, other));
        };
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

    private Instant morning(LocalDate day) {
        return day.atTime(MORNING).atZone(clock.getZone()).toInstant();
    }
}
