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

import java.util.ArrayList;
import java.util.List;

/// From planning a round to its results, through the screens only: once as most people come, once
/// without scripts.
@Tag("journey")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OnScene.class)
final class RoundJourneyTest {

    private static final int PHONE = 360;
    private static final int DESK = 1280;
    private static final int EACH = 6;

    private final Scene scene;
    private final Windows windows;

    RoundJourneyTest(Scene scene) {
        this.scene = scene;
        this.windows = new Windows(scene);
    }

    @AfterAll
    void stop() {
        windows.close();
    }

    @Test
    void leadsFromAPlanToResults() {
        Coordinator coordinator = Coordinator.signIn(windows.open("nl", DESK).newPage());
        Links links = planRound(coordinator, "Winter op twee scholen");

        String student = links.students().removeFirst();
        Page phone = windows.open("nl", PHONE).newPage();
        answerOnAPhone(phone, student);
        goOnElsewhere(windows.open("nl", DESK).newPage(), student);
        new Respondent(phone).onward();
        assertThat(phone.locator("h1")).hasText("Deze link werkt niet of niet meer");
        answerInEnglish(windows.open("en", PHONE).newPage(), links.mentors().removeFirst());
        answerTheRest(links);

        finishRound(coordinator, "Winter op twee scholen");
        readResults(coordinator, "Winter op twee scholen");
        readEvidence(coordinator);
        takeFile(coordinator);
    }

    @Test
    void leadsThereWithoutScripts() {
        Coordinator coordinator = Coordinator.signIn(windows.openWithoutScripts(DESK).newPage());
        Links links = planRound(coordinator, "Zomer op twee scholen");

        Page phone = windows.openWithoutScripts(PHONE).newPage();
        Respondent.begin(phone, links.students().removeFirst())
                .answer(1)
                .onward()
                .answer(0, 2)
                .back()
                .finish(2)
                .send();
        answerTheRest(links);

        finishRound(coordinator, "Zomer op twee scholen");
        readResults(coordinator, "Zomer op twee scholen");
        readEvidence(coordinator);
        takeFile(coordinator);
    }

    /// The paths of links that nobody used yet.
    private record Links(List<String> students, List<String> mentors, List<String> teachers) {}

    private Links planRound(Coordinator coordinator, String title) {
        List<String> schools = scene.names(OrganisationKind.SITE).subList(0, 2);
        String institute = scene.names(OrganisationKind.INSTITUTE).getFirst();
        var links = new Links(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        coordinator.seeRounds();
        coordinator.plan(
                title,
                "2026-11-16",
                "2026-12-18",
                List.of(schools.getFirst(), schools.getLast(), institute));
        coordinator.open();
        coordinator.follow("Links zonder naam");
        for (String school : schools) {
            links.students().addAll(coordinator.makeLinks(school, "studenten", EACH));
            links.mentors().addAll(coordinator.makeLinks(school, "werkplekbegeleiders", EACH));
        }
        links.teachers().addAll(coordinator.makeLinks(institute, "instituutsopleiders", EACH));
        return links;
    }

    /// Answers are stored while they are given, and when one goes back.
    private static void answerOnAPhone(Page page, String link) {
        page.navigate(link);
        assertThat(page.locator("main")).containsText("Je bent uitgenodigd als student");
        Respondent student = Respondent.begin(page, link).answer(1);
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("✓ Opgeslagen");
        student.onward().answer(0, 2).back();
        assertThat(page.locator(".kicker")).containsText("Deel 1 van");
        assertThat(page.locator("input:checked").first()).hasValue("2");
        student.onward();
        assertThat(page.locator("input:checked").first()).hasValue("3");
    }

    /// The same link opens the same answers on another device, where they are sent.
    private static void goOnElsewhere(Page page, String link) {
        page.navigate(link);
        assertThat(page.locator("main")).containsText("Wat eerder is ingevuld, is opgeslagen.");
        Respondent student = Respondent.begin(page, link);
        assertThat(page.locator(".kicker")).containsText("Deel 2 van");
        assertThat(page.locator("input:checked").first()).hasValue("3");
        student.finish(1);

        Locator first = page.locator(".answers dd").first();
        assertThat(page.locator("h1")).hasText("Controleer je antwoorden");
        assertThat(first).hasText("een beetje");
        page.locator("main section a").first().click();
        student.answer(0, 2).onward();
        assertThat(first).hasText("redelijk");
        student.send();
        assertThat(page.locator("h1")).hasText("Bedankt, de antwoorden zijn binnen");
    }

    private static void answerInEnglish(Page page, String link) {
        page.navigate(link);
        assertThat(page.locator("main")).containsText("You are invited as mentor");
        Respondent mentor = Respondent.begin(page, link).answer(4);
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("✓ Saved");
        mentor.onward().finish(3);
        assertThat(page.locator(".answers dd").first()).hasText("completely");
        mentor.send();
        assertThat(page.locator("h1")).hasText("Thank you, the answers have arrived");
    }

    /// Everybody else answers a little differently from the one before.
    private void answerTheRest(Links links) {
        var crowd = new Crowd(scene.program().server());
        int turn = 0;
        for (String student : links.students()) {
            crowd.send(student, 1 + turn++ % 2);
        }
        for (String mentor : links.mentors()) {
            crowd.send(mentor, 3 + turn++ % 2);
        }
        for (String teacher : links.teachers()) {
            crowd.send(teacher, 2 + turn++ % 2);
        }
    }

    private static void finishRound(Coordinator coordinator, String title) {
        Page page = coordinator.page();
        page.reload();
        assertThat(page.locator("main")).containsText("Tot nu toe uitgenodigd: 30.");
        coordinator.follow(title);
        coordinator.close();
    }

    private static void readResults(Coordinator coordinator, String title) {
        Page page = coordinator.page();
        assertThat(page.locator("h1")).hasText("Wat de ronde laat zien");
        assertThat(page.locator(".kicker")).containsText(title);
        assertThat(page.locator(".findings li").first())
                .containsText("Studenten beoordelen de samenhang van het programma lager");
        assertThat(page.locator("figure").first().locator("svg.wide")).isVisible();
        coordinator.follow("Per effect");
        assertThat(page.locator("main section h2").first()).hasText("Verbinding theorie-praktijk");
        assertThat(page.locator("main section figure").first()).isVisible();
    }

    private static void readEvidence(Coordinator coordinator) {
        Page page = coordinator.page();
        coordinator.follow("Onderzoek");
        coordinator.field("Voorwaarde").selectOption("S5");
        coordinator.field("Effect").selectOption("E2");
        coordinator.press("Toon de bronnen");
        assertThat(page.locator("#cell h2")).containsText("Begeleiding");
        assertThat(page.locator("#cell .card").first()).isVisible();
    }

    private static void takeFile(Coordinator coordinator) {
        coordinator.follow("Overzicht");
        String file = coordinator.download("Download alle getoonde cijfers (CSV)");

        assertThat(file).startsWith("about,scale,scale_name");
        assertThat(file.lines()).anyMatch(line -> line.contains("Coherentie,,,student"));
    }
}
