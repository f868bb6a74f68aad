package nl.samenspiegel.audit;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.samenspiegel.store.Keys;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/// Writes down what staff did, in the transaction in which they did it.
@Singleton
public class AuditTrail {

    private static final int LONGEST_SUBJECT = 200;

    private final AuditRepository repository;
    private final Keys keys;
    private final Clock clock;

    AuditTrail(AuditRepository repository, Keys keys, Clock clock) {
        this.repository = repository;
        this.keys = keys;
        this.clock = clock;
    }

    /// Adds an act; what is longer than 200 characters of `subject` is left off.
    @Transactional
    public void add(Act act, UUID accountId, UUID partnershipId, String subject) {
        String kept = subject.substring(0, Math.min(subject.length(), LONGEST_SUBJECT));
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        repository.save(new AuditEntry(keys.next(), now, accountId, partnershipId, act, kept));
    }

    /// Lists the acts for a partnership, oldest first.
    @Transactional
    public List<AuditEntry> list(UUID partnershipId) {
        return repository.findByPartnershipIdOrderById(partnershipId);
    }
}
