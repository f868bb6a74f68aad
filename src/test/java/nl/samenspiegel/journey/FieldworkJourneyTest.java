package nl.samenspiegel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import nl.samenspiegel.account.GivenStaff;
import nl.samenspiegel.fixture.Chromium;
import nl.samenspiegel.fixture.Engine;
import nl.samenspiegel.fixture.Program;
import nl.samenspiegel.fixture.StoppedClock;
import nl.samenspiegel.fixture.Visitor;
import nl.samenspiegel.mailing.GivenMail;
import nl.samenspiegel.partnership.OrganisationKind;
import nl.samenspiegel.partnership.Partnership;
import nl.samenspiegel.partnership.Partnerships;
import nl.samenspiegel.response.Responses;
import nl.samenspiegel.store.Keys;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// A coordinator runs a round from the plan to its results, with a mail server and with people on
/// their phones, through the screens alone.
@Tag("journey")
final class FieldworkJourneyTest {

    private static final Pattern LINK = Pattern.compile("/u/[0-9a-z]{32}");
    private static final int STUDENTS = 12;
    private static final int MENTORS = 8;
    private static final int EDUCATORS = 6;
    private static final int PEOPLE = STUDENTS + MENTORS + EDUCATORS;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    private final List<BrowserContext> windows = new ArrayList<>();
    private Program program;
    private Partnership partnership;

    @BeforeEach
    void start() {
        server.start();
        program =
                Program.start(
                        Engine.SERVER,
                        Map.of(
                                "samenspiegel.smtp.host", "127.0.0.1",
                                "samenspiegel.smtp.port", server.getSmtp().getPort(),
                                "samenspiegel.smtp.security", "none",
                                "samenspiegel.smtp.from", "no-reply@scan.example"));
        partnership = found();
    }

    @AfterEach
    void stop() {
        windows.forEach(BrowserContext::close);
        program.close();
        server.stop();
    }

    @Test
    void leadsFromAPlanOverMailToResults() throws MessagingException {
        Page desk = coordinator();
        var visited = new ArrayList<String>();
        desk.onFrameNavigated(frame -> visited.add(frame.url()));

        int inputs = plan(desk) + bringRoster(desk);
        desk.navigate(home(desk));
        press(desk, "Open de ronde");
        follow(desk, "Stuur uitnodigingen en herinneringen per mail");
        press(desk, "Verstuur 26 uitnodigingen");

        assertThat(visited).as("pages up to the invitations").hasSizeLessThanOrEqualTo(12);
        assertThat(inputs).as("inputs up to the invitations").isLessThanOrEqualTo(40);
        assertThat(bean(GivenMail.class).deliver()).isEqualTo(PEOPLE);
        Map<String, String> links = links();
        assertThat(links).hasSize(PEOPLE);

        answerWithoutConnection(phone(), link(links, "s0@hs.example"));
        answerOnTwoDevices(link(links, "w0@berk.example"));
        remind(desk);
        int mails = server.getReceivedMessages().length;
        assertThat(mails).as("reminders only to the unfinished").isEqualTo(PEOPLE + PEOPLE - 2);

        answerTheRest(links);
        finish(desk);
        Page late = phone();
        late.navigate(link(links, "s1@hs.example"));
        assertThat(late.locator("h1")).hasText("Deze link werkt niet of niet meer");
    }

    private Partnership found() {
        var partnerships = bean(Partnerships.class);
        Partnership brug = partnerships.found("De Brug", "Samira Aydin", "s.aydin@debrug.example");
        LocalDate since = LocalDate.of(2020, 8, 1);
        for (String school : List.of("De Berk", "De Eik")) {
            var site = partnerships.addOrganisation(school, OrganisationKind.SITE, null, null);
            partnerships.join(brug.id(), site.id(), since);
        }
        var institute =
                partnerships.addOrganisation("Hogeschool", OrganisationKind.INSTITUTE, null, null);
        partnerships.join(brug.id(), institute.id(), since);
        return brug;
    }

    /// Plans a round of all organisations; returns how many fields were filled in.
    private static int plan(Page desk) {
        follow(desk, "Plan een ronde");
        desk.getByLabel("Eerste dag").fill("2026-11-16");
        desk.getByLabel("Laatste dag").fill("2026-12-18");
        press(desk, "Bewaar en kies wie meedoet");
        press(desk, "Bewaar wie meedoet");
        return 2;
    }

    /// Pastes a list with two faults, leaves those out, and chooses the role of one person; returns
    /// how many fields were filled in.
    private static int bringRoster(Page desk) {
        follow(desk, "Zet mensen op de lijst");
        follow(desk, "Voeg mensen toe");
        desk.getByLabel("Plak hier de lijst").fill(list());
        press(desk, "Controleer de lijst");
        assertThat(desk.locator("table")).containsText("s98#hs.example");
        assertThat(desk.locator("table")).containsText("De Brek");
        desk.getByLabel("Neem de nieuwe mensen").check();
        press(desk, "Zet 26 mensen op de lijst");
        return 2;
    }

