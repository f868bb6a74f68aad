package nl.samenspiegel.house;

import io.micronaut.context.ApplicationContext;
import io.micronaut.http.annotation.UriMapping;
import io.micronaut.security.annotation.Secured;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// All addresses the program answers, each with who may take it.
///
/// A line is a method, a path and the roles, such as `GET /partnerships/{partnership} BOARD
/// COORDINATOR`.
final class RouteTable {

    private static final Map<String, String> WORDS =
            Map.of(
                    "isAnonymous()", "anonymous",
                    "isAuthenticated()", "authenticated",
                    "denyAll()", "nobody");

    private RouteTable() {}

    /// Lists the routes of a program in the order of their paths.
    static Set<String> listRoutes(ApplicationContext program) {
        return program.getBean(Router.class)
                .uriRoutes()
                .filter(route -> !route.getHttpMethodName().equals("HEAD"))
                .map(RouteTable::line)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Lists what must be added to the committed table, what must go from it, and what nobody
    /// secured.
    static List<String> listFindings(Set<String> routes, Set<String> committed) {
        var findings = new TreeSet<String>();
        routes.stream()
                .filter(route -> !committed.contains(route))
                .forEach(route -> findings.add("add: " + route));
        committed.stream()
                .filter(route -> !routes.contains(route))
                .forEach(route -> findings.add("remove: " + route));
        routes.stream()
                .filter(route -> route.contains(" unsecured"))
                .forEach(route -> findings.add("secure: " + route));
        return List.copyOf(findings);
    }

    private static String line(UriRouteInfo<?, ?> route) {
        String[] roles =
                route.getAnnotationMetadata()
                        .getValue(Secured.class, String[].class)
                        .orElseGet(() -> new String[0]);
        String who =
                Arrays.stream(roles)
                        .map(role -> WORDS.getOrDefault(role, role))
                        .sorted()
                        .collect(Collectors.joining(" "));
        String path = route.getUriMatchTemplate().toString();
        return "%s %s %s"
                .formatted(
                        route.getHttpMethodName(),
                        path.isEmpty() ? UriMapping.DEFAULT_URI : path,
                        who.isEmpty() ? "unsecured" : who);
    }
}
