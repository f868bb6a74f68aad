package nl.samenspiegel.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;

import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Engine;
import nl.samenspiegel.fixture.QueryCount;
import nl.samenspiegel.fixture.RunningServer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// Every page is in `queries.txt` with the number of statements it sends to the database, the same
/// whatever there is to show.
@DatabaseTest(
        on = Engine.H2,
        settings = {"samenspiegel.instruments=src/test/resources/instruments", "growing=true"})
final class QueryTableTest {

    private static final Path TABLE = Path.of("src/test/resources/queries.txt");
    private static final Path ROUTES = Path.of("src/test/resources/routes.txt");

    /// A line of the table: a path, the state of the round it names or nothing, and the number.
    private record Line(String path, String state, int queries) {

        static Line parse(String text) {
            String[] words = text.split(" ", -1);
            boolean hasState = words.length == 3;
            return new Line(
                    words[0], hasState ? words[1] : "", Integer.parseInt(words[words.length - 1]));
        }
    }

    @Test
    void everyPageIsListed() {
        List<String> pages =
                lines(ROUTES).stream()
                        .filter(line -> line.startsWith("GET ") && !line.endsWith("(local)"))
                        .map(line -> line.split(" ", -1)[1])
                        .filter(path -> !path.startsWith("/assets/"))
                        .toList();

        assertThat(table().stream().map(Line::path).collect(Collectors.toSet()))
                .as(TABLE.toString())
                .containsExactlyInAnyOrderElementsOf(pages);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6})
    void everyPageSendsAsManyAsIsListed(
            int size, ApplicationContext program, RunningServer server, QueryCount queries) {
        var world = new VisitedWorld(program, server, size);

        List<Line> counted = table().stream().map(line -> counted(line, world, queries)).toList();

        assertThat(counted).as("in a world of size %d", size).isEqualTo(table());
    }

    @Test
    void findsThePlantedPageThatGrows(
            ApplicationContext program, RunningServer server, QueryCount queries) {
        var planted = new Line("/growing-test/{partnership}", "", 0);

        Line small = counted(planted, new VisitedWorld(program, server, 1), queries);
        Line large = counted(planted, new VisitedWorld(program, server, 3), queries);

        assertThat(large.queries()).isGreaterThan(small.queries());
    }

    private static Line counted(Line line, VisitedWorld world, QueryCount queries) {
        String address = world.address(line.path(), line.state());
        List<String> sent =
                queries.during(() -> world.visitor(line.path()).get(address).expect(200));
        return new Line(line.path(), line.state(), sent.size());
    }

    private static List<Line> table() {
        return lines(TABLE).stream().map(Line::parse).toList();
    }

    private static List<String> lines(Path file) {
        return SourceTree.read(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