    private static String list() {
        var list = new StringBuilder("Naam\tE-mail\tOrganisatie\tRol\n");
        for (int i = 0; i < STUDENTS; i++) {
            list.append("Student %d\ts%d@hs.example\t%s\tstudent\n".formatted(i, i, school(i)));
        }
        for (int i = 0; i < MENTORS; i++) {
            list.append(
                    "Begeleider %d\tw%d@berk.example\t%s\twerkplekbegeleider\n"
                            .formatted(i, i, school(i)));
        }
        for (int i = 0; i < EDUCATORS; i++) {
            list.append(
                    "Opleider %d\to%d@hs.example\tHogeschool\tinstituutsopleider\n"
                            .formatted(i, i));
        }
        list.append("Student 98\ts98#hs.example\tDe Berk\tstudent\n");
        list.append("Student 99\ts99@hs.example\tDe Brek\tstudent\n");
        return list.toString();
    }

    private static String school(int number) {
        return number % 2 == 0 ? "De Berk" : "De Eik";
    }

    /// What is filled in without a connection stays on the screen and is stored when it is back.
    private static void answerWithoutConnection(Page phone, String link) {
        Respondent student = Respondent.begin(phone, link).answer(1);
        assertThat(phone.getByRole(AriaRole.STATUS)).hasText("✓ Opgeslagen");
        phone.context().setOffline(true);
        student.answer(0, 2);
        assertThat(phone.getByRole(AriaRole.STATUS)).containsText("Geen verbinding");
        phone.context().setOffline(false);
        assertThat(phone.getByRole(AriaRole.STATUS)).hasText("✓ Opgeslagen");
        phone.reload();
        assertThat(phone.locator("input:checked").first()).hasValue("3");
        student.finish(1).send();
    }

    private void answerOnTwoDevices(String link) {
        Respondent.begin(phone(), link).answer(3).onward();
        Page other = phone();
        Respondent mentor = Respondent.begin(other, link);
        assertThat(other.locator(".kicker")).containsText("Deel 2 van");
        mentor.finish(3).send();
    }

    private void remind(Page desk) {
        bean(StoppedClock.class).advance(Duration.ofDays(3));
        String round = home(desk);
        signIn(desk.context()); // a session does not last for days
        bean(Responses.class).count();
        desk.navigate(round + "/response");
        assertThat(desk.locator("main")).containsText("Het doel is");
        assertThat(desk.locator("main")).not().containsText("Student 0");
        desk.navigate(round + "/mail");
        press(desk, "Stuur een herinnering");
        bean(GivenMail.class).deliver();
    }

    private void answerTheRest(Map<String, String> links) {
        var crowd = new Crowd(program.server());
        int turn = 0;
        for (Map.Entry<String, String> one : links.entrySet()) {
            boolean done = List.of("s0@hs.example", "w0@berk.example").contains(one.getKey());
            if (!done && !one.getKey().equals("s1@hs.example")) {
                crowd.send(one.getValue(), turn++ % 4);
            }
        }
    }

    private static void finish(Page desk) {
        desk.navigate(home(desk));
        desk.getByText("Sluit de ronde").click();
        press(desk, "Sluit nu en maak de uitkomsten");
        desk.waitForURL("**/results");
        assertThat(desk.locator("h1")).hasText("Wat de ronde laat zien");
    }

    /// Returns the address of the round that the page is about.
    private static String home(Page desk) {
        return desk.url().replaceFirst("(/rounds/[0-9a-z]{26}).*", "$1");
    }

    /// Maps addresses to the path of the first link that was sent to them.
    private Map<String, String> links() throws MessagingException {
        Map<String, String> links = new HashMap<>();
        for (MimeMessage mail : server.getReceivedMessages()) {
            String to =
                    Arrays.toString(mail.getRecipients(Message.RecipientType.TO))
                            .replaceAll(".*?([^ <\\[]+@[^ >\\]]+).*", "$1");
            String text = GreenMailUtil.getBody(mail).replace("=\r\n", "");
            var link = LINK.matcher(text);
            assertThat(link.find()).as(text).isTrue();
            links.putIfAbsent(to, link.group());
        }
        return links;
    }

    private static String link(Map<String, String> links, String email) {
        return Objects.requireNonNull(links.get(email), email);
    }

    private Page coordinator() {
        BrowserContext window = window(1280);
        signIn(window);
        Page page = window.newPage();
        page.navigate("/partnerships/" + Keys.text(partnership.id()));
        return page;
    }

    private void signIn(BrowserContext window) {
        Visitor somebody =
                bean(GivenStaff.class).coordinator(program.server().visitor(), partnership.id());
        window.addCookies(
                List.of(
                        new Cookie("__Host-staff", somebody.cookie("__Host-staff").orElseThrow())
                                .setUrl("https://%s/".formatted(program.server().uri().getHost()))
                                .setSecure(true)));
    }

    private Page phone() {
        return window(360).newPage();
    }

    private BrowserContext window(int width) {
        BrowserContext window = Chromium.window(program.server().uri(), width, 800);
        windows.add(window);
        return window;
    }

    private <T> T bean(Class<T> type) {
        return program.context().getBean(type);
    }

    private static void follow(Page page, String words) {
        new Coordinator(page).follow(words);
    }

    private static void press(Page page, String words) {
        new Coordinator(page).press(words);
    }
}
