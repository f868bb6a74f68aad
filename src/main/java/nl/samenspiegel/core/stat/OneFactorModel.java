package nl.samenspiegel.core.stat;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One place on the way to the best model with one factor: Σ = λλ′ + Ψ beside the observed
/// correlations R. Immutable; no ψ is below 0, and Σ is positive definite, so at most one ψ is 0.
final class OneFactorModel {

    /// All matrices here are symmetric but for rounding; the upper half is used.
    private static final double ANY_ASYMMETRY = Double.POSITIVE_INFINITY;

    private static final double SMALLEST_PIVOT = 1e-12;
    private static final int MOST_HALVINGS = 40;

    /// Error variance that is a rounding of 0.
    private static final double NOTHING = 1e-13;

    /// What rounding may add to F without its being called a rise.
    private static final double ROUNDING = 1e-13;

    /// Least excess of the first eigenvalue at the start, so that there is a factor to begin with.
    private static final double SMALLEST_FACTOR = 0.1;

    /// Loading of an item that is nearly the factor.
    private static final double NEARLY = 0.95;

    private final RealMatrix observed; // R, k × k
    private final double logObserved; // ln|R|
    private final RealVector loadings; // λ
    private final double[] residuals; // ψ, at least 0
    private final RealMatrix inverse; // W = Σ⁻¹
    private final RealMatrix misfit; // Q = Σ⁻¹(Σ − R)Σ⁻¹
    private final double discrepancy; // F

    private OneFactorModel(
            RealMatrix observed,
            double logObserved,
            RealVector loadings,
            double[] residuals,
            CholeskyDecomposition root) {
        this.observed = observed;
        this.logObserved = logObserved;
        this.loadings = loadings;
        this.residuals = residuals;
        inverse = root.getSolver().getInverse();
        RealMatrix rest = sigma(loadings, residuals).subtract(observed);
        misfit = inverse.multiply(rest).multiply(inverse);
        double trace = inverse.multiply(observed).getTrace();
        discrepancy = logDeterminant(root) + trace - logObserved - residuals.length;
    }

    /// Lists models to begin with. In the first, error variances come from the multiple
    /// correlations and loadings from the first principal axis of what they leave; in each other an
    /// item is nearly the factor.
    ///
    /// @param observed correlations, k × k
    /// @return none if they are not positive definite
    static List<OneFactorModel> listStarts(RealMatrix observed) {
        int k = observed.getRowDimension();
        Optional<CholeskyDecomposition> root = findRoot(observed);
        if (root.isEmpty()) {
            return List.of();
        }
        double logObserved = logDeterminant(root.get());
        RealMatrix inverse = root.get().getSolver().getInverse();
        double[] residuals = new double[k];
        Arrays.setAll(residuals, i -> (1 - 0.5 / k) / inverse.getEntry(i, i));
        var axis = findAt(observed, logObserved, firstAxis(observed, residuals), residuals);
        var items =
                IntStream.range(0, k)
                        .mapToObj(i -> observed.getColumnVector(i).mapMultiply(NEARLY))
                        .map(row -> findAt(observed, logObserved, row, uniqueness(row)));
        return Stream.concat(Stream.of(axis), items).flatMap(Optional::stream).toList();
    }

    private static double[] uniqueness(RealVector loadings) {
        return loadings.map(loading -> 1 - loading * loading).toArray();
    }

