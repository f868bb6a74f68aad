package nl.samenspiegel.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// The pages of coordinators and boards.
final class StaffScreens {

    private static final String ROUNDS = "/partnerships/{partnership}/rounds";
    private static final String ROUND = ROUNDS + "/{round}";
    private static final String IMPORT = "/partnerships/{partnership}/import";

    private static final String OPENING = "form[action$='/opening'] .button";

    private static final String FAULTY =
            """
            organisation;role;S1.1;S1.2
            Basisschool De Vuurtorn;WPB;4;4
            Basisschool De Vuurtoren;LNR;4;4
            Basisschool De Vuurtoren;WPB;9;4
            Basisschool De Vuurtoren;WPB;4;4;4;4
            """;

    private StaffScreens() {}

    static List<Screen> list() {
        return Stream.of(
                        listRounds(),
                        listRemedies(),
                        listLinks(),
                        listMail(),
                        listHandouts(),
                        RosterScreens.list(),
                        listIntake(),
                        listResults(),
                        listRemarks())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Screen> listRounds() {
        return List.of(
                Screen.at("sign-in-already", Who.COORDINATOR, "GET /sign-in", _ -> "/sign-in"),
                signedInElsewhere(),
                get("partnerships", "/partnerships", _ -> "/partnerships"),
                get("rounds", "/partnerships/{partnership}", Scene::partnership),
                Screen.at(
                        "rounds-board",
                        Who.BOARD,
                        "GET /partnerships/{partnership}",
                        Scene::partnership),
                get("plan", ROUNDS + "/new", scene -> scene.partnership() + "/rounds/new"),
                act("plan-refused", "POST " + ROUNDS, StaffScreens::planNothing),
                get("round-planned", ROUND, Scene::planned),
                get("plan-change", ROUND + "/plan", scene -> scene.planned() + "/plan"),
                get(
                        "organisations",
                        ROUND + "/organisations",
                        scene -> scene.planned() + "/organisations"),
                act(
                        "organisations-refused",
                        "POST " + ROUND + "/organisations",
                        StaffScreens::chooseNobody),
                get("names", ROUND + "/names", scene -> scene.planned() + "/names"),
                act("names-refused", "POST " + ROUND + "/names", StaffScreens::nameHalf),
                get("preview", ROUND + "/preview", scene -> scene.planned() + "/preview"),
                act("trial", "GET /questionnaire/{number}", StaffScreens::tryOut),
                act(
                        "plan-change-refused",
                        "POST " + ROUND + "/plan",
                        StaffScreens::changeToNothing),
                act("last-day-refused", "POST " + ROUND + "/last-day", StaffScreens::endInThePast),
                act("round-opening-refused", "POST " + ROUND + "/opening", StaffScreens::openTwice),
                act("round-open", "GET " + ROUND, StaffScreens::thinkOfClosing),
                get("round-closed", ROUND, Scene::closed),
                get("round-released", ROUND, Scene::released));
    }

    /// What is entered beside a round, and what can be done when there are no results.
    private static List<Screen> listRemedies() {
        String units = ROUND + "/units";
        String register = ROUND + "/register";
        return List.of(
                get("release-broken", ROUND + "/release", scene -> scene.closed() + "/release"),
                get("units", units, scene -> scene.closed() + "/units"),
                act("units-refused", "POST " + units, StaffScreens::takeNobodyTogether),
                get("register", register, scene -> scene.closed() + "/register"),
                get(
                        "register-entry",
                        register + "/{scale}",
                        scene -> scene.closed() + "/register/E8"),
                act(
                        "register-refused",
                        "POST " + register + "/{scale}",
                        StaffScreens::enterNothing));
    }

    private static List<Screen> listLinks() {
        String links = ROUND + "/links";
        return List.of(
                get("links", links, scene -> scene.open() + "/links"),
                get("links-nobody", links, scene -> scene.uninvited() + "/links"),
                get("links-closed", links, scene -> scene.closed() + "/links"),
                act("links-refused", "POST " + links, (page, scene) -> ask(page, scene, "0")),
                act("links-made", "POST " + links, (page, scene) -> ask(page, scene, "12")),
                get("response", ROUND + "/response", scene -> scene.open() + "/response"),
                get(
                        "response-none",
                        ROUND + "/response",
                        scene -> scene.uninvited() + "/response"));
    }

    private static List<Screen> listMail() {
        String mail = ROUND + "/mail";
        String text = mail + "/texts/{wording}";
        return List.of(
                get("mail", mail, scene -> scene.open() + "/mail"),
                get("mail-closed", mail, scene -> scene.closed() + "/mail"),
                act("mail-to-send", "GET " + mail, StaffScreens::thinkOfSending),
                act(
                        "mail-sent-meanwhile",
                        "POST " + mail + "/invitations",
                        StaffScreens::sendTwice),
                get("mail-text", text, scene -> scene.open() + "/mail/texts/invitation-nl-formal"),
                act("mail-text-refused", "POST " + text, StaffScreens::writeNoLink));
    }

    /// What a coordinator hands out herself.
    private static List<Screen> listHandouts() {
        String open = ROUND + "/open-links";
        String out = ROUND + "/handout";
        return List.of(
                get("open-links", open, StaffScreens::openLinks),
                get("open-links-none", open, scene -> scene.uninvited() + "/open-links"),
                get("open-links-closed", open, scene -> scene.closed() + "/open-links"),
                act("open-links-refused", "POST " + open, StaffScreens::offerTwice),
                get("handout", out, StaffScreens::handout),
                get("handout-no-roster", out, scene -> scene.uninvited() + "/handout"),
                get("handout-closed", out, scene -> scene.closed() + "/handout"),
                act("handout-refused", "POST " + out + "/nameless", StaffScreens::printNothing),
                get("texts", ROUND + "/texts", scene -> scene.uninvited() + "/texts"),
                act("texts-open-link", "GET " + ROUND + "/texts", StaffScreens::chooseLink));
    }

    private static List<Screen> listIntake() {
        return List.of(
                act("import", "GET " + IMPORT, StaffScreens::readCodes),
                act(
                        "import-faults",
                        "POST " + IMPORT + "/check",
                        (page, scene) -> send(page, scene, FAULTY)),
                act(
                        "import-preview",
                        "POST " + IMPORT + "/check",
                        (page, scene) -> send(page, scene, text(scene, 90))),
                act("import-untitled", "POST " + IMPORT, StaffScreens::storeUntitled));
    }

    private static List<Screen> listResults() {
        String results = ROUND + "/results";
        return List.of(
                get("results", results, scene -> scene.released() + "/results"),
                get("results-hidden", results, scene -> scene.hidden() + "/results"),
                get("results-not-yet", results, scene -> scene.open() + "/results"),
                get(
                        "results-details",
                        results + "/details",
                        scene -> scene.released() + "/results/details"),
                get(
                        "results-annex",
                        results + "/annex",
                        scene -> scene.released() + "/results/annex"),
                Screen.at(
                        "results-effects",
                        Who.BOARD,
                        "GET " + results + "/effects",
                        scene -> scene.released() + "/results/effects"),
                get(
                        "results-effects-hidden",
                        results + "/effects",
                        scene -> scene.hidden() + "/results/effects"),
                Screen.at(
                        "results-evidence",
                        Who.BOARD,
                        "GET " + results + "/evidence",
                        scene -> scene.released() + "/results/evidence"),
                get(
                        "results-evidence-cell",
                        results + "/evidence",
                        scene -> scene.released() + "/results/evidence?from=S5&to=E2"));
    }

    private static List<Screen> listRemarks() {
        String remarks = ROUND + "/results/remarks";
        return List.of(
                get("remarks", remarks, scene -> scene.released() + "/results/remarks"),
                act("remarks-to-clear", "GET " + remarks, StaffScreens::readEarlier),
                get("remarks-not-yet", remarks, scene -> scene.open() + "/results/remarks"),
                Screen.at(
                        "remarks-board",
                        Who.BOARD,
                        "GET " + remarks,
                        scene -> scene.released() + "/results/remarks"),
                act("remark-mask", "GET " + remarks + "/{remark}", StaffScreens::readClosely),
                act(
                        "remark-mask-refused",
                        "POST " + remarks + "/{remark}",
                        StaffScreens::leaveNothingOut));
    }

    private static Screen get(String name, String path, Function<Scene, String> address) {
        return Screen.at(name, Who.COORDINATOR, "GET " + path, address);
    }

    private static Screen act(String name, String route, Screen.Way way) {
        return new Screen(name, Who.COORDINATOR, route, way);
    }

    /// Somebody for whom there are no pages yet comes back to the start page.
    private static Screen signedInElsewhere() {
        return new Screen(
                "demo-notice",
                Who.PLATFORM,
                "GET /demo",
                (page, _) -> {
                    page.navigate("/demo");
                    page.locator("button[value=PLATFORM]").click();
                });
    }

    private static void planNothing(Page page, Scene scene) {
        page.navigate(scene.partnership() + "/rounds/new");
        page.locator("#closesOn").fill("2026-11-01");
        page.locator("#title").fill("");
        page.locator("#target").fill("5");
        for (var language : page.locator("[name=language]").all()) {
            language.uncheck();
        }
        page.locator("main .button").click();
    }

    private static void chooseNobody(Page page, Scene scene) {
        page.navigate(scene.planned() + "/organisations?tick=none");
        page.locator("main .button").click();
    }

    private static void nameHalf(Page page, Scene scene) {
        page.navigate(scene.planned() + "/names");
        page.locator("main form input:not([type=hidden])").first().fill("mentor");
        page.locator("main .button").click();
    }

    private static void changeToNothing(Page page, Scene scene) {
        page.navigate(scene.planned() + "/plan");
        page.locator("#title").fill("");
        page.locator("main .button").first().click();
    }

    private static void endInThePast(Page page, Scene scene) {
        page.navigate(scene.open());
        page.locator("#last-day summary").click();
        page.locator("#last-day #closesOn").fill("2020-01-01");
        page.locator("#last-day button").click();
    }

    private static void tryOut(Page page, Scene scene) {
        page.navigate(scene.planned() + "/preview");
        page.locator("form[action$='/trials'] .button").click();
        page.locator("main form .button").click();
    }

    private static void openTwice(Page page, Scene scene) {
        String round = scene.planned();
        page.navigate(round);
        Page other = page.context().newPage();
        other.navigate(round);
        other.locator(OPENING).click();
        other.locator("[role=status]").waitFor();
        page.locator(OPENING).click();
    }

    private static void thinkOfClosing(Page page, Scene scene) {
        page.navigate(scene.open());
        for (var details : page.locator("main summary").all()) {
            details.click();
        }
    }

    private static void ask(Page page, Scene scene, String count) {
        page.navigate(scene.uninvited() + "/links");
        page.locator("#count").fill(count);
        page.locator("main .button").click();
    }

    private static void thinkOfSending(Page page, Scene scene) {
        scene.enroll();
        page.navigate(scene.open() + "/mail");
    }

    private static void sendTwice(Page page, Scene scene) {
        thinkOfSending(page, scene);
        scene.sendInvitations();
        page.locator("main .button").first().click();
    }

    private static void writeNoLink(Page page, Scene scene) {
        page.navigate(scene.open() + "/mail/texts/reminder-en");
        page.locator("#body").fill("Dear {firstName}");
        page.locator("button[name=save]").click();
    }

    private static String openLinks(Scene scene) {
        scene.groupLink("STU");
        return scene.open() + "/open-links";
    }

    private static String handout(Scene scene) {
        scene.putOnRoster("Noor de Wit", "n.dewit@vuurtoren.example");
        return scene.open() + "/handout";
    }

    private static void offerTwice(Page page, Scene scene) {
        scene.groupLink("STU");
        page.navigate(scene.open() + "/open-links");
        page.locator("#role").selectOption("STU");
        page.locator("main .button:not(.quiet)").click();
    }

    private static void printNothing(Page page, Scene scene) {
        page.navigate(scene.uninvited() + "/handout");
        page.locator("#count").fill("0");
        page.locator("main .button").last().click();
    }

    private static void chooseLink(Page page, Scene scene) {
        scene.groupLink("STU");
        page.navigate(scene.open() + "/texts");
        page.locator("#link").selectOption(new SelectOption().setIndex(1));
        page.locator("main .button").click();
    }

    private static void takeNobodyTogether(Page page, Scene scene) {
        page.navigate(scene.closed() + "/units");
        page.locator("main .button").first().click();
    }

    private static void enterNothing(Page page, Scene scene) {
        page.navigate(scene.closed() + "/register/E8");
        page.locator("main .button").first().click();
    }

    /// The remarks of the first round were not cleared.
    private static void readEarlier(Page page, Scene scene) {
        page.navigate(scene.partnership());
        String round = page.locator("tbody th a").last().getAttribute("href");
        page.navigate(round.replaceFirst("/results$", "") + "/results/remarks");
    }

    private static void readClosely(Page page, Scene scene) {
        page.navigate(scene.released() + "/results/remarks");
        page.locator(".said a").first().click();
    }

    private static void leaveNothingOut(Page page, Scene scene) {
        readClosely(page, scene);
        page.locator("main .button").click();
    }

    private static void readCodes(Page page, Scene scene) {
        page.navigate(scene.partnership() + "/import");
        page.locator("main summary").click();
    }

    private static void send(Page page, Scene scene, String text) {
        page.navigate(scene.partnership() + "/import");
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        page.locator("#file").setInputFiles(new FilePayload("antwoorden.csv", "text/csv", bytes));
        page.locator("main .button").click();
    }

    private static void storeUntitled(Page page, Scene scene) {
        send(page, scene, text(scene, 30));
        page.locator("main .button").click();
    }

    private static String text(Scene scene, int people) {
        return scene.answerFile().text(people);
    }
}
