package nl.samenspiegel.catalog;

import java.util.List;
import java.util.stream.Collectors;

/// Thrown at start when an instrument, its texts or its evidence cannot be used as they are.
///
/// The message names every problem, each on a line of its own.
public final class BrokenInstruments extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenInstruments(List<Problem> problems) {
        super(
                problems.stream()
                        .map(problem -> "  " + problem)
                        .collect(
                                Collectors.joining(
                                        "\n",
                                        "the instruments cannot be used as they are:\n",
                                        "")));
    }
}
