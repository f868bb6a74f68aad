package nl.samenspiegel.chart;

import java.util.List;

/// A figure as it stands on a page: the finding, the drawings, what they rest on, and the table.
///
/// @param finding the heading: what the figure shows, as a sentence
/// @param headingLevel 2..4
/// @param sub what is measured and in which unit
/// @param key the signs; may be empty
/// @param plots as [Drawing#draw] gives them
/// @param caption numbers of answers, kind of interval, source
/// @param language of the words in these texts that are marked as foreign to the page; empty if
///   there are none
public record FigureView(
        String finding,
        int headingLevel,
        String sub,
        List<KeyEntry> key,
        List<Svg> plots,
        String caption,
        FigureTable table,
        String language) {

    public FigureView {
        key = List.copyOf(key);
        plots = List.copyOf(plots);
        if (headingLevel < 2 || headingLevel > 4) {
            throw new IllegalArgumentException(
                    "a figure has a heading of level 2..4, not %d".formatted(headingLevel));
        }
    }

    /// A figure of which all texts are in the language of the page.
    public FigureView(
            String finding,
            int headingLevel,
            String sub,
            List<KeyEntry> key,
            List<Svg> plots,
            String caption,
            FigureTable table) {
        this(finding, headingLevel, sub, key, plots, caption, table, "");
    }
}
