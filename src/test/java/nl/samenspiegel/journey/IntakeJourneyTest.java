package nl.samenspiegel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import nl.samenspiegel.partnership.OrganisationKind;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// A round from a file of answers, through the screens only.
@Tag("journey")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OnScene.class)
final class IntakeJourneyTest {

    private static final int PEOPLE = 240;

    private final Scene scene;
    private final Windows windows;

    IntakeJourneyTest(Scene scene) {
        this.scene = scene;
        this.windows = new Windows(scene);
    }

    @AfterAll
    void stop() {
        windows.close();
    }

    @Test
    void aFileWithFaultsIsMendedAndBecomesARoundWithResults() {
        Coordinator coordinator = Coordinator.signIn(windows.open("nl", 1280).newPage());
        Page page = coordinator.page();
        coordinator.seeRounds();
        coordinator.follow("Lees antwoorden in");

        coordinator.send("antwoorden.csv", bytes(faulty()));
        readFaults(page);
        coordinator.send("antwoorden.csv", bytes(scene.answerFile().text(PEOPLE)));
        assertThat(page.locator("h1"))
                .hasText("Het bestand klopt: %d ingevulde vragenlijsten".formatted(PEOPLE));
        assertThat(page.getByRole(AriaRole.ROW).nth(1)).containsText("student");
        page.getByLabel("Naam van de ronde").fill("Voorjaar uit een bestand");
        page.getByLabel("Laatste dag waarop").fill("2026-05-15");
        coordinator.press("Lees de antwoorden in");
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("De antwoorden zijn ingelezen.");
        coordinator.press("Maak de uitkomsten");

        assertThat(page.locator(".kicker")).containsText("Voorjaar uit een bestand");
        assertThat(page.locator(".findings li").first()).isVisible();
        page.locator("figure summary").first().click();
        assertThat(page.locator("figure table").first()).containsText("3,0");
    }

    /// Every fault has the row and the column of the file, what stands there, and what was meant.
    private void readFaults(Page page) {
        Locator rows = page.locator("tbody tr");
        String school = scene.names(OrganisationKind.SITE).getFirst();

        assertThat(page.locator(".errors")).containsText("het bestand heeft 3 fouten");
        assertThat(rows)
                .containsText(
                        new String[] {"2organisation" + school + "x", "3roleSTUDENT", "4S1.19"});
        assertThat(rows.first()).containsText("Bedoelt u: " + school + "?");
        assertThat(rows.nth(2)).containsText("1–5");
    }

    private String faulty() {
        String school = scene.names(OrganisationKind.SITE).getFirst();
        return String.join(
                "\r\n",
                List.of(
                        "organisation;role;S1.1;S1.2",
                        school + "x;STU;4;4",
                        school + ";STUDENT;4;4",
                        school + ";STU;9;4",
                        school + ";STU;3;4"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
