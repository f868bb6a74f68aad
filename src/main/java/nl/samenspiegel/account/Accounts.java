package nl.samenspiegel.account;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.samenspiegel.store.Keys;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The accounts of staff and what they were granted.
@Singleton
public class Accounts {

    private final AccountRepository accounts;
    private final GrantRepository grants;
    private final Keys keys;
    private final Clock clock;

    Accounts(AccountRepository accounts, GrantRepository grants, Keys keys, Clock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.keys = keys;
        this.clock = clock;
    }

    /// Makes an account that `issuer` knows as `subject`. It may see nothing yet.
    @Transactional
    public Account create(String name, String issuer, String subject) {
        return accounts.save(new Account(keys.next(), name, issuer, subject));
    }

    /// Returns the account that `issuer` knows as `subject`, or nothing.
    @Transactional
    public Optional<Account> find(String issuer, String subject) {
        return accounts.findByIssuerAndSubject(issuer, subject);
    }

    /// Returns the account, or nothing if there is none with this key.
    @Transactional
    public Optional<Account> find(UUID accountId) {
        return accounts.findById(accountId);
    }

    /// Gives an account a role in a place from `validFrom` on, without an end.
    @Transactional
    public Grant grant(UUID accountId, StaffRole role, Place place, LocalDate validFrom) {
        UUID id = keys.next();
        return grants.save(
                switch (place) {
                    case Place.InPartnership(UUID where) ->
                            new Grant(id, accountId, role, where, null, validFrom, null);
                    case Place.InRegion(UUID where) ->
                            new Grant(id, accountId, role, null, where, validFrom, null);
                    case Place.Nation() ->
                            new Grant(id, accountId, role, null, null, validFrom, null);
                });
    }

    /// Lists the grants of an account that are valid today, oldest first.
    @Transactional
    public List<Grant> listGrants(UUID accountId) {
        LocalDate today = LocalDate.now(clock);
        return grants.findByAccountIdOrderById(accountId).stream()
                .filter(grant -> grant.isValidOn(today))
                .toList();
    }
}
