package nl.samenspiegel.account;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.security.annotation.Secured;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteMatch;

import jakarta.inject.Singleton;

import nl.samenspiegel.store.Keys;
import nl.samenspiegel.web.NotFound;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Decides whether whoever is signed in may be in the partnership that the path names.
@Singleton
final class MembershipBinder implements TypedRequestArgumentBinder<Membership> {

    /// The variable of the path that names the partnership.
    static final String VARIABLE = "partnership";

    MembershipBinder() {}

    @Override
    public Argument<Membership> argumentType() {
        return Argument.of(Membership.class);
    }

    @Override
    public BindingResult<Membership> bind(
            ArgumentConversionContext<Membership> context, HttpRequest<?> request) {
        return () -> Optional.of(membership(request));
    }

    private static Membership membership(HttpRequest<?> request) {
        RouteMatch<?> route =
                RouteAttributes.getRouteMatch(request)
                        .orElseThrow(() -> new IllegalStateException("a membership off any route"));
        String named = String.valueOf(route.getVariableValues().get(VARIABLE));
        UUID partnership = Keys.parse(named).orElseThrow(() -> new NotFound(VARIABLE, named));
        return PersonBinder.find(request)
                .flatMap(person -> membership(person, partnership, admitted(route)))
                .orElseThrow(() -> new NotFound(VARIABLE, named));
    }

    /// Returns the membership of `person` if a role held in the partnership is one of `admitted`.
    static Optional<Membership> membership(
            Person person, UUID partnership, Set<StaffRole> admitted) {
        Set<StaffRole> held = person.rolesIn(partnership);
        return held.stream().anyMatch(admitted::contains)
                ? Optional.of(new Membership(person.accountId(), person.name(), partnership, held))
                : Optional.empty();
    }

    private static Set<StaffRole> admitted(RouteMatch<?> route) {
        return StaffRole.setOf(
                Arrays.stream(route.getAnnotationMetadata().stringValues(Secured.class))
                        .flatMap(name -> StaffRole.find(name).stream())
                        .toList());
    }
}
