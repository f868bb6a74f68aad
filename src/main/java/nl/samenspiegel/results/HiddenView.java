package nl.samenspiegel.results;

import java.util.List;

/// What is not shown, and why that may be.
///
/// @param lines which groups on what; empty if everything is shown
public record HiddenView(List<String> lines, String why) {

    public HiddenView {
        lines = List.copyOf(lines);
    }
}
