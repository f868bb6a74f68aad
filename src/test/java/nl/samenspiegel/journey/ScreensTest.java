package nl.samenspiegel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import io.micronaut.http.annotation.UriMapping;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Every page of the product at every width, in both languages, in the dark, in forced colours and
/// with large text.
///
/// `mvn test -Dtest=ScreensTest -Dlook=FOLDER` also keeps a picture of each, to be looked at.
@Tag("journey")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OnScene.class)
final class ScreensTest {

    /// Routes that answer with no page of their own: files, and what leads on.
    private static final Set<String> PAGELESS =
            Set.of(
                    "GET /assets/{hash}/{name}",
                    "GET /partnerships/{partnership}/rounds/{round}/calendar.ics",
                    "GET /partnerships/{partnership}/rounds/{round}/open-links/{link}/poster.pdf",
                    "GET /partnerships/{partnership}/rounds/{round}/results.csv",
                    "POST /demo/invitation",
                    "POST /partnerships/{partnership}/rounds/{round}/closing",
                    "POST /partnerships/{partnership}/rounds/{round}/handout/file",
                    "POST /partnerships/{partnership}/rounds/{round}/handout/letters",
                    "POST /partnerships/{partnership}/rounds/{round}/keeping",
                    "POST /partnerships/{partnership}/rounds/{round}/mail/reminders",
                    "POST /partnerships/{partnership}/rounds/{round}/mail/retries",
                    "POST /partnerships/{partnership}/rounds/{round}/open-links/{link}/cap",
                    "POST /partnerships/{partnership}/rounds/{round}/open-links/{link}/closing",
                    "POST /partnerships/{partnership}/rounds/{round}/open-links/{link}/opening",
                    "POST /partnerships/{partnership}/rounds/{round}/register/{scale}/removal",
                    "POST /partnerships/{partnership}/rounds/{round}/reopening",
                    "POST /partnerships/{partnership}/rounds/{round}/results/remarks/clearing",
                    "GET /partnerships/{partnership}/rounds/{round}/roster/example.csv",
                    "POST /partnerships/{partnership}/rounds/{round}/roster/lists/{list}/removal",
                    "POST /partnerships/{partnership}/rounds/{round}/roster/people/{person}/withdrawal",
                    "POST /partnerships/{partnership}/rounds/{round}/threshold",
                    "POST /partnerships/{partnership}/rounds/{round}/trials",
                    "POST /partnerships/{partnership}/rounds/{round}/units/apart",
                    "POST /questionnaire/autosave",
                    "POST /sign-out");

    private final Scene scene;
    private final Windows windows;

    ScreensTest(Scene scene) {
        this.scene = scene;
        this.windows = new Windows(scene);
    }

    static List<Screen> screens() {
        return Screens.list();
    }

    @AfterAll
    void stop() {
        windows.close();
    }

    @Test
    void everyRouteHasAScreen() {
        Set<String> routes =
                scene.bean(Router.class)
                        .uriRoutes()
                        .map(ScreensTest::line)
                        .filter(line -> !line.startsWith("HEAD ") && !line.contains(" /probe/"))
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> shown =
                screens().stream()
                        .map(Screen::route)
                        .filter(route -> !route.equals(Screen.NO_ROUTE))
                        .collect(Collectors.toCollection(TreeSet::new));
        shown.addAll(PAGELESS);

        assertThat(shown).isEqualTo(routes);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void isInOrder(Screen screen) {
        List<String> dutch = view(screen, "nl", true);
        List<String> english = view(screen, "en", false);

        assertThat(dutch).isEmpty();
        assertThat(english).isEmpty();
    }

    private List<String> view(Screen screen, String language, boolean alsoInOtherMoods) {
        try (Page page = windows.tab(screen.who(), language)) {
            var viewing = new Viewing(page, scene, language);
            viewing.take(screen);
            if (alsoInOtherMoods) {
                viewing.takeOtherMoods();
            }
            return viewing.faults();
        }
    }

    private static String line(UriRouteInfo<?, ?> route) {
        String path = route.getUriMatchTemplate().toString();
        return "%s %s"
                .formatted(
                        route.getHttpMethodName(), path.isEmpty() ? UriMapping.DEFAULT_URI : path);
    }
}
