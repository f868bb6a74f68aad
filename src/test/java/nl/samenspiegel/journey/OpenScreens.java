package nl.samenspiegel.journey;

import java.util.List;

/// The pages that anybody may see.
final class OpenScreens {

    private OpenScreens() {}

    static List<Screen> list() {
        return List.of(
                page("start", "/"),
                page("sign-in", "/sign-in"),
                page("demo", "/demo"),
                page("privacy", "/privacy"),
                page("accessibility", "/accessibility"),
                page("literature", "/literature"),
                opened("literature-cell", "?from=S5&to=E2#cell"),
                opened("literature-cell-empty", "?from=S2&to=E1#cell"),
                page("literature-sources", "/literature/sources"),
                effect("E2"),
                effect("E4"),
                effect("E8"),
                fault("error-not-found", "/there-is-no-such-page"),
                fault("error-broken", "/probe/broken-template"),
                fault("error-away", "/probe/away"),
                stale(),
                Screen.at("no-more-mail", Who.NOBODY, "GET /unsubscribe/{code}", Scene::enroll),
                new Screen(
                        "no-more-mail-asked",
                        Who.NOBODY,
                        "POST /unsubscribe/{code}",
                        (page, scene) -> {
                            page.navigate(scene.enroll());
                            page.locator("main .button").click();
                        }),
                new Screen(
                        "outbox",
                        Who.NOBODY,
                        "GET /outbox",
                        (page, scene) -> {
                            scene.enroll();
                            scene.sendInvitations();
                            page.navigate("/outbox");
                        }));
    }

    private static Screen page(String name, String path) {
        return Screen.at(name, Who.NOBODY, "GET " + path, _ -> path);
    }

    private static Screen opened(String name, String query) {
        return Screen.at(name, Who.NOBODY, "GET /literature", _ -> "/literature" + query);
    }

    private static Screen effect(String code) {
        return Screen.at(
                "literature-effect-" + code,
                Who.NOBODY,
                "GET /literature/effects/{effect}",
                _ -> "/literature/effects/" + code);
    }

    private static Screen fault(String name, String path) {
        return Screen.at(name, Who.NOBODY, Screen.NO_ROUTE, _ -> path);
    }

    /// A form whose hidden number is of another browser.
    private static Screen stale() {
        return new Screen(
                "error-stale",
                Who.NOBODY,
                "POST /demo/sign-in",
                (page, _) -> {
                    page.navigate("/demo");
                    page.context().clearCookies();
                    page.locator("form[action='/demo/sign-in'] button").first().click();
                });
    }
}
