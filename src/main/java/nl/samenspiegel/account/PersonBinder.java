package nl.samenspiegel.account;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.security.authentication.Authentication;

import jakarta.inject.Singleton;

import java.util.Optional;

/// Gives a controller whoever is signed in. On a page for everyone the argument is `@Nullable`.
@Singleton
final class PersonBinder implements TypedRequestArgumentBinder<Person> {

    PersonBinder() {}

    @Override
    public Argument<Person> argumentType() {
        return Argument.of(Person.class);
    }

    @Override
    public BindingResult<Person> bind(
            ArgumentConversionContext<Person> context, HttpRequest<?> request) {
        return () -> find(request);
    }

    /// Returns whoever is signed in with `request`, or nothing.
    static Optional<Person> find(HttpRequest<?> request) {
        return request.getUserPrincipal(Authentication.class)
                .map(Authentication::getAttributes)
                .map(attributes -> attributes.get(SessionFetcher.PERSON))
                .filter(Person.class::isInstance)
                .map(Person.class::cast);
    }
}
