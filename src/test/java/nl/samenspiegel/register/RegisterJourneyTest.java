package nl.samenspiegel.register;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import nl.samenspiegel.fixture.Chromium;
import nl.samenspiegel.fixture.PageChecks;
import nl.samenspiegel.fixture.Program;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.util.List;
import java.util.function.Consumer;

/// Figures of a register in a real browser: without scripts, on small and large screens, in the
/// dark, in both languages.
@Tag("journey")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RegisterJourneyTest {

    private static final String ROUND_LINK = "main a[href$='/register']";

    private final Program program = Program.startDemonstration(1);

    @AfterAll
    void stop() {
        program.close();
    }

    @Test
    void aFigureIsEnteredAndRemovedWithoutScripts() {
        try (BrowserContext window = window(Chromium.look(320).setJavaScriptEnabled(false))) {
            Page page = signIn(window);
            page.locator(ROUND_LINK).click();
            page.locator("main a.button").last().click();
            page.locator("#cohort").fill("2022-2023");
            page.locator("#denominator").fill("31");
            page.locator("#numerator").fill("4");
            page.locator("#source").fill("Personeelsadministratie");
            page.locator("#countedOn").fill("2026-10-01");
            page.locator("main form .button").first().click();
            assertThat(page.locator("article h3")).containsText("4 van de 31 starters");

            page.locator("article a").click();
            page.locator("details summary").click();
            page.locator("form[action$=removal] .button").click();
            assertThat(page.locator("article")).hasCount(0);
        }
    }

    @Test
    void axeFindsNothingAndNothingScrollsSideways() {
        var looks =
                List.of(
                        Chromium.look(320).setColorScheme(ColorScheme.LIGHT),
                        Chromium.look(1280).setLocale("en-GB").setColorScheme(ColorScheme.DARK));
        for (Browser.NewContextOptions look : looks) {
            try (BrowserContext window = window(look)) {
                walk(
                        signIn(window),
                        page -> {
                            PageChecks.checkWithAxe(page);
                            PageChecks.checkWidth(page);
                        });
            }
        }
    }

    /// Sees what is empty, what is refused, and what was entered in a round that is over.
    private static void walk(Page page, Consumer<Page> look) {
        page.locator(ROUND_LINK).click();
        look.accept(page);
        page.locator("main a.button").last().click();
        look.accept(page);
        page.locator("main form .button").click();
        assertThat(page.locator(".errors li")).hasCount(5);
        look.accept(page);
        page.navigate(page.url().replaceFirst("/rounds/.*", ""));
        page.locator("tbody th a").nth(1).click();
        page.locator(ROUND_LINK).click();
        assertThat(page.locator("article")).hasCount(4);
        look.accept(page);
    }

    private static Page signIn(BrowserContext window) {
        Page page = window.newPage();
        page.navigate("/demo");
        page.locator("form[action='/demo/sign-in'] button[value=COORDINATOR]").first().click();
        return page;
    }

    private BrowserContext window(Browser.NewContextOptions look) {
        return Chromium.window(program.server().uri(), look);
    }
}
