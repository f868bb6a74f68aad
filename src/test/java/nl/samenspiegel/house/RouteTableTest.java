package nl.samenspiegel.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;

import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Engine;
import nl.samenspiegel.fixture.Html;
import nl.samenspiegel.fixture.Program;
import nl.samenspiegel.fixture.Visitor;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Every address is in `routes.txt` with who may take it, so that opening one is seen in a review.
@DatabaseTest(on = Engine.H2)
final class RouteTableTest {

    private static final Path TABLE = Path.of("src/test/resources/routes.txt");

    @Test
    void everyRouteIsListed(ApplicationContext program) {
        Set<String> routes = RouteTable.listRoutes(program);

        assertThat(RouteTable.listFindings(withDemonstration(routes), committed()))
                .as(TABLE.toString())
                .isEmpty();
    }

    @Test
    void nobodyReadsAClosedPageWithoutSigningIn(Visitor visitor) {
        String key = "0".repeat(26);
        List<String> closed =
                committed().stream()
                        .filter(line -> line.startsWith("GET ") && !line.contains(" anonymous"))
                        .map(line -> line.split(" ", -1)[1].replaceAll("\\{\\w+}", key))
                        .toList();

        assertThat(closed)
                .allSatisfy(path -> {
                    Html page = visitor.get(path);
                    boolean isAsked = page.path().startsWith("/sign-in");
                    assertThat(isAsked || page.status() >= 400).as(path).isTrue();
                });
    }

    @Test
    void findsThePlantedRoute(ApplicationContext program) {
        Set<String> routes = RouteTable.listRoutes(program);

        try (Program planted = Program.start(Engine.H2, Map.of("echo", "true"))) {
            assertThat(RouteTable.listFindings(RouteTable.listRoutes(planted.context()), routes))
                    .containsExactly(
                            "add: GET /echo anonymous",
                            "add: GET /echo/closed COORDINATOR",
                            "add: POST /echo anonymous");
        }
    }

    @Test
    void findsTheRouteThatNobodySecuredAndTheOneThatIsGone() {
        var routes = Set.of("GET / anonymous", "GET /open unsecured");
        var listed = Set.of("GET / anonymous", "GET /open unsecured", "GET /gone BOARD");

        assertThat(RouteTable.listFindings(routes, listed))
                .containsExactly("remove: GET /gone BOARD", "secure: GET /open unsecured");
    }

    /// Adds what answers in the local environment only, marked so.
    private static Set<String> withDemonstration(Set<String> routes) {
        var all = new TreeSet<>(routes);
        Map<String, Object> settings =
                Map.of(
                        "samenspiegel.demo", "on",
                        "samenspiegel.demo-partnerships", "1",
                        "samenspiegel.data", "target/local");
        try (Program local = Program.start(Engine.H2, settings, "local")) {
            RouteTable.listRoutes(local.context()).stream()
                    .filter(route -> !routes.contains(route))
                    .forEach(route -> all.add(route + " (local)"));
        }
        return all;
    }

    private static Set<String> committed() {
        return SourceTree.read(TABLE)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
