package nl.samenspiegel.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.web.router.RouteAttributes;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;

/// What happens to an exception that nothing else understands: the only place that takes any
/// exception.
///
/// The reader gets a page with an incident number, the log gets the same number and where it
/// happened. Addresses and messages of the database stay out of the log: they may hold a token or a
/// name.
@Singleton
final class Errors implements ExceptionHandler<Exception, HttpResponse<?>> {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    private final ErrorPages errorPages;
    private final SecureRandom random = new SecureRandom();

    Errors(ErrorPages errorPages) {
        this.errorPages = errorPages;
    }

    @Override
    @SuppressWarnings("rawtypes") // the interface of the framework is raw
    public HttpResponse<?> handle(HttpRequest request, Exception fault) {
        HttpRequest<?> asked = request;
        if (fault instanceof NotFound) {
            return errorPages.page(asked, HttpStatus.NOT_FOUND);
        }
        if (fault instanceof StaleForm) {
            return errorPages.stale(asked);
        }
        String incident =
                Integer.toString(random.nextInt(36 * 36 * 36 * 36, Integer.MAX_VALUE), 36);
        LOG.error("incident {} on {}\n{}", incident, route(asked), Faults.describe(fault));
        HttpStatus status =
                isOutside(fault)
                        ? HttpStatus.SERVICE_UNAVAILABLE
                        : HttpStatus.INTERNAL_SERVER_ERROR;
        try {
            return errorPages.page(asked, status, incident);
        } catch (Exception second) {
            LOG.error("incident {} has no page\n{}", incident, Faults.describe(second));
            return HttpResponse.status(status)
                    .contentType(MediaType.TEXT_PLAIN_TYPE)
                    .body("Samenspiegel %s".formatted(incident));
        }
    }

    /// Tells whether the database could not be reached.
    static boolean isOutside(@Nullable Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientException
                    || cause instanceof SQLNonTransientConnectionException
                    || cause instanceof SQLRecoverableException) {
                return true;
            }
            if (cause instanceof SQLException refusal) {
                String state = refusal.getSQLState();
                return state != null && state.startsWith("08");
            }
        }
        return false;
    }

    private static String route(HttpRequest<?> request) {
        return RouteAttributes.getRouteInfo(request).map(Object::toString).orElse("no route");
    }
}
