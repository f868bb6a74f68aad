package nl.samenspiegel.model;

import java.util.List;

/// A mean, its variance as an estimate, and the degrees of freedom of that variance; NaN where it
/// is not known.
record NaiveMean(double value, double variance, double df) {

    /// Half of the 95 % interval.
    double halfWidth() {
        return variance == 0 ? 0 : NaiveMath.t975(df) * Math.sqrt(variance);
    }

    /// The chance of a mean this far from 0 if the truth is 0.
    double p() {
        if (variance == 0) {
            return value == 0 ? 1 : 0;
        }
        return NaiveMath.twoSidedP(value / Math.sqrt(variance), df);
    }

    /// The difference of two means that know nothing of each other.
    NaiveMean minus(NaiveMean other) {
        NaiveMean sum = sum(List.of(this, other), 1);
        return new NaiveMean(value - other.value, sum.variance, sum.df);
    }

    /// The plain mean of means that know nothing of each other.
    static NaiveMean average(List<NaiveMean> means) {
        return sum(means, 1.0 / means.size());
    }

    /// The sum of weighted means; degrees of freedom by Welch and Satterthwaite.
    static NaiveMean sum(List<NaiveMean> means, double weight) {
        double value = 0;
        double variance = 0;
        double below = 0;
        double smallest = Double.POSITIVE_INFINITY;
        for (NaiveMean mean : means) {
            double term = weight * weight * mean.variance;
            value += weight * mean.value;
            variance += term;
            below += term * term / mean.df;
            smallest = Math.min(smallest, mean.df);
        }
        double df = variance == 0 ? smallest : variance * variance / below;
        return new NaiveMean(value, variance, df);
    }
}
