package nl.samenspiegel.core.annex;

import java.util.List;

/// How well one scale measured in the whole partnership.
///
/// @param scale code of the scale
/// @param outcome the coefficients, or that too few answered
public record ScaleAnnex(String scale, Outcome outcome) {

    /// What is told of a scale.
    public sealed interface Outcome {

        /// Enough answered.
        ///
        /// @param consistency of the items
        /// @param agreement between and within organisations
        record Told(Consistency consistency, Agreement agreement) implements Outcome {}

        /// Fewer than thirty people, or fewer than five organisations.
        record TooFew() implements Outcome {}
    }

    /// How consistently the items of a scale measure, over people who rated all of them.
    ///
    /// @param alpha Cronbach’s alpha
    /// @param alphaLow lower end of its 95 % interval after Feldt
    /// @param alphaHigh upper end
    /// @param omega omega total of a model with one factor
    /// @param meanInterItem mean correlation between two items
    /// @param itemRest correlation of each item with the sum of the others, in instrument order
    public record Consistency(
            Coefficient alpha,
            Coefficient alphaLow,
            Coefficient alphaHigh,
            Coefficient omega,
            Coefficient meanInterItem,
            List<Coefficient> itemRest) {

        public Consistency {
            itemRest = List.copyOf(itemRest);
        }
    }

    /// How much organisations differ and how much the people in one of them agree.
    ///
    /// @param icc1 ICC(1) of person scores with the group size that stands for unequal ones
    /// @param icc1ByAverageSize ICC(1) with the mean group size
    /// @param icc2 ICC(2) of person scores
    /// @param rwg mean over organisations of r_wg(j), of those with two or more people who rated
    ///   all items
    public record Agreement(
            Coefficient icc1, Coefficient icc1ByAverageSize, Coefficient icc2, Coefficient rwg) {}
}
