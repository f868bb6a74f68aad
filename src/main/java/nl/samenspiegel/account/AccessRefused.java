package nl.samenspiegel.account;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;

import jakarta.inject.Singleton;

import nl.samenspiegel.web.ErrorPages;
import nl.samenspiegel.web.Pages;

/// What happens to someone who may not be on a route: signed out, to the sign-in page; signed in,
/// the page of an absent address inside partnerships and a refusal elsewhere.
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
final class AccessRefused
        implements ExceptionHandler<AuthorizationException, MutableHttpResponse<?>> {

    private final ErrorPages errorPages;

    AccessRefused(ErrorPages errorPages) {
        this.errorPages = errorPages;
    }

    @Override
    @SuppressWarnings("rawtypes") // the interface of the framework is raw
    public MutableHttpResponse<?> handle(HttpRequest request, AuthorizationException refusal) {
        HttpRequest<?> asked = request;
        if (!refusal.isForbidden()) {
            return Pages.seeOther("/sign-in");
        }
        boolean inside = asked.getPath().startsWith("/partnerships/");
        return errorPages.page(asked, inside ? HttpStatus.NOT_FOUND : HttpStatus.FORBIDDEN);
    }
}
