package nl.samenspiegel.literature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A cell of the map as it was worked out by hand.
///
/// @param state linked, none-found, not-searched or not-applicable
/// @param direction as files write it, or expected
/// @param programmes different research programmes
/// @param hollow whether nobody of us read a source at that tier
record ExpectedMap(
        String from,
        String to,
        String state,
        int tier,
        String direction,
        int programmes,
        boolean hollow) {

    private static final Path FILE = Path.of("src/test/resources/evidence/map.txt");

    /// Lists the cells, row by row.
    static List<ExpectedMap> lines() {
        try {
            return Files.readAllLines(FILE).stream()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> of(line.split(" ", -1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean isLinked() {
        return state.equals("linked");
    }

    /// Returns the cell as the Dutch page should say it.
    String words() {
        return switch (state) {
            case "none-found" -> "gezocht, niets gevonden";
            case "not-searched" -> "geen onderzoek bekend";
            case "not-applicable" -> "n.v.t.";
            default ->
                    "%s, trede %d, %d %s%s"
                            .formatted(
                                    directionInWords(),
                                    tier,
                                    programmes,
                                    programmes == 1 ? "bron" : "bronnen",
                                    hollow ? ", niet zelf gelezen" : "");
        };
    }

    private String directionInWords() {
        return switch (direction) {
            case "+" -> "gunstig";
            case "expected" -> "verwacht";
            default -> "wisselend";
        };
    }

    private static ExpectedMap of(String[] part) {
        return new ExpectedMap(
                part[0],
                part[1],
                part[2],
                Integer.parseInt(part[3]),
                part[4],
                Integer.parseInt(part[5]),
                Boolean.parseBoolean(part[6]));
    }
}
