package nl.samenspiegel.core.stat;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Fits a model with one factor to a covariance matrix, by maximum likelihood.
final class OneFactor {

    private static final int FEWEST_ITEMS = 3;

    /// What a step still promises of F at the minimum.
    private static final double AT_MINIMUM = 1e-26;

    /// Share of an item's variance below which its error variance is none.
    private static final double NO_ERROR_VARIANCE = 1e-8;

    private OneFactor() {}

    /// Returns the model Σ = λλ′ + Ψ with no ψ below 0 that minimises F = ln|Σ| + tr(SΣ⁻¹) − ln|S|
    /// − k, or why there is none.
    ///
    /// Newton's method, with Fisher scoring where F is not curved like a bowl, steps halved until F
    /// falls, and an error variance held at 0 while F would fall with it. F can have several
    /// minima: the search starts from the first principal axis and from each item as if it were the
    /// factor, and the lowest is taken. It works on the correlations, for which the model is the
    /// same, and scales back.
    ///
    /// @param covariance S, k × k, symmetric, with n − 1 in the divisor; NaN where unknown
    /// @param mostSteps after how many steps a search is given up; 5 to 15 are usual
    /// @see "Jöreskog, K. G. (1967). Some contributions to maximum likelihood factor analysis.
    ///   Psychometrika 32(4), 443–482. doi:10.1007/BF02289658"
    static OneFactorOutcome fit(double[][] covariance, int mostSteps) {
        int k = covariance.length;
        double[] deviations =
                IntStream.range(0, k).mapToDouble(i -> Math.sqrt(covariance[i][i])).toArray();
        if (k < FEWEST_ITEMS || !Arrays.stream(deviations).allMatch(sd -> sd > 0)) {
            return new OneFactorOutcome.NotIdentified();
        }
        RealMatrix correlation = new Array2DRowRealMatrix(k, k);
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                correlation.setEntry(i, j, covariance[i][j] / (deviations[i] * deviations[j]));
            }
        }
        List<OneFactorModel> starts = OneFactorModel.listStarts(correlation);
        return starts.isEmpty()
                ? new OneFactorOutcome.NotIdentified()
                : starts.stream()
                        .flatMap(start -> findMinimum(start, mostSteps).stream())
                        .min(Comparator.comparingDouble(OneFactorModel::discrepancy))
                        .map(model -> outcome(model, deviations))
                        .orElseGet(OneFactorOutcome.NotConverged::new);
    }

    private static Optional<OneFactorModel> findMinimum(OneFactorModel start, int mostSteps) {
        OneFactorModel model = start;
        for (int steps = 0; steps < mostSteps; steps++) {
            Optional<RealVector> step = model.findStep();
            if (step.isEmpty() || model.promise(step.get()) < AT_MINIMUM) {
                return step.isEmpty() ? Optional.empty() : Optional.of(model);
            }
            Optional<OneFactorModel> lower = model.findLower(step.get());
            if (lower.isEmpty()) {
                return Optional.empty();
            }
            model = lower.get();
        }
        return Optional.empty();
    }

    private static OneFactorOutcome outcome(OneFactorModel model, double[] deviations) {
        double[] residuals = model.residuals();
        double[] loadings = model.loadings();
        for (int i = 0; i < residuals.length; i++) {
            if (residuals[i] < NO_ERROR_VARIANCE) {
                return new OneFactorOutcome.Heywood(i);
            }
            loadings[i] *= deviations[i];
            residuals[i] *= deviations[i] * deviations[i];
        }
        double sign = DoubleStream.of(loadings).sum() < 0 ? -1 : 1;
        return new OneFactorOutcome.Fitted(
                DoubleStream.of(loadings).map(loading -> sign * loading).boxed().toList(),
                DoubleStream.of(residuals).boxed().toList(),
                Math.max(0, model.discrepancy()));
    }
}
