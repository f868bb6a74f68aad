package nl.samenspiegel.demo;

import jakarta.inject.Singleton;

import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.OpenQuestion;
import nl.samenspiegel.partnership.Partnership;
import nl.samenspiegel.remark.Clearing;
import nl.samenspiegel.remark.Masking;
import nl.samenspiegel.remark.Remarks;
import nl.samenspiegel.remark.ShownRemark;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.RoundRow;
import nl.samenspiegel.round.RoundStatus;
import nl.samenspiegel.round.Rounds;

import java.util.List;
import java.util.Properties;
import java.util.UUID;

/// Reads the remarks of a partnership as its coordinator would: leaves out the one name in them,
/// and clears those of the last round for the board. Those of earlier rounds are left to the
/// visitor.
@Singleton
@InDemonstration
final class Moderation {

    private final Remarks remarks;
    private final Rounds rounds;
    private final String name;

    Moderation(Remarks remarks, Rounds rounds) {
        this.remarks = remarks;
        this.rounds = rounds;
        Properties texts = Material.properties("demonstration.properties");
        this.name = Material.text(texts, "masked.name");
    }

    void read(UUID coordinator, Partnership partnership, Instrument instrument) {
        List<Round> released =
                rounds.list(partnership.id()).stream()
                        .filter(row -> row.status() == RoundStatus.RELEASED)
                        .map(RoundRow::id)
                        .flatMap(id -> rounds.find(partnership.id(), id).stream())
                        .toList();
        for (Round round : released) {
            for (OpenQuestion question : instrument.questions()) {
                leaveOutTheName(coordinator, round, question);
            }
        }
        released.stream().findFirst().ifPresent(last -> clear(coordinator, last));
    }

    private void leaveOutTheName(UUID coordinator, Round round, OpenQuestion question) {
        for (ShownRemark remark : remarks.list(round, question.code())) {
            if (remark.body().contains(name)) {
                Masking outcome = remarks.mask(coordinator, round, remark, name);
                if (!(outcome instanceof Masking.Masked)) {
                    throw new IllegalStateException("a name stays: %s".formatted(outcome));
                }
            }
        }
    }

    private void clear(UUID coordinator, Round round) {
        Clearing outcome = remarks.clear(coordinator, round);
        if (!(outcome instanceof Clearing.Cleared)) {
            throw new IllegalStateException("remarks are not cleared: %s".formatted(outcome));
        }
    }
}
