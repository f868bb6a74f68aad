package nl.samenspiegel.core.stat;

import java.util.List;

/// What came of fitting a model with one factor.
///
/// An optimum that cannot be believed, or none, is an ordinary result of few cases or of items that
/// do not belong together. It is said in so many words and no omega is made of it.
public sealed interface OneFactorOutcome {

    /// The model was fitted, and every item has an error variance above 0.
    ///
    /// @param loadings λᵢ, in the unit of item i; the sum is not below 0
    /// @param residualVariances ψᵢ, in the squared unit of item i, above 0
    /// @param discrepancy F = ln|Σ| + tr(SΣ⁻¹) − ln|S| − k at its minimum, at least 0: 0 if the
    ///   model fits exactly
    record Fitted(List<Double> loadings, List<Double> residualVariances, double discrepancy)
            implements OneFactorOutcome {

        public Fitted {
            loadings = List.copyOf(loadings);
            residualVariances = List.copyOf(residualVariances);
        }

        /// Returns omega total, (Σλ)² / ((Σλ)² + Σψ): 0..1.
        ///
        /// It is the reliability of the sum of the items if the model holds; the denominator is the
        /// variance of the sum as the model has it.
        ///
        /// @see "McDonald, R. P. (1999). Test Theory: A Unified Treatment. Lawrence Erlbaum,
        ///   chapter 6. doi:10.4324/9781410601087"
        public double omega() {
            double common = Math.pow(sum(loadings), 2);
            return common / (common + sum(residualVariances));
        }

        private static double sum(List<Double> numbers) {
            return numbers.stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    /// The best fit has an item with error variance 0, as if it were the factor itself: the model
    /// is not believed.
    ///
    /// @param item 0..k − 1; there cannot be two
    /// @see "Heywood, H. B. (1931). On finite sequences of real numbers. Proceedings of the Royal
    ///   Society of London A 134(824), 486–501. doi:10.1098/rspa.1931.0187"
    record Heywood(int item) implements OneFactorOutcome {}

    /// No best fit was found: the search was given up, or many models fit alike, as when one of
    /// three items has nothing to do with the others.
    record NotConverged() implements OneFactorOutcome {}

    /// There is nothing to fit: fewer than three items, or covariances that are unknown or not
    /// positive definite (an item without spread, one that follows from the others, or fewer cases
    /// than items).
    record NotIdentified() implements OneFactorOutcome {}
}
