package nl.samenspiegel.journey;

import com.microsoft.playwright.Page;

import java.util.function.Function;
import java.util.regex.Pattern;

/// A page of the product in one of its states, and how somebody comes to see it.
///
/// @param name what it shows, fit for the name of a file
/// @param route method and path of the route that answers with it, as in the table of routes, or
///   [#NO_ROUTE]
/// @param way goes there, from anywhere, any number of times
record Screen(String name, Who who, String route, Way way) {

    /// Stands for whatever answers where the product has no page.
    static final String NO_ROUTE = "GET /**";

    /// What somebody does to come to a screen.
    @FunctionalInterface
    interface Way {

        void go(Page page, Scene scene);
    }

    /// Returns a screen that has an address of its own.
    static Screen at(String name, Who who, String route, Function<Scene, String> address) {
        return new Screen(name, who, route, (page, scene) -> page.navigate(address.apply(scene)));
    }

    /// Tells whether the route of this screen answers to a request.
    ///
    /// @param request method and path
    boolean isAnsweredBy(String request) {
        String pattern = route.replace("/**", "/.+").replaceAll("\\{\\w+}", "[^/]+");
        return Pattern.matches(pattern, request);
    }

    @Override
    public String toString() {
        return name;
    }
}
