package nl.samenspiegel.account;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.simple.SimpleHttpRequest;

import jakarta.inject.Singleton;

import nl.samenspiegel.fixture.Visitor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/// People of the staff, each with one role in one place, who are signed in.
@Singleton
@Requires(env = "test")
public final class GivenStaff {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Accounts accounts;
    private final Sessions sessions;
    private final Clock clock;

    GivenStaff(Accounts accounts, Sessions sessions, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.clock = clock;
    }

    /// Signs the visitor in as a coordinator of these partnerships.
    public Visitor coordinator(Visitor visitor, UUID... partnershipIds) {
        Account account = account();
        for (UUID id : partnershipIds) {
            grant(account, StaffRole.COORDINATOR, new Place.InPartnership(id));
        }
        return enter(visitor, account);
    }

    /// Signs the visitor in as somebody who holds `role` at `place` from today on.
    public Visitor enter(Visitor visitor, StaffRole role, Place place) {
        Account account = account();
        grant(account, role, place);
        return enter(visitor, account);
    }

    private Account account() {
        return accounts.create("Samira", "test", "staff-" + NUMBER.incrementAndGet());
    }

    private void grant(Account account, StaffRole role, Place place) {
        accounts.grant(account.id(), role, place, LocalDate.now(clock));
    }

    private Visitor enter(Visitor visitor, Account account) {
        var cookie = sessions.signIn(new SimpleHttpRequest<>(HttpMethod.GET, "/", ""), account);
        visitor.setCookie(cookie.getName(), cookie.getValue());
        return visitor;
    }
}
