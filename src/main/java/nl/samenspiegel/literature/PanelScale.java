package nl.samenspiegel.literature;

import nl.samenspiegel.chart.Tick;
import nl.samenspiegel.core.evidence.Metric;
import nl.samenspiegel.core.evidence.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;

/// The axis of a forest plot: where its ticks are and which of them means no difference.
///
/// A correlation is drawn on all of its range; everything else on the ticks that the values and the
/// value of no difference need, with one to spare on each side.
///
/// @param values of the ticks, from left to right, in the unit of the metric
/// @param zero the tick of no difference
/// @param isLogarithmic whether equal ratios lie equally far apart
record PanelScale(List<Double> values, double zero, boolean isLogarithmic) {

    private static final double[] RATIOS = {0.1, 0.2, 0.5, 0.75, 1, 1.33, 2, 5, 10};
    private static final double[] STEPS = {0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.5, 1, 2, 5, 10, 20};
    private static final int MOST_STEPS = 4;

    PanelScale {
        values = List.copyOf(values);
    }

    /// Returns the axis for values of `metric` that reach over `ends`.
    static PanelScale of(Metric metric, Span ends) {
        return switch (metric) {
            case ODDS_RATIO -> new PanelScale(ratios(ends), 1, true);
            case CORRELATION -> new PanelScale(correlations(ends), 0, false);
            case SMD, RISK_DIFFERENCE, GROWTH_SD -> new PanelScale(even(ends), 0, false);
        };
    }

    /// Returns the ticks, labelled by `label`.
    List<Tick> ticks(DoubleFunction<String> label) {
        return values.stream().map(value -> new Tick(value, label.apply(value))).toList();
    }

    private static List<Double> ratios(Span ends) {
        double low = Math.min(1, ends.low());
        double high = Math.max(1, ends.high());
        int first = 0;
        while (first + 1 < RATIOS.length && RATIOS[first + 1] < low) {
            first++;
        }
        int last = RATIOS.length - 1;
        while (last > 0 && RATIOS[last - 1] > high) {
            last--;
        }
        return DoubleStream.of(RATIOS).skip(first).limit(last - first + 1L).boxed().toList();
    }

    private static List<Double> correlations(Span ends) {
        return ends.low() < 0
                ? List.of(-1.0, -0.5, 0.0, 0.5, 1.0)
                : List.of(0.0, 0.25, 0.5, 0.75, 1.0);
    }

    private static List<Double> even(Span ends) {
        double low = Math.min(0, ends.low());
        double high = Math.max(0, ends.high());
        double step = step(high - low);
        List<Double> ticks = new ArrayList<>();
        long first = (long) Math.floor(low / step - 1e-9);
        long last = (long) Math.ceil(high / step + 1e-9);
        for (long i = Math.min(first, -1); i <= Math.max(last, 1); i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    private static double step(double reach) {
        for (double step : STEPS) {
            if (reach / step <= MOST_STEPS) {
                return step;
            }
        }
        return reach / MOST_STEPS;
    }
}
