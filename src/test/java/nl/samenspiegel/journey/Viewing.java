package nl.samenspiegel.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;

import nl.samenspiegel.journey.Inspection.Rules;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// One screen in one language: looked at from every distance, with what is wrong with it.
///
/// With the property `look` a picture of each look is kept in the folder that it names.
final class Viewing {

    private static final List<Integer> WIDTHS = List.of(1280, 768, 360, 320);

    /// The utmost widths; those between are held against the rules that a width can break.
    private static final List<Integer> UTMOST = List.of(1280, 320);

    private static final int HEIGHT = 800;
    private static final String FOLDER = System.getProperty("look", "");

    /// A browser says this of any page that was refused.
    private static final String REFUSED = "Failed to load resource";

    private final Page page;
    private final Scene scene;
    private final String language;
    private final List<String> faults = new ArrayList<>();
    private String answered = "";
    private String picture = "";

    Viewing(Page page, Scene scene, String language) {
        this.page = page;
        this.scene = scene;
        this.language = language;
        page.onConsoleMessage(message -> note("console", message.text()));
        page.onRequest(this::check);
        page.onResponse(this::remember);
    }

    /// Goes to the screen and looks at it at every width.
    void take(Screen screen) {
        screen.way().go(page, scene);
        page.waitForLoadState();
        picture = "%s-%s".formatted(screen.name(), language);
        if (!screen.isAnsweredBy(answered)) {
            faults.add("is %s, not %s".formatted(answered, screen.route()));
        }
        if (!language.equals(page.locator("html").getAttribute("lang"))) {
            faults.add("is not in " + language);
        }
        for (int width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            Rules rules = UTMOST.contains(width) ? Rules.ALL : Rules.PLACES;
            look(Integer.toString(width), Inspection.listFaults(page, rules));
        }
    }

    /// Looks at the same screen in the dark, in forced colours, and with text twice as large.
    void takeOtherMoods() {
        page.setViewportSize(768, HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        look("dark", Inspection.listFaults(page, Rules.COLOURS));
        page.emulateMedia(
                new Page.EmulateMediaOptions()
                        .setColorScheme(ColorScheme.LIGHT)
                        .setForcedColors(ForcedColors.ACTIVE));
        look("forced", Inspection.listFaults(page, Rules.COLOURS));
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
        page.setViewportSize(640, HEIGHT);
        page.evaluate("() => document.documentElement.style.setProperty('font-size', '200%')");
        look("large", Inspection.listMisfits(page));
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    private void look(String mood, List<String> found) {
        found.forEach(fault -> note(mood, fault));
        if (!FOLDER.isEmpty()) {
            Path file = Path.of(FOLDER, "%s-%s.png".formatted(picture, mood));
            page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        }
    }

    private void note(String where, String fault) {
        if (!fault.startsWith(REFUSED)) {
            faults.add("%s %s: %s".formatted(language, where, fault));
        }
    }

    private void check(Request request) {
        if (!request.url().startsWith(scene.uri().toString())) {
            note("asks for", request.url());
        }
    }

    private void remember(Response response) {
        Request request = response.request();
        if (request.isNavigationRequest()) {
            String path = URI.create(request.url()).getPath();
            answered = "%s %s".formatted(request.method(), path);
        }
    }
}