    private static RealVector firstAxis(RealMatrix observed, double[] residuals) {
        int k = residuals.length;
        RealMatrix scaled = observed.copy();
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                scaled.multiplyEntry(i, j, 1 / Math.sqrt(residuals[i] * residuals[j]));
            }
        }
        var eigen = new EigenDecomposition(scaled); // largest first
        double excess = Math.max(SMALLEST_FACTOR, eigen.getRealEigenvalue(0) - 1);
        RealVector loadings = eigen.getEigenvector(0).mapMultiply(Math.sqrt(excess));
        for (int i = 0; i < k; i++) {
            loadings.setEntry(i, loadings.getEntry(i) * Math.sqrt(residuals[i]));
        }
        return loadings;
    }

    private static Optional<OneFactorModel> findAt(
            RealMatrix observed, double logObserved, RealVector loadings, double[] residuals) {
        return findRoot(sigma(loadings, residuals))
                .map(root -> new OneFactorModel(observed, logObserved, loadings, residuals, root));
    }

    /// Returns the step over λ₁..λₖ, ψ₁..ψₖ to where F would be lowest if it were a parabola.
    ///
    /// Its curvature is that of F itself (Newton) or, where that does not point to a minimum, its
    /// expectation (Fisher scoring). Empty if that does not either.
    Optional<RealVector> findStep() {
        RealMatrix newton = inverse.subtract(misfit.scalarMultiply(2));
        RealMatrix none = misfit.scalarMultiply(0);
        return findStep(curvature(newton, misfit)).or(() -> findStep(curvature(inverse, none)));
    }

    /// An error variance of 0 is held there if F or the step would take it below.
    private Optional<RealVector> findStep(RealMatrix curvature) {
        RealVector downhill = gradient().mapMultiply(-1);
        int k = residuals.length;
        int edge = k + IntStream.range(0, k).filter(i -> residuals[i] == 0).findFirst().orElse(k);
        if (edge == 2 * k) {
            return findSolution(curvature, downhill);
        }
        Optional<RealVector> free =
                downhill.getEntry(edge) > 0 ? findSolution(curvature, downhill) : Optional.empty();
        return free.filter(step -> step.getEntry(edge) >= 0)
                .or(() -> findSolution(held(curvature, edge), held(downhill, edge)));
    }

    private static RealMatrix held(RealMatrix curvature, int edge) {
        RealMatrix held = curvature.copy();
        double[] nothing = new double[curvature.getRowDimension()];
        held.setRow(edge, nothing);
        held.setColumn(edge, nothing);
        held.setEntry(edge, edge, 1);
        return held;
    }

    private static RealVector held(RealVector downhill, int edge) {
        RealVector held = downhill.copy();
        held.setEntry(edge, 0);
        return held;
    }

    private static Optional<RealVector> findSolution(RealMatrix curvature, RealVector downhill) {
        return findRoot(curvature).map(root -> root.getSolver().solve(downhill));
    }

    /// Returns by how much a full `step` would lower F/2 if F were a parabola, times 2.
    double promise(RealVector step) {
        return -gradient().dotProduct(step);
    }

    /// Returns the model after the largest of step, step/2, step/4, … that does not raise F; the
    /// first is cut off where an error variance reaches 0.
    Optional<OneFactorModel> findLower(RealVector step) {
        int k = residuals.length;
        double length = 1;
        for (int i = 0; i < k; i++) {
            double change = step.getEntry(k + i);
            if (change < 0) {
                length = Math.min(length, residuals[i] / -change);
            }
        }
        for (int halvings = 0; halvings < MOST_HALVINGS; halvings++) {
            Optional<OneFactorModel> next = findMoved(step.mapMultiply(length));
            if (next.isPresent() && next.get().discrepancy <= discrepancy + ROUNDING) {
                return next;
            }
            length /= 2;
        }
        return Optional.empty();
    }

    private Optional<OneFactorModel> findMoved(RealVector step) {
        int k = residuals.length;
        double[] moved = residuals();
        for (int i = 0; i < k; i++) {
            double residual = residuals[i] + step.getEntry(k + i);
            moved[i] = residual < NOTHING ? 0 : residual;
        }
        return findAt(observed, logObserved, loadings.add(step.getSubVector(0, k)), moved);
    }

    /// Derivatives of F/2: Qλ for the loadings and half the diagonal of Q for the error variances.
    private RealVector gradient() {
        int k = residuals.length;
        RealVector gradient = new ArrayRealVector(2 * k);
        gradient.setSubVector(0, misfit.operate(loadings));
        for (int i = 0; i < k; i++) {
            gradient.setEntry(k + i, misfit.getEntry(i, i) / 2);
        }
        return gradient;
    }

    /// Second derivatives of F/2 if `m` is W − 2Q and `q` is Q, expected ones if they are W and 0.
    ///
    /// With v = Wλ and u = mλ they are ½(vᵢuⱼ + uᵢvⱼ + mᵢⱼ·λ′v + Wᵢⱼ·λ′u) + qᵢⱼ between loadings,
    /// ½(mᵢⱼvⱼ + Wᵢⱼuⱼ) between loading i and error variance j, ½Wᵢⱼmᵢⱼ between error variances.
    private RealMatrix curvature(RealMatrix m, RealMatrix q) {
        int k = residuals.length;
        RealVector v = inverse.operate(loadings);
        RealVector u = m.operate(loadings);
        RealMatrix outer = v.outerProduct(u);
        RealMatrix between =
                outer.add(outer.transpose())
                        .add(m.scalarMultiply(loadings.dotProduct(v)))
                        .add(inverse.scalarMultiply(loadings.dotProduct(u)))
                        .scalarMultiply(0.5)
                        .add(q);
        RealMatrix curvature = new Array2DRowRealMatrix(2 * k, 2 * k);
        curvature.setSubMatrix(between.getData(), 0, 0);
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                double w = inverse.getEntry(i, j);
                double mixed = (m.getEntry(i, j) * v.getEntry(j) + w * u.getEntry(j)) / 2;
                curvature.setEntry(i, k + j, mixed);
                curvature.setEntry(k + j, i, mixed);
                curvature.setEntry(k + i, k + j, w * m.getEntry(i, j) / 2);
            }
        }
        return curvature;
    }

    /// Returns the loadings λ, on the scale of the correlations.
    double[] loadings() {
        return loadings.toArray();
    }

    /// Returns the error variances ψ, as shares of the variance of the item, at least 0.
    double[] residuals() {
        return residuals.clone();
    }

    /// Returns F = ln|Σ| + tr(RΣ⁻¹) − ln|R| − k, at least 0 but for rounding.
    double discrepancy() {
        return discrepancy;
    }

    private static RealMatrix sigma(RealVector loadings, double[] residuals) {
        RealMatrix sigma = loadings.outerProduct(loadings);
        for (int i = 0; i < residuals.length; i++) {
            sigma.addToEntry(i, i, residuals[i]);
        }
        return sigma;
    }

    private static Optional<CholeskyDecomposition> findRoot(RealMatrix matrix) {
        try {
            var root = new CholeskyDecomposition(matrix, ANY_ASYMMETRY, SMALLEST_PIVOT);
            return Double.isFinite(logDeterminant(root)) ? Optional.of(root) : Optional.empty();
        } catch (NonPositiveDefiniteMatrixException _) {
            return Optional.empty();
        }
    }

    private static double logDeterminant(CholeskyDecomposition root) {
        RealMatrix lower = root.getL();
        double half = 0;
        for (int i = 0; i < lower.getRowDimension(); i++) {
            half += Math.log(lower.getEntry(i, i));
        }
        return 2 * half;
    }
}
