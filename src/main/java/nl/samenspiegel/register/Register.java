package nl.samenspiegel.register;

import jakarta.inject.Singleton;

import nl.samenspiegel.catalog.Catalog;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.RoundInstrument;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.store.Transactions;
import nl.samenspiegel.web.Page;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The register entries of all rounds.
///
/// Whoever changes one holds the lock of its round, so that no figure changes after the results
/// were released, and two people cannot enter the same cohort at once.
@Singleton
public class Register {

    private final RegisterRepository repository;
    private final Rounds rounds;
    private final Catalog catalog;
    private final Transactions transactions;

    Register(
            RegisterRepository repository,
            Rounds rounds,
            Catalog catalog,
            Transactions transactions) {
        this.repository = repository;
        this.rounds = rounds;
        this.catalog = catalog;
        this.transactions = transactions;
    }

    /// Lists the entries of a round: by scale, and of a scale the newest cohort first.
    public List<RegisterEntry> list(UUID roundId) {
        return transactions.read(connection -> repository.list(connection, roundId));
    }

    /// Finds what was counted of a cohort beside a scale.
    public Optional<RegisterEntry> find(UUID roundId, String scale, CohortYear cohort) {
        return find(list(roundId), scale, cohort);
    }

    /// Stores a new entry of `round`, or says why not and stores nothing.
    public Saving save(Round round, RegisterEntry entry) {
        return transactions.write(connection -> {
            if (isFrozen(rounds.lock(round))) {
                return new Saving.Frozen();
            }
            List<RegisterEntry> entries = repository.list(connection, round.id());
            if (find(entries, entry.scale(), entry.cohort()).isPresent()) {
                return new Saving.Taken();
            }
            repository.add(connection, entry);
            return new Saving.Done();
        });
    }

    /// Puts `entry` in the place of the one of the cohort `before`, or says why not and changes
    /// nothing.
    ///
    /// @param entry with the version of the entry that it corrects
    public Saving correct(Round round, CohortYear before, RegisterEntry entry) {
        return transactions.write(connection -> {
            if (isFrozen(rounds.lock(round))) {
                return new Saving.Frozen();
            }
            List<RegisterEntry> entries = repository.list(connection, round.id());
            boolean moves = !entry.cohort().equals(before);
            if (moves && find(entries, entry.scale(), entry.cohort()).isPresent()) {
                return new Saving.Taken();
            }
            return repository.update(connection, before, entry)
                    ? new Saving.Done()
                    : new Saving.Changed();
        });
    }

    /// Removes an entry, or says why not.
    public Saving remove(Round round, RegisterEntry entry) {
        return transactions.write(connection -> {
            if (isFrozen(rounds.lock(round))) {
                return new Saving.Frozen();
            }
            return repository.remove(connection, entry) ? new Saving.Done() : new Saving.Changed();
        });
    }

    /// Lists what the register can tell beside the scales of a round, in the order of the
    /// instrument, with what was entered of it; none if the instrument has no register indicator.
    ///
    /// @throws nl.samenspiegel.web.NotFound if the catalog does not have the instrument any more
    public List<IndicatorView> read(Round round, Page page) {
        Instrument instrument = instrument(round);
        return words(instrument, page).read(instrument, list(round.id()));
    }

    /// Returns the words for what the register tells beside an instrument.
    RegisterWords words(Instrument instrument, Page page) {
        return new RegisterWords(
                page,
                catalog.text(instrument.edition(), page.language()),
                catalog.findEvidence(instrument.edition().code()).orElse(null));
    }

    /// Returns the instrument of a round.
    Instrument instrument(Round round) {
        RoundInstrument named = round.instrument();
        return catalog.getInstrument(named.code(), named.version());
    }

    /// Tells whether the figures of a round stay as they are.
    static boolean isFrozen(Round round) {
        return switch (round.status()) {
            case PLANNED, OPEN, CLOSED -> false;
            case IMPORTING, RELEASED -> true;
        };
    }

    private static Optional<RegisterEntry> find(
            List<RegisterEntry> entries, String scale, CohortYear cohort) {
        return entries.stream()
                .filter(entry -> entry.scale().equals(scale) && entry.cohort().equals(cohort))
                .findFirst();
    }
}
