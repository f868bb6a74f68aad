package nl.samenspiegel.core.publication;

import java.util.List;

/// What changed between two released rounds of one partnership.
///
/// Nothing of it is published yet: no page shows it and no release stores it. A difference between
/// two rounds is a number about both, and beside what both releases show it may give a few people
/// away, such as those of the one organisation that left. Here only sizes and weights are checked,
/// and that both releases show the perspective or headline itself. Whoever publishes a trend first
/// enters each number of it as a row in the audits of both rounds: with − the weights of the
/// earlier mean on the cells of the earlier round and + those of the later mean on the cells of the
/// later one, for the organisations in both, for all, and for the headline; that a label is there
/// counts as published too. What the audits refuse is not shown.
public sealed interface Trend {

    /// The rounds can be compared.
    ///
    /// @param lines by scale or item in the order of the instrument: perspectives in the order of
    ///   drawing, then the headline if the scale has one
    /// @param answered one for each perspective, in the order of drawing
    record Drawn(List<TrendLine> lines, List<WhoAnswered> answered) implements Trend {

        public Drawn {
            lines = List.copyOf(lines);
            answered = List.copyOf(answered);
        }
    }

    /// The rounds did not measure the same, so no difference is worked out.
    ///
    /// @param breaks every reason, at least one
    record Broken(List<TrendBreak> breaks) implements Trend {

        public Broken {
            breaks = List.copyOf(breaks);
        }
    }

    /// Compares two rounds of one partnership, the earlier one first. A pure function.
    ///
    /// Only scales that both rounds asked are compared; a scale that is reported as shares is not,
    /// and one that is reported as facets item by item, never as a mean over its items. All lines
    /// are one family of comparisons; what is hidden or indicative is not in it and has no label.
    ///
    /// @throws IllegalArgumentException if a publication was not made of the answers beside it
    static Trend of(TrendRound earlier, TrendRound later) {
        List<TrendBreak> breaks = TrendBreaks.list(earlier, later);
        return breaks.isEmpty() ? new TrendAssessor(earlier, later).assess() : new Broken(breaks);
    }
}
