package nl.samenspiegel.questionnaire;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static nl.samenspiegel.fixture.Chromium.look;
import static nl.samenspiegel.fixture.PageChecks.checkWidth;
import static nl.samenspiegel.fixture.PageChecks.checkWithAxe;
import static nl.samenspiegel.fixture.PageChecks.tabTo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import nl.samenspiegel.fieldwork.GivenFieldwork;
import nl.samenspiegel.fieldwork.Sheet;
import nl.samenspiegel.fieldwork.Sheets;
import nl.samenspiegel.fieldwork.Token;
import nl.samenspiegel.fixture.Chromium;
import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Engine;
import nl.samenspiegel.fixture.PageChecks;
import nl.samenspiegel.fixture.RunningServer;
import nl.samenspiegel.round.Round;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// The questionnaire in a real browser: without scripts, by keyboard alone, on small and large
/// screens, in the dark, with large text, and with the connection gone.
@Tag("journey")
@DatabaseTest(on = Engine.H2, settings = "samenspiegel.instruments=src/test/resources/instruments")
final class QuestionnaireJourneyTest {

    private static final String NEXT = ".actions .button:not([name])";

    private final GivenFieldwork given;
    private final RunningServer server;
    private final Sheets sheets;

    QuestionnaireJourneyTest(GivenFieldwork given, RunningServer server, Sheets sheets) {
        this.given = given;
        this.server = server;
        this.sheets = sheets;
    }

    @Test
    void isFilledInWithoutScripts() {
        Round round = given.openRound("netwerkmeting", "1.0");
        try (BrowserContext window = window(look(320).setJavaScriptEnabled(false))) {
            Page page = window.newPage();
            walk(page, round, _ -> {});

            assertThat(page).hasURL(Pattern.compile(".*/questionnaire/thanks"));
        }
        assertThat(read(round)).hasSize(1);
    }

