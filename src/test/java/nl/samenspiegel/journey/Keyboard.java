package nl.samenspiegel.journey;

import com.microsoft.playwright.Page;

/// Somebody who uses a page by the keys alone and looks for where the focus is.
record Keyboard(Page page) {

    private static final int MOST_STOPS = 250;

    /// Tells whether the focused element, or the label around it, has a line around it and is not
    /// covered by anything.
    private static final String SEEN =
            """
            () => {
              const focused = document.activeElement;
              const marked = focused.closest("label") ?? focused;
              const line = (element) => getComputedStyle(element).outlineStyle !== "none";
              const box = marked.getBoundingClientRect();
              const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
              return (line(focused) || line(marked)) && (marked.contains(top) || top?.contains(marked));
            }
            """;

    /// Presses Tab until what `css` finds has the focus.
    Keyboard to(String css) {
        for (int i = 0; i < MOST_STOPS; i++) {
            page.keyboard().press("Tab");
            if (!(Boolean) page.evaluate(SEEN)) {
                throw new AssertionError("the focus cannot be seen on %s".formatted(focused()));
            }
            if ((Boolean) page.evaluate("css => document.activeElement.matches(css)", css)) {
                return this;
            }
        }
        throw new AssertionError("no way to %s by Tab".formatted(css));
    }

    /// Presses a key.
    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /// Types a text where the focus is.
    Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /// Presses Enter and waits until another page is there.
    Keyboard enter() {
        String here = page.url();
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.equals(here));
        return this;
    }

    private Object focused() {
        return page.evaluate("() => document.activeElement.outerHTML");
    }
}
