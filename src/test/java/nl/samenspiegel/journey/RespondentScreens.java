package nl.samenspiegel.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import java.util.List;
import java.util.stream.Stream;

/// The pages of whoever fills in.
final class RespondentScreens {

    private static final String LINK = "/u/{secret}";
    private static final String GROUP = "/g/{secret}";
    private static final String PART = "/questionnaire/{number}";
    private static final String STUDENT = "STU";
    private static final String MENTOR = "WPB";
    private static final String LEADER = "CSO";
    private static final String SEND = "form[action='/questionnaire/submit']";

    private RespondentScreens() {}

    static List<Screen> list() {
        return Stream.of(listLinks(), listGroups(), listParts(), listEnds())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Screen> listLinks() {
        return List.of(
                act("landing", "GET " + LINK, (page, scene) -> page.navigate(scene.link(LEADER))),
                act(
                        "landing-student",
                        "GET " + LINK,
                        (page, scene) -> page.navigate(scene.link(STUDENT))),
                act("landing-begun", "GET " + LINK, RespondentScreens::comeBack),
                act(
                        "link-refused",
                        "GET " + LINK,
                        (page, _) -> page.navigate("/u/" + "0".repeat(32))),
                act("link-sent-meanwhile", "POST " + LINK, RespondentScreens::beginTooLate),
                act("link-lost", "GET /questionnaire", (page, _) -> forget(page)),
                act(
                        "link-lost-again",
                        "GET /questionnaire/lost",
                        (page, _) -> page.navigate("/questionnaire/lost")));
    }

    /// Where an open link leads. The cookies of whoever used it before are gone.
    private static List<Screen> listGroups() {
        return List.of(
                act("group", "GET " + GROUP, (page, scene) -> openGroup(page, scene)),
                act("group-begun", "GET " + GROUP, RespondentScreens::beginAgain),
                act("group-sent", "GET " + GROUP, RespondentScreens::sendByGroup),
                act("group-closed-meanwhile", "POST " + GROUP, RespondentScreens::beginClosed));
    }

    private static List<Screen> listParts() {
        return List.of(
                act(
                        "part",
                        "GET " + PART,
                        (page, scene) -> begin(page, scene, MENTOR).answer(0, 3)),
                act(
                        "part-reminder",
                        "GET " + PART,
                        (page, scene) -> begin(page, scene, MENTOR).answer(0, 3).onward()),
                act(
                        "part-last",
                        "GET " + PART,
                        (page, scene) -> begin(page, scene, STUDENT).skipTo(6)),
                act("part-clash", "POST " + PART, RespondentScreens::clash),
                act("part-from-review", "GET " + PART, RespondentScreens::change),
                act("part-open", "GET " + PART, RespondentScreens::write));
    }

    private static List<Screen> listEnds() {
        return List.of(
                act(
                        "review",
                        "GET /questionnaire/review",
                        (page, scene) -> Respondent.begin(page, scene.link(MENTOR, SEND))),
                act("review-blank", "GET /questionnaire/review", RespondentScreens::skipAll),
                act(
                        "review-changed",
                        "POST /questionnaire/submit",
                        RespondentScreens::sendAfterChange),
                act(
                        "thanks",
                        "GET /questionnaire/thanks",
                        (page, scene) -> Respondent.begin(page, scene.link(STUDENT, SEND)).send()),
                act("part-other-link", "POST " + PART, RespondentScreens::mixUp));
    }

    private static Screen act(String name, String route, Screen.Way way) {
        return new Screen(name, Who.RESPONDENT, route, way);
    }

    private static Respondent begin(Page page, Scene scene, String role) {
        return Respondent.begin(page, scene.link(role));
    }

    private static void comeBack(Page page, Scene scene) {
        String link = scene.link(STUDENT);
        Respondent.begin(page, link).answer(2).onward();
        page.navigate(link);
    }

    private static void beginTooLate(Page page, Scene scene) {
        String link = scene.link(STUDENT, SEND);
        page.navigate(link);
        elsewhere(page, link).send();
        page.locator("main form .button").click();
    }

    private static String openGroup(Page page, Scene scene) {
        String link = scene.groupLink(STUDENT);
        page.context().clearCookies();
        page.navigate(link);
        return link;
    }

    private static void beginAgain(Page page, Scene scene) {
        String link = openGroup(page, scene);
        Respondent.begin(page, link);
        page.navigate(link);
    }

    private static void sendByGroup(Page page, Scene scene) {
        String link = openGroup(page, scene);
        Respondent idle = Respondent.begin(page, link).answer(3).onward();
        while (page.locator("main textarea").count() == 0) {
            idle.insist();
        }
        idle.onward();
        idle.send();
        page.navigate(link);
    }

    private static void beginClosed(Page page, Scene scene) {
        String link = scene.groupLink(MENTOR);
        scene.closeGroup(link, false);
        page.context().clearCookies();
        page.navigate(link);
        scene.closeGroup(link, true);
        page.locator("main form .button").click();
    }

    private static void forget(Page page) {
        page.context().clearCookies();
        page.navigate("/questionnaire");
    }

    private static void clash(Page page, Scene scene) {
        String link = scene.link(MENTOR);
        Respondent here = Respondent.begin(page, link);
        Respondent there = elsewhere(page, link).answer(1).onward();
        there.page().waitForURL("**/questionnaire/2");
        here.answer(3).onward();
    }

    private static void change(Page page, Scene scene) {
        Respondent.begin(page, scene.link(STUDENT, SEND));
        page.locator("main section a").first().click();
    }

    private static void write(Page page, Scene scene) {
        Respondent.begin(page, scene.link(STUDENT, "textarea"))
                .write("Meer tijd om samen lessen voor te bereiden.");
    }

    private static void skipAll(Page page, Scene scene) {
        Respondent idle = begin(page, scene, STUDENT);
        while (page.locator("main textarea").count() == 0) {
            idle.insist();
        }
        idle.onward();
    }

    private static void sendAfterChange(Page page, Scene scene) {
        Respondent here = Respondent.begin(page, scene.link(STUDENT, SEND));
        Page other = page.context().newPage();
        other.navigate("/questionnaire/1");
        new Respondent(other).answer(1).onward();
        other.waitForURL("**/questionnaire/2");
        here.page().locator("main form .button").click();
    }

    private static void mixUp(Page page, Scene scene) {
        Respondent first = begin(page, scene, STUDENT);
        elsewhere(page, scene.link(STUDENT));
        first.answer(3).onward();
    }

    /// Opens the link once more, in another tab of the same browser. It stays open until the window
    /// goes: a tab that is closed while it loads may never be gone.
    private static Respondent elsewhere(Page page, String link) {
        BrowserContext window = page.context();
        return Respondent.begin(window.newPage(), link);
    }
}