    @Test
    void isFilledInByKeyboardAlone() {
        Round round = given.openRound("netwerkmeting", "1.0");
        try (BrowserContext window = window(look(1280))) {
            Page page = window.newPage();
            page.navigate("/u/" + given.link(round, "LRN").text());
            tabTo(page, "main form .button");
            enter(page, "/questionnaire/1");
            tabTo(page, "#q1-1");
            page.keyboard().press("Space");
            page.keyboard().press("ArrowDown");
            assertThat(page.locator("#q1-2")).isChecked();
            page.keyboard().press("5");
            assertThat(page.locator("#q1-5")).isChecked();
            enter(page, "/questionnaire/1?remind=1");
            assertThat(page.locator(".errors")).isFocused();
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator("#q2-1")).isFocused();
            tabTo(page, "button[name=insist]");
            enter(page, "/questionnaire/2");
            tabTo(page, NEXT);
            enter(page, "/questionnaire/2?remind=1");
            tabTo(page, "button[name=insist]");
            enter(page, "/questionnaire/3");
            tabTo(page, NEXT);
            enter(page, "/questionnaire/review");
            tabTo(page, "main form .button");
            enter(page, "/questionnaire/thanks");

            assertThat(page.locator("h1")).containsText("Bedankt");
        }
        assertThat(read(round)).hasSize(1);
    }

    @Test
    void axeFindsNothingOnAnyPage() {
        Round round = given.openRound("netwerkmeting", "1.0");
        var looks =
                List.of(
                        look(320).setColorScheme(ColorScheme.LIGHT),
                        look(1280).setColorScheme(ColorScheme.DARK));
        for (Browser.NewContextOptions look : looks) {
            try (BrowserContext window = window(look)) {
                Page page = window.newPage();
                walk(page, round, PageChecks::checkWithAxe);
                page.navigate("/u/" + "0".repeat(32));
                checkWithAxe(page);
                page.navigate("/questionnaire");
                checkWithAxe(page);
            }
        }
    }

    @Test
    void nothingScrollsSidewaysOnASmallScreenOrWithLargeText() {
        Round five = given.openRound("voorwaardenscan", "0.9");
        Round eleven = given.openRound("netwerkmeting", "1.0");
        try (BrowserContext window = window(look(320))) {
            walk(window.newPage(), eleven, PageChecks::checkWidth);
        }
        try (BrowserContext window = window(look(640))) {
            window.addInitScript(
                    "addEventListener('DOMContentLoaded', () =>"
                            + " document.documentElement.style.setProperty('font-size', '200%'))");
            walk(window.newPage(), eleven, PageChecks::checkWidth);
            Page page = window.newPage();
            page.navigate("/u/" + given.link(five, "CSO").text());
            page.locator("main form .button").click();
            checkWidth(page);
        }
    }

    @Test
    void everyAnswerIsAtLeastFortyFourPixelsHigh() {
        Round round = given.openRound("netwerkmeting", "1.0");
        for (int width : List.of(320, 1280)) {
            try (BrowserContext window = window(look(width))) {
                Page page = window.newPage();
                page.navigate("/u/" + given.link(round, "LRN").text());
                page.locator("main form .button").click();
                for (Locator label : page.locator(".options label").all()) {
                    assertThat(label.boundingBox().height).isGreaterThanOrEqualTo(44);
                }
            }
        }
    }

    @Test
    void savesWhileAnsweringAndSaysSoOnlyWhenItIsStored() {
        Round round = given.openRound("netwerkmeting", "1.0");
        Token link = given.link(round, "LRN");
        try (BrowserContext window = window(look(360))) {
            Page page = begin(window, link);
            Locator status = page.locator("[role=status]");

            page.locator("#q1-4").check();
            assertThat(status).hasText("✓ Opgeslagen");
            window.setOffline(true);
            page.locator("#q2-6").check();
            assertThat(status).containsText("Geen verbinding");
            page.locator(NEXT).click();
            assertThat(page.locator("#q2-6")).isChecked();
            window.setOffline(false);
            assertThat(status).hasText("✓ Opgeslagen");

            page.reload();
            assertThat(page.locator("#q1-4")).isChecked();
            assertThat(page.locator("#q2-6")).isChecked();
        }
    }

    @Test
    void goingBackInTheBrowserAndChangingAnAnswerIsNoClash() {
        Round round = given.openRound("netwerkmeting", "1.0");
        try (BrowserContext window = window(look(360))) {
            Page page = begin(window, given.link(round, "LRN"));
            page.locator("#q1-4").check();
            page.locator(NEXT).click();
            page.locator("button[name=insist]").click();
            page.goBack();
            page.goBack();
            page.locator("#q1-7").check();
            page.locator(NEXT).click();

            assertThat(page).hasURL(Pattern.compile(".*/questionnaire/2"));
            page.navigate("/questionnaire/1");
            assertThat(page.locator("#q1-7")).isChecked();
        }
    }

    @Test
    void noPageBreaksItsOwnRules() {
        Round round = given.openRound("netwerkmeting", "1.0");
        var complaints = new ArrayList<String>();
        try (BrowserContext window = window(look(360))) {
            window.onConsoleMessage(message -> complaints.add(message.text()));
            window.onWebError(error -> complaints.add(error.error()));
            walk(window.newPage(), round, _ -> {});
        }

        assertThat(complaints).isEmpty();
    }

    /// Goes from the link to the thanks, by way of the reminder, looking at each page.
    private void walk(Page page, Round round, Consumer<Page> look) {
        page.navigate("/u/" + given.link(round, "LRN").text());
        look.accept(page);
        page.locator("main form .button").click();
        page.locator("#q1-4").check();
        page.locator("#q2-x").check();
        look.accept(page);
        page.locator(NEXT).click();
        look.accept(page);
        page.locator("button[name=insist]").click();
        page.locator("#q9-0").check();
        look.accept(page);
        page.locator(NEXT).click();
        page.locator("button[name=insist]").click();
        page.locator("textarea").fill("Meer koffie");
        look.accept(page);
        page.locator(NEXT).click();
        look.accept(page);
        page.locator("main form .button").click();
        look.accept(page);
    }

    /// Presses Enter and waits until the page at `path` is there.
    private static void enter(Page page, String path) {
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.endsWith(path));
    }

    private static Page begin(BrowserContext window, Token link) {
        Page page = window.newPage();
        page.navigate("/u/" + link.text());
        page.locator("main form .button").click();
        return page;
    }

    private List<Sheet> read(Round round) {
        var read = new ArrayList<Sheet>();
        sheets.read(round.id(), read::add);
        return read;
    }

    private BrowserContext window(Browser.NewContextOptions look) {
        return Chromium.window(server.uri(), look);
    }
}
