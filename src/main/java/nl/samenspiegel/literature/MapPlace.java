package nl.samenspiegel.literature;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Where a map stands, and which of its cells is opened there.
///
/// @param path the page that shows the map
/// @param instrument the instrument, where the page has to be told; empty where it is known
/// @param from id of the condition of the opened cell; empty if none is opened
/// @param to id of the effect of the opened cell; empty if none is opened
public record MapPlace(String path, String instrument, String from, String to) {

    /// The place in the page at which the opened cell stands.
    public static final String CELL = "cell";

    /// Returns the address of this map with another cell opened.
    String opening(String condition, String effect) {
        String query = "from=%s&to=%s".formatted(encoded(condition), encoded(effect));
        return instrument.isEmpty()
                ? "%s?%s#%s".formatted(path, query, CELL)
                : "%s?instrument=%s&%s#%s".formatted(path, encoded(instrument), query, CELL);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
