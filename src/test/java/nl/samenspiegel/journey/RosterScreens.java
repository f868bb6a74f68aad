package nl.samenspiegel.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// The pages on which a coordinator brings people and puts them right.
final class RosterScreens {

    private static final String ROSTER = "/partnerships/{partnership}/rounds/{round}/roster";

    private static final String UNNAMED =
            """
            Sanne de Wit;s.dewit@school.example;Basisschool De Vuurtoren;werkplekbegeleider
            Omar Haddad;o.haddad@school.example;Basisschool De Vuurtoren;schoolopleider
            """;

    private static final String FAULTY =
            """
            naam;e-mail;school;rol;taal;telefoon
            Sanne de Wit;s.dewit@school.example;Basisschool De Vuurtoren;werkplekbegeleider;nl;06
            Sanne de Wit;s.dewit@school.example;Basisschool De Vuurtoren;schoolopleider;nl;06
            Omar Haddad;o.haddad@school,example;Basisschool De Vuurtoren;schoolopleider;;06
            Kim Lee;k.lee@school.example;Basisschool De Vuurtorn;werkplekbegeleidr;Frans;06
            """;

    private RosterScreens() {}

    static List<Screen> list() {
        return Stream.of(listPeople(), listLists()).flatMap(List::stream).toList();
    }

    private static List<Screen> listLists() {
        return List.of(
                act(
                        "roster-new",
                        "GET " + ROSTER + "/new",
                        (page, scene) -> {
                            page.navigate(at(scene) + "/new");
                            page.locator("main summary").first().click();
                        }),
                act(
                        "roster-nothing",
                        "POST " + ROSTER + "/lists",
                        (page, scene) -> send(page, scene, "")),
                act(
                        "roster-columns",
                        "GET " + ROSTER + "/lists/{list}",
                        (page, scene) -> send(page, scene, UNNAMED)),
                act(
                        "roster-columns-refused",
                        "POST " + ROSTER + "/lists/{list}/columns",
                        (page, scene) -> {
                            send(page, scene, UNNAMED);
                            page.locator("main .button").click();
                        }),
                act(
                        "roster-checked",
                        "GET " + ROSTER + "/lists/{list}",
                        (page, scene) -> send(page, scene, FAULTY)),
                act(
                        "roster-columns-again",
                        "GET " + ROSTER + "/lists/{list}/columns",
                        (page, scene) -> {
                            send(page, scene, FAULTY);
                            page.locator("main ul a").first().click();
                        }),
                act(
                        "roster-checked-refused",
                        "POST " + ROSTER + "/lists/{list}",
                        (page, scene) -> {
                            send(page, scene, FAULTY);
                            page.locator("main .button").click();
                        }));
    }

    private static List<Screen> listPeople() {
        return List.of(
                act("roster-nobody", "GET " + ROSTER, (page, scene) -> page.navigate(at(scene))),
                act("roster", "GET " + ROSTER, RosterScreens::add),
                act(
                        "roster-person",
                        "GET " + ROSTER + "/people/{person}",
                        (page, scene) -> {
                            edit(page, scene);
                            page.locator("main summary").click();
                        }),
                act(
                        "roster-person-refused",
                        "POST " + ROSTER + "/people/{person}",
                        (page, scene) -> {
                            edit(page, scene);
                            page.locator("#email").fill("geen adres");
                            page.locator("main .button").first().click();
                        }));
    }

    private static Screen act(String name, String route, Screen.Way way) {
        return new Screen(name, Who.COORDINATOR, route, way);
    }

    private static String at(Scene scene) {
        return scene.planned() + "/roster";
    }

    private static void send(Page page, Scene scene, String text) {
        page.navigate(at(scene) + "/new");
        String school = page.locator("main details li").first().textContent();
        String list = text.replace("Basisschool De Vuurtoren", school);
        byte[] bytes = list.getBytes(StandardCharsets.UTF_8);
        page.locator("#file").setInputFiles(new FilePayload("mensen.csv", "text/csv", bytes));
        page.locator("main .button").click();
    }

    private static void add(Page page, Scene scene) {
        send(page, scene, FAULTY);
        page.locator("#leaveOut").check();
        page.locator("main .button").click();
        page.locator("main summary").click();
    }

    private static void edit(Page page, Scene scene) {
        add(page, scene);
        page.locator("tbody th a").first().click();
    }
}
