package nl.samenspiegel.catalog;

import jakarta.inject.Singleton;

import nl.samenspiegel.core.instrument.Edition;
import nl.samenspiegel.core.instrument.InstrumentStatus;
import nl.samenspiegel.store.Transactions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Remembers the published versions this platform has started with, so that none of them changes
/// unnoticed: answers were given to it, and its bytes say what they mean.
@Singleton
final class PublishedVersions {

    private final PublishedVersionRepository repository;
    private final Transactions transactions;
    private final Clock clock;

    PublishedVersions(
            PublishedVersionRepository repository, Transactions transactions, Clock clock) {
        this.repository = repository;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Remembers each published one of `editions` that is new.
    ///
    /// @throws BrokenInstruments if one is not what it was when it was first seen
    void remember(List<Edition> editions) {
        var problems = new Problems();
        for (Edition edition : editions) {
            if (edition.status() == InstrumentStatus.PUBLISHED) {
                remember(edition, problems);
            }
        }
        if (!problems.isEmpty()) {
            throw new BrokenInstruments(problems.list());
        }
    }

    private void remember(Edition edition, Problems problems) {
        PublishedVersion first = firstSeen(edition);
        if (!first.checksum().equals(edition.checksum())) {
            problems.add(
                    "%s %s".formatted(edition.code(), edition.version()),
                    "",
                    "is published and has changed since %s: a change is a new version"
                            .formatted(first.firstSeen()));
        }
    }

    private PublishedVersion firstSeen(Edition edition) {
        var id = new PublishedVersion.Id(edition.code(), edition.version());
        Optional<PublishedVersion> known = transactions.read(_ -> repository.findById(id));
        return known.orElseGet(() ->
                transactions.write(_ -> {
                    repository.addIfAbsent(
                            edition.code(),
                            edition.version(),
                            edition.checksum(),
                            LocalDate.now(clock));
                    return repository.findById(id).orElseThrow();
                }));
    }
}
