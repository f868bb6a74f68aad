package nl.samenspiegel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import java.util.List;
import java.util.regex.Pattern;

/// Somebody with a personal link, in a browser of their own.
///
/// @param page the tab in which they answer
record Respondent(Page page) {

    private static final String ONWARD = ".actions .button:not([name])";

    /// Opens the link and begins, or goes on.
    static Respondent begin(Page page, String link) {
        page.navigate(link);
        page.locator("main form .button").click();
        page.waitForURL("**/questionnaire/**");
        return new Respondent(page);
    }

    /// Chooses the same place in the row of answers for every item on the page, from 0.
    Respondent answer(int place) {
        for (Locator item : items()) {
            item.locator("input").nth(place).check();
        }
        return this;
    }

    /// Chooses an answer to the item at `number` on the page, from 0.
    Respondent answer(int number, int place) {
        items().get(number).locator("input").nth(place).check();
        return this;
    }

    /// Writes the same in every field of the last part.
    Respondent write(String text) {
        for (Locator field : page.locator("main textarea").all()) {
            field.fill(text);
        }
        return this;
    }

    /// Presses the button that stores the page and goes on.
    Respondent onward() {
        page.locator(ONWARD).click();
        return this;
    }

    /// Goes on without answering what is open on the page.
    Respondent insist() {
        onward();
        page.locator("button[name=insist]").click();
        return this;
    }

    Respondent back() {
        page.locator("button[name=back]").click();
        return this;
    }

    /// Gives the same answer to everything that is left, up to the page that shows all answers.
    Respondent finish(int place) {
        while (!page.url().endsWith("/review")) {
            answer(place).onward();
        }
        return this;
    }

    /// Goes on to the part with `number`, from 1, without answering anything.
    Respondent skipTo(int number) {
        while (!page.url().endsWith("/questionnaire/" + number)) {
            insist();
        }
        return this;
    }

    /// Sends the answers from the page that shows them all.
    Respondent send() {
        page.locator("main form .button").click();
        assertThat(page).hasURL(Pattern.compile(".*/questionnaire/thanks"));
        return this;
    }

    private List<Locator> items() {
        return page.locator("fieldset.item").all();
    }
}
