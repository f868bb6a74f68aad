package nl.samenspiegel.core.stat;

/// How uncertain artanh(r) is taken to be: its standard error, in the unit of artanh(r).
public enum FisherError {

    /// 1/√(n − 3), for Pearson’s r of two normal variables.
    ///
    /// @see "Fisher, R. A. (1915). Frequency distribution of the values of the correlation
    ///   coefficient in samples from an indefinitely large population. Biometrika 10(4), 507–521.
    ///   doi:10.1093/biomet/10.4.507"
    FISHER {
        @Override
        double of(double r, long n) {
            return Math.sqrt(1.0 / (n - 3));
        }
    },

    /// √(1.06/(n − 3)), for Spearman’s ρ up to about 0.8.
    ///
    /// @see "Fieller, E. C., Hartley, H. O. & Pearson, E. S. (1957). Tests for rank correlation
    ///   coefficients. I. Biometrika 44(3–4), 470–481. doi:10.1093/biomet/44.3-4.470"
    FIELLER {
        @Override
        double of(double r, long n) {
            return Math.sqrt(1.06 / (n - 3));
        }
    },

    /// √((1 + ρ²/2)/(n − 3)), for Spearman’s ρ of any size.
    ///
    /// @see "Bonett, D. G. & Wright, T. A. (2000). Sample size requirements for estimating Pearson,
    ///   Kendall and Spearman correlations. Psychometrika 65(1), 23–28. doi:10.1007/BF02294183"
    BONETT_WRIGHT {
        @Override
        double of(double r, long n) {
            return Math.sqrt((1 + r * r / 2) / (n - 3));
        }
    };

    /// Returns the standard error.
    ///
    /// @param r the correlation, −1..1
    /// @param n number of pairs, at least 4
    abstract double of(double r, long n);
}
