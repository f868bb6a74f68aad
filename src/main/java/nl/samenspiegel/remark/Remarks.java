package nl.samenspiegel.remark;

import jakarta.inject.Singleton;

import nl.samenspiegel.audit.Act;
import nl.samenspiegel.audit.AuditTrail;
import nl.samenspiegel.fieldwork.Sheets;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.RoundStatus;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.store.Keys;
import nl.samenspiegel.store.Transactions;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The remarks of all rounds that may be read.
///
/// They have the order of their keys, which are drawn when they are first shown: a shuffle that
/// knows nothing of the time of writing or of the other answers of the same person. It is the same
/// at every visit, so that comparing two visits tells nothing, a page can be turned, and people can
/// find back what they talk about. Remarks that are shown later fall anywhere between the others.
@Singleton
public class Remarks {

    private final RemarkRepository repository;
    private final Sheets sheets;
    private final Rounds rounds;
    private final AuditTrail audit;
    private final Transactions transactions;
    private final Keys keys;

    Remarks(
            RemarkRepository repository,
            Sheets sheets,
            Rounds rounds,
            AuditTrail audit,
            Transactions transactions,
            Keys keys) {
        this.repository = repository;
        this.sheets = sheets;
        this.rounds = rounds;
        this.audit = audit;
        this.transactions = transactions;
        this.keys = keys;
    }

    /// Shows what waits in a round, as far as [Waiting] lets it; the rest goes on waiting. Done in
    /// the transaction in which the round is released.
    ///
    /// @param threshold fewest answers in a group of the round that is shown
    void show(UUID roundId, int threshold) {
        transactions.join(connection -> {
            var waiting = new Waiting(sheets.countRemarks(connection, roundId));
            for (String question : waiting.enough(threshold)) {
                move(connection, roundId, question);
            }
            return true;
        });
    }

    /// Lists the first remarks to a question that the coordinator of the round may read, at most
    /// fifty; none if there are too few to show.
    public List<ShownRemark> list(Round round, String question) {
        return list(round, List.of(question), true, new Leaf(1));
    }

    /// Lists one page of the remarks to each of these questions, in the order that they keep.
    ///
    /// @param all whether those that the board may not read yet are listed too
    List<ShownRemark> list(Round round, List<String> questions, boolean all, Leaf leaf) {
        List<ShownRemark> remarks =
                transactions.read(connection ->
                        repository.list(connection, round.id(), questions, all, leaf));
        return remarks.stream()
                .sorted(Comparator.comparing(remark -> Keys.text(remark.id())))
                .toList();
    }

    /// Tells how the remarks of a round stand, by question; a question without any is left out.
    Map<String, Standing> count(Round round) {
        return transactions.read(connection -> repository.count(connection, round.id()));
    }

    /// Finds a remark of the round that may be read.
    Optional<ShownRemark> find(Round round, UUID id) {
        return transactions.read(connection -> repository.find(connection, round.id(), id));
    }

    /// Leaves `words` out of a remark for good, or says why not and changes nothing. The audit
    /// trail gets the round and the question, and neither the words nor which remark it was.
    ///
    /// @param seen the remark as the coordinator saw it
    public Masking mask(UUID accountId, Round round, ShownRemark seen, String words) {
        return transactions.write(connection -> {
            if (rounds.lock(round).status() != RoundStatus.RELEASED) {
                return new Masking.NotReleased();
            }
            Optional<ShownRemark> now = repository.find(connection, round.id(), seen.id());
            if (now.isEmpty() || now.get().version() != seen.version()) {
                return new Masking.Changed();
            }
            Optional<ShownRemark> masked = now.get().without(words);
            if (masked.isEmpty()) {
                return new Masking.NotThere();
            }
            if (!repository.update(connection, round.id(), masked.get())) {
                return new Masking.Changed();
            }
            note(Act.REMARK_MASKED, accountId, round, ": " + seen.question());
            return new Masking.Masked();
        });
    }

    /// Lets the board read all remarks of the round, or says why not and changes nothing.
    ///
    /// @param round as the coordinator saw it
    public Clearing clear(UUID accountId, Round round) {
        return transactions.write(connection -> {
            Round locked = rounds.lock(round);
            if (locked.status() != RoundStatus.RELEASED || locked.version() != round.version()) {
                return new Clearing.Changed();
            }
            if (repository.clear(connection, round.id()) > 0) {
                note(Act.REMARKS_CLEARED, accountId, round, "");
            }
            return new Clearing.Cleared();
        });
    }

    private void note(Act act, UUID accountId, Round round, String what) {
        audit.add(act, accountId, round.partnershipId(), round.title() + what);
    }

    private void move(Connection connection, UUID roundId, String question) throws SQLException {
        List<String> taken = sheets.takeRemarks(connection, roundId, question);
        while (!taken.isEmpty()) {
            repository.add(connection, roundId, shuffled(question, taken));
            taken = sheets.takeRemarks(connection, roundId, question);
        }
    }

    /// Returns the remarks under new keys and in their order, so that the database keeps no other.
    private List<ShownRemark> shuffled(String question, List<String> bodies) {
        return bodies.stream()
                .map(body -> ShownRemark.written(Keys.of(keys.random()), question, body))
                .sorted(Comparator.comparing(remark -> Keys.text(remark.id())))
                .toList();
    }
}
