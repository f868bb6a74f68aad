package nl.samenspiegel.literature;

import nl.samenspiegel.core.evidence.ConfidenceInterval;
import nl.samenspiegel.core.evidence.EffectSize;
import nl.samenspiegel.core.evidence.Span;

import java.util.List;
import java.util.stream.Stream;

/// How far a list of sizes of one metric reaches.
final class Ends {

    private Ends() {}

    /// Returns the lowest and the highest value that a source gives, intervals left aside.
    ///
    /// @throws IllegalArgumentException if there are no sizes
    static Span ofEstimates(List<EffectSize> sizes) {
        return over(sizes.stream().flatMap(Ends::estimates));
    }

    /// Returns the lowest and the highest end of anything that is drawn.
    ///
    /// @throws IllegalArgumentException if there are no sizes
    static Span ofAll(List<EffectSize> sizes) {
        return over(sizes.stream().flatMap(size -> Stream.concat(estimates(size), ends(size))));
    }

    private static Stream<Double> estimates(EffectSize size) {
        return switch (size) {
            case EffectSize.Point point -> Stream.of(point.estimate());
            case EffectSize.Range range -> Stream.of(range.range().low(), range.range().high());
        };
    }

    private static Stream<Double> ends(EffectSize size) {
        ConfidenceInterval interval =
                size instanceof EffectSize.Point point ? point.interval() : null;
        return interval == null
                ? Stream.of()
                : Stream.of(interval.span().low(), interval.span().high());
    }

    private static Span over(Stream<Double> values) {
        List<Double> sorted = values.sorted().toList();
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("no sizes reach nowhere");
        }
        return new Span(sorted.getFirst(), sorted.getLast());
    }
}
