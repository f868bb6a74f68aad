package nl.samenspiegel.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.samenspiegel.secret.Keyring;
import nl.samenspiegel.secret.Label;
import nl.samenspiegel.web.HostCookie;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Who is signed in. Sessions are in the database, so that every replica knows them and a restart
/// signs nobody out.
///
/// The browser holds a reference of 256 bits of chance; the database holds its HMAC. A copy of the
/// database lets nobody in.
@Singleton
public class Sessions {

    private static final int REFERENCE_BYTES = 32;

    private final SessionRepository sessions;
    private final Accounts accounts;
    private final Keyring keyring;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Sessions(SessionRepository sessions, Accounts accounts, Keyring keyring, Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.keyring = keyring;
        this.clock = clock;
    }

    /// Begins a session for the account and ends the one that came with `request`, if any.
    ///
    /// @return the cookie to add to the answer
    @Transactional
    public Cookie signIn(HttpRequest<?> request, Account account) {
        LocalDateTime now = now();
        end(request);
        sessions.deleteEnded(now.minus(StaffSession.IDLE), now.minus(StaffSession.LONGEST));
        var bytes = new byte[REFERENCE_BYTES];
        random.nextBytes(bytes);
        String reference = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        sessions.save(new StaffSession(codes(reference).getFirst(), account.id(), now, now));
        return HostCookie.STAFF.with(reference);
    }

    /// Ends the session that came with `request`, if any.
    ///
    /// @return the cookie to add to the answer
    @Transactional
    public Cookie signOut(HttpRequest<?> request) {
        end(request);
        return HostCookie.STAFF.forgotten();
    }

    /// Returns whoever is signed in with `reference`, or nothing if the session is unknown, idle
    /// for 30 minutes or older than 8 hours.
    @Transactional
    public Optional<Person> find(String reference) {
        LocalDateTime now = now();
        Optional<StaffSession> session =
                codes(reference).stream()
                        .flatMap(code -> sessions.findByReference(code).stream())
                        .filter(found -> found.isValidAt(now))
                        .findFirst();
        session.filter(found -> found.isToBeNotedAt(now))
                .ifPresent(found -> sessions.update(found.seen(now)));
        return session.map(StaffSession::accountId).flatMap(this::person);
    }

    private Optional<Person> person(UUID accountId) {
        return accounts.find(accountId)
                .map(account ->
                        new Person(accountId, account.name(), accounts.listGrants(accountId)));
    }

    private void end(HttpRequest<?> request) {
        HostCookie.STAFF
                .find(request)
                .ifPresent(reference -> codes(reference).forEach(sessions::deleteByReference));
    }

    private List<SessionCode> codes(String reference) {
        byte[] message = reference.getBytes(StandardCharsets.UTF_8);
        return keyring.macs(Label.SESSION, message).stream().map(SessionCode::of).toList();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
