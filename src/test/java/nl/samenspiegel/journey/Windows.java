package nl.samenspiegel.journey;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;

import nl.samenspiegel.fixture.Chromium;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The windows of a browser in which a scene is seen, each without anything of another.
final class Windows implements AutoCloseable {

    /// A busy machine is no reason for a journey to fail.
    private static final int PATIENCE_MS = 60_000;

    private static final int HEIGHT = 800;

    private final Scene scene;
    private final List<BrowserContext> open = new ArrayList<>();
    private final Map<String, BrowserContext> lasting = new HashMap<>();

    Windows(Scene scene) {
        this.scene = scene;
    }

    /// Opens a window of somebody who reads `language`.
    BrowserContext open(String language, int width) {
        return open(options(language).setViewportSize(width, HEIGHT));
    }

    /// Opens a Dutch window in which no page can run a script.
    BrowserContext openWithoutScripts(int width) {
        return open(options("nl").setViewportSize(width, HEIGHT).setJavaScriptEnabled(false));
    }

    /// Opens a tab in the one window of `who`; staff are signed in there.
    Page tab(Who who, String language) {
        return lasting.computeIfAbsent(
                        "%s %s".formatted(who, language), _ -> signedIn(who, language))
                .newPage();
    }

    @Override
    public void close() {
        open.forEach(BrowserContext::close);
    }

    private BrowserContext signedIn(Who who, String language) {
        BrowserContext window = open(options(language));
        if (who.isStaff()) {
            Page page = window.newPage();
            page.navigate("/demo");
            page.locator("button[value=%s]".formatted(who)).first().click();
            page.waitForLoadState();
        }
        return window;
    }

    private BrowserContext open(NewContextOptions options) {
        BrowserContext window = Chromium.running().newContext(options);
        window.setDefaultTimeout(PATIENCE_MS);
        open.add(window);
        return window;
    }

    private NewContextOptions options(String language) {
        return new NewContextOptions()
                .setBaseURL(scene.uri().toString())
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale(language.equals("nl") ? "nl-NL" : "en-GB");
    }
}
