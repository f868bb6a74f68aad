package nl.samenspiegel.journey;

import java.util.List;
import java.util.stream.Stream;

/// Every page of the product, in the states that look different.
final class Screens {

    private Screens() {}

    static List<Screen> list() {
        return Stream.of(OpenScreens.list(), StaffScreens.list(), RespondentScreens.list())
                .flatMap(List::stream)
                .toList();
    }
}
