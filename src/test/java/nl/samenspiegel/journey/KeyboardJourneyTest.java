package nl.samenspiegel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/// What people do with the keys alone, and with the focus in sight at every stop.
@Tag("journey")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OnScene.class)
final class KeyboardJourneyTest {

    private static final String ONWARD = ".actions .button:not([name])";

    private final Scene scene;
    private final Windows windows;

    KeyboardJourneyTest(Scene scene) {
        this.scene = scene;
        this.windows = new Windows(scene);
    }

    @AfterAll
    void stop() {
        windows.close();
    }

    @Test
    void fillsInAWholeQuestionnaire() {
        Page page = windows.open("nl", 1280).newPage();
        page.navigate(scene.link("STA"));
        var keyboard = new Keyboard(page).to("main form .button").enter();
        while (!page.url().endsWith("/review")) {
            answerPart(page, keyboard);
        }
        keyboard.to("main form .button").enter();

        assertThat(page.locator("h1")).containsText("Bedankt");
    }

    @Test
    void plansAndOpensARound() {
        Page page = windows.open("nl", 1280).newPage();
        page.navigate("/demo");
        var keyboard = new Keyboard(page).to("button[value=COORDINATOR]").enter();
        keyboard.to(".kicker a").enter();
        keyboard.to("a[href$='/rounds/new']").enter();
        String lastDay = page.locator("#closesOn").inputValue();
        keyboard.to("#closesOn").press("ArrowDown");
        assertThat(page.locator("#closesOn").inputValue()).isNotEqualTo(lastDay);
        keyboard.to("main .button").enter();
        keyboard.to("[name=organisation]").press("Space");
        assertThat(page.locator("[name=organisation]").first()).not().isChecked();
        keyboard.to("main .button").enter();
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Bewaard wie meedoet.");
        keyboard.to("form[action$='/opening'] .button").press("Enter");

        assertThat(page.getByRole(AriaRole.STATUS)).hasText("De ronde is open.");
    }

    /// Chooses the fourth answer to every item of the part, or writes in its fields, and goes on.
    private static void answerPart(Page page, Keyboard keyboard) {
        int items = page.locator("fieldset.item").count();
        for (int item = 0; item < items; item++) {
            keyboard.to("input[type=radio]").press("Space").press("ArrowDown").press("ArrowDown");
        }
        assertThat(page.locator("fieldset.item input:checked")).hasCount(items);
        int fields = page.locator("textarea").count();
        for (int field = 0; field < fields; field++) {
            keyboard.to("textarea").type("Meer tijd om samen te kijken");
        }
        keyboard.to(ONWARD).enter();
    }
}
