package nl.samenspiegel.remark;

import io.micronaut.context.annotation.Requires;

import jakarta.inject.Singleton;

import nl.samenspiegel.fieldwork.GivenFieldwork;
import nl.samenspiegel.fieldwork.Invitations;
import nl.samenspiegel.fieldwork.Sheet;
import nl.samenspiegel.fieldwork.Sheets;
import nl.samenspiegel.release.GivenRelease;
import nl.samenspiegel.round.Reopening;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.store.Keys;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Rounds in which people answered enough to release them, and wrote something.
@Singleton
@Requires(env = "test")
public final class GivenRemarks {

    private static final String ENOUGH = "s1 PUP 6/6 TRUST=4\ns2 PUP 6/6 TRUST=3";

    private final GivenRelease given;
    private final GivenFieldwork fieldwork;
    private final Invitations invitations;
    private final Sheets sheets;
    private final Rounds rounds;
    private final Remarks remarks;
    private final Clock clock;

    GivenRemarks(
            GivenRelease given,
            GivenFieldwork fieldwork,
            Invitations invitations,
            Sheets sheets,
            Rounds rounds,
            Remarks remarks,
            Clock clock) {
        this.given = given;
        this.fieldwork = fieldwork;
        this.invitations = invitations;
        this.sheets = sheets;
        this.rounds = rounds;
        this.remarks = remarks;
        this.clock = clock;
    }

    /// Opens a round in which twelve people answered and wrote nothing.
    Round open() {
        return given.answered("klein", "0.1", ENOUGH);
    }

    /// Releases a round in which, besides, each of these was written to the question "tip".
    public Round released(List<String> bodies) {
        return released(open(), bodies);
    }

    /// Releases an open round in which, besides, each of these was written to the question "tip".
    public Round released(Round open, List<String> bodies) {
        write(open, bodies);
        return release(open);
    }

    /// Returns the key of a remark that may be read, as it stands in an address.
    public String firstKey(Round round) {
        return Keys.text(remarks.list(round, "tip").getFirst().id());
    }

    /// Lets as many more people answer, each of whom writes one of these to the question "tip".
    void write(Round round, List<String> bodies) {
        write(round, bodies.stream().map(body -> Map.of("tip", body)).toList(), 0);
    }

    /// Lets more people answer, the first of whom write these remarks by question.
    void write(Round round, List<Map<String, String>> remarks, int others) {
        List<Sheet> answered = new ArrayList<>();
        sheets.read(round.id(), answered::add);
        Sheet like = answered.getFirst();
        var invited =
                invitations.invite(
                        round, like.organisationId(), like.role(), null, remarks.size() + others);
        for (int i = 0; i < invited.size(); i++) {
            Map<String, String> written = i < remarks.size() ? remarks.get(i) : Map.of();
            fieldwork.answer(invited.get(i), like.answers(), written);
        }
    }

    Round release(Round round) {
        return given.release(find(round));
    }

    Round reopen(Round round) {
        LocalDate later = LocalDate.now(clock).plusWeeks(6);
        if (!(rounds.reopen(find(round), later) instanceof Reopening.Reopened(Round open))) {
            throw new IllegalStateException("the round did not open again");
        }
        return open;
    }

    Round find(Round round) {
        return rounds.find(round.id()).orElseThrow();
    }

    /// Returns so many different texts.
    public static List<String> texts(String word, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> word + " " + i).toList();
    }
}
