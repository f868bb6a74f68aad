package nl.samenspiegel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A coordinator of the demonstration in a browser, who finds everything by the words on the page.
record Coordinator(Page page) {

    /// Signs in with one click on the start page of the demonstration.
    static Coordinator signIn(Page page) {
        page.navigate("/");
        var coordinator = new Coordinator(page);
        coordinator.follow("Kijk mee als coördinator");
        coordinator.press("Open als coördinator");
        assertThat(page.locator(".header")).containsText("Marloes Eikelveen");
        return coordinator;
    }

    /// Goes to the list of rounds.
    void seeRounds() {
        follow("Rondes");
        assertThat(page.locator("h1")).hasText("Rondes");
    }

    /// Plans a round with these organisations only.
    void plan(String title, String firstDay, String lastDay, List<String> organisations) {
        follow("Plan een ronde");
        assertThat(page.locator("#instrument")).containsText("Voorwaardenscan Samen Opleiden");
        page.getByLabel("Naam van de ronde").fill(title);
        page.getByLabel("Eerste dag").fill(firstDay);
        page.getByLabel("Laatste dag").fill(lastDay);
        press("Bewaar en kies wie meedoet");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Het plan is bewaard.");
        follow("Vink niets aan");
        for (String organisation : organisations) {
            page.getByLabel(organisation).check();
        }
        press("Bewaar wie meedoet");
        assertThat(page.locator("h1")).hasText(title);
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Bewaard wie meedoet.");
    }

    /// Opens the round that the page is about.
    void open() {
        press("Open de ronde");
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("De ronde is open.");
    }

    /// Makes links and returns their paths.
    List<String> makeLinks(String organisation, String role, int count) {
        field("Organisatie").selectOption(new SelectOption().setLabel(organisation));
        field("Rol").selectOption(new SelectOption().setLabel(role));
        page.getByLabel("Hoeveel links?").fill(Integer.toString(count));
        press("Maak de links");
        assertThat(page.locator("h1")).containsText("gemaakt");
        List<String> links =
                page.locator(".links code").allTextContents().stream()
                        .map(link -> URI.create(link).getPath())
                        .toList();
        follow("Terug naar links");
        return links;
    }

    /// Closes the round that the page is about and makes its results.
    void close() {
        page.getByText("Sluit de ronde").click();
        press("Sluit nu en maak de uitkomsten");
        page.waitForURL("**/results");
    }

    /// Sends a file of answers from the page that asks for one.
    void send(Path file) {
        page.getByLabel("Bestand met antwoorden").setInputFiles(file);
        press("Controleer het bestand");
    }

    /// Sends a text as a file of answers.
    void send(String name, byte[] text) {
        page.getByLabel("Bestand met antwoorden")
                .setInputFiles(new FilePayload(name, "text/csv", text));
        press("Controleer het bestand");
    }

    /// Follows the link with these words, the first if there are more.
    void follow(String words) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(words)).first().click();
        page.waitForLoadState();
    }

    /// Presses the button with these words.
    void press(String words) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(words).setExact(true))
                .click();
        page.waitForLoadState();
    }

    /// Follows the link with these words to a file and returns its text.
    String download(String words) {
        Locator link = page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(words));
        Download download = page.waitForDownload(link.first()::click);
        try {
            return Files.readString(download.path());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /// Returns the field with exactly this label.
    Locator field(String label) {
        return page.getByLabel(label, new GetByLabelOptions().setExact(true));
    }
}
