package nl.samenspiegel.round;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static nl.samenspiegel.fixture.PageChecks.checkWidth;
import static nl.samenspiegel.fixture.PageChecks.tabTo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import io.micronaut.http.cookie.Cookie;

import nl.samenspiegel.fixture.Chromium;
import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Engine;
import nl.samenspiegel.fixture.PageChecks;
import nl.samenspiegel.fixture.RunningServer;
import nl.samenspiegel.store.Keys;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/// Planning a round, and what can be done when it gives no results, in a real browser: by keyboard
/// alone, without scripts, on small and large screens, in the dark and with large text.
@Tag("journey")
@DatabaseTest(on = Engine.H2)
final class RoundJourneyTest {

    private final GivenRounds given;
    private final Rounds rounds;
    private final RunningServer server;

    RoundJourneyTest(GivenRounds given, Rounds rounds, RunningServer server) {
        this.given = given;
        this.rounds = rounds;
        this.server = server;
    }

    @Test
    void schoolsAreTakenTogetherByKeyboardAloneAndWithoutScripts() {
        Round round = given.closed(RoundUnit.SITE);
        try (BrowserContext window =
                window(Chromium.look(320).setJavaScriptEnabled(false), round)) {
            Page page = window.newPage();
            page.navigate(round.address());
            tabTo(page, "a.together");
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.endsWith("/units"));
            tabTo(page, "[name=unit]");
            page.keyboard().press("Space");
            page.keyboard().press("Tab");
            page.keyboard().press("Space");
            tabTo(page, "#name");
            page.keyboard().type("Berk en Eik");
            page.keyboard().press("Enter");

            assertThat(page.locator(".notice.ok")).containsText("tellen nu samen als één");
        }
        assertThat(given.units(round.id())).contains("De Eik: Berk en Eik");
    }

    @Test
    void aRoundIsOpenedAgainByKeyboardAlone() {
        Round round = given.closed(RoundUnit.SITE);
        try (BrowserContext window = window(Chromium.look(1280), round)) {
            Page page = window.newPage();
            page.navigate(round.address());
            tabTo(page, "form[action$='/reopening'] .button");
            page.keyboard().press("Enter");

            assertThat(page.locator(".notice.ok")).containsText("weer open");
        }
    }

    @Test
    void axeFindsNothingOnAnyPage() {
        var looks =
                List.of(
                        Chromium.look(320).setColorScheme(ColorScheme.LIGHT),
                        Chromium.look(1280).setColorScheme(ColorScheme.DARK).setLocale("en-GB"));
        for (Browser.NewContextOptions look : looks) {
            walk(look, PageChecks::checkWithAxe);
        }
    }

    @Test
    void nothingScrollsSidewaysOnASmallScreenOrWithLargeText() {
        walk(Chromium.look(320), PageChecks::checkWidth);
        walk(
                Chromium.look(640),
                page -> {
                    page.evaluate(
                            "document.documentElement.style.setProperty('font-size', '200%')");
                    checkWidth(page);
                });
    }

    /// Plans a round, and goes from one that was closed to one whose earlier results are kept,
    /// looking at each page.
    private void walk(Browser.NewContextOptions look, Consumer<Page> reader) {
        Round round = given.closed(RoundUnit.SITE);
        try (BrowserContext window = window(look, round)) {
            Page page = window.newPage();
            String plan = "/partnerships/%s/rounds/new".formatted(key(round.partnershipId()));
            look(page, plan, reader);
            page.locator("#title").fill("");
            page.locator("main form .button").click();
            reader.accept(page);
            look(page, round.address(), reader);
            look(page, round.address() + "/units", reader);
            page.locator("main form .button").click();
            reader.accept(page);
            page.locator("[name=unit]").first().check();
            page.locator("[name=unit]").nth(1).check();
            page.locator("main form .button").first().click();
            reader.accept(page);
            rounds.release(rounds.lock(round));
            look(page, round.address() + "/units", reader);
            page.navigate(round.address());
            page.locator("#reopen summary").click();
            reader.accept(page);
            page.locator("form[action$='/reopening'] .button").click();
            reader.accept(page);
            rounds.close(round);
            look(page, round.address(), reader);
        }
    }

    private static void look(Page page, String address, Consumer<Page> reader) {
        page.navigate(address);
        reader.accept(page);
    }

    /// Opens a window in which the coordinator of the round is signed in.
    private BrowserContext window(Browser.NewContextOptions look, Round round) {
        BrowserContext window = Chromium.window(server.uri(), look);
        Cookie session = given.coordinator(round.partnershipId());
        window.addCookies(
                List.of(
                        new com.microsoft.playwright.options.Cookie(
                                        session.getName(), session.getValue())
                                .setDomain("localhost")
                                .setPath("/")
                                .setSecure(true)));
        return window;
    }

    private static String key(UUID id) {
        return Keys.text(id);
    }
}
