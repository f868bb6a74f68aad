package nl.samenspiegel.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What is wrong with a page as it stands in a window.
final class Inspection {

    private static final String AXE = read(AxeBuilder.class, "/axe.min.js");
    private static final String RULES = read(Inspection.class, "/journey/rules.js");
    private static final String SHAPE = read(Inspection.class, "/journey/shape.js");

    /// Which rules of axe a page is held against.
    enum Rules {
        /// All rules of WCAG 2.2 up to AA, and good practice.
        ALL,
        /// Those whose outcome may change with the width of the window.
        PLACES,
        /// Those whose outcome may change with the colours.
        COLOURS
    }

    private Inspection() {}

    /// Lists what axe finds, what does not fit, and what a page must have one of; nothing if all is
    /// well.
    static List<String> listFaults(Page page, Rules rules) {
        if (!(Boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(AXE);
        }
        var faults = new ArrayList<String>();
        faults.addAll(texts(page.evaluate(RULES, rules.name().toLowerCase(Locale.ROOT))));
        faults.addAll(listMisfits(page));
        return faults;
    }

    /// Lists what sticks out of the window, is cut off, or lies on top of something else.
    static List<String> listMisfits(Page page) {
        return texts(page.evaluate(SHAPE));
    }

    private static List<String> texts(Object found) {
        return ((List<?>) found).stream().map(Object::toString).toList();
    }

    private static String read(Class<?> beside, String path) {
        try (InputStream stream = beside.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("no " + path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
