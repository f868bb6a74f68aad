package nl.samenspiegel.account;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

import nl.samenspiegel.web.HostCookie;
import nl.samenspiegel.web.Visit;

import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

/// Tells the framework who is signed in, from the cookie and the table of sessions.
@Singleton
final class SessionFetcher implements AuthenticationFetcher<HttpRequest<?>> {

    /// The attribute of the authentication that holds the [Person].
    static final String PERSON = "person";

    private final Sessions sessions;
    private final ExecutorService blocking;

    SessionFetcher(Sessions sessions, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.sessions = sessions;
        this.blocking = blocking;
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        Optional<String> reference = HostCookie.STAFF.find(request);
        return reference.isEmpty()
                ? Publishers.empty()
                : Publishers.fromCompletableFuture(() ->
                        CompletableFuture.supplyAsync(
                                () -> authentication(request, reference.get()), blocking));
    }

    /// Returns nothing, as null, if the session has ended: so the framework wants it.
    private @Nullable Authentication authentication(HttpRequest<?> request, String reference) {
        return sessions.find(reference).map(person -> authentication(request, person)).orElse(null);
    }

    private static Authentication authentication(HttpRequest<?> request, Person person) {
        Visit.signedIn(request, person.name());
        return Authentication.build(
                person.accountId().toString(),
                person.roles().stream().map(Enum::name).toList(),
                Map.of(PERSON, person));
    }
}
