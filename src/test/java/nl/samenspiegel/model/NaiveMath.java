package nl.samenspiegel.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.DoubleUnaryOperator;

/// Probabilities without formulas for them: areas are added up, and what has no simple form is
/// found by halving.
final class NaiveMath {

    /// Half of 95 % of the normal distribution, from a table.
    private static final double Z975 = 1.959963984540054;

    private NaiveMath() {}

    /// The chance that a t of `df` degrees of freedom lies at least as far from 0.
    ///
    /// With t = √df / tan φ the density (1 + t²/df)^(−(df+1)/2) dt becomes sin φ^(df−1) dφ.
    static double twoSidedP(double t, double df) {
        return tail(Math.atan2(Math.sqrt(df), Math.abs(t)), df) / tail(Math.PI / 2, df);
    }

    /// The t below which 97.5 % of the distribution lies.
    static double t975(double df) {
        double all = tail(Math.PI / 2, df);
        double angle = root(0, Math.PI / 2, candidate -> tail(candidate, df) / all - 0.05);
        return Math.sqrt(df) / Math.tan(angle);
    }

    /// The F below which a share of the distribution lies. F/(F + df2/df1) is sin² φ where φ has
    /// the density sin φ^(df1−1)·cos φ^(df2−1).
    static double f(double share, int df1, int df2) {
        int steps = 200_000;
        double[] below = new double[steps + 1];
        double step = Math.PI / 2 / steps;
        double top = Math.atan(Math.sqrt((df1 - 1.0) / Math.max(1, df2 - 1.0)));
        for (int i = 0; i < steps; i++) {
            double middle = (i + 0.5) * step;
            double log =
                    (df1 - 1) * (Math.log(Math.sin(middle)) - Math.log(Math.sin(top)))
                            + (df2 - 1) * (Math.log(Math.cos(middle)) - Math.log(Math.cos(top)));
            below[i + 1] = below[i] + Math.exp(log);
        }
        int at = 0;
        while (below[at + 1] < share * below[steps]) {
            at++;
        }
        double part = (share * below[steps] - below[at]) / (below[at + 1] - below[at]);
        double tangent = Math.tan((at + part) * step);
        return tangent * tangent * df2 / df1;
    }

    /// One end of Wilson's interval: the p for which p̂ lies just 1.96 standard errors away.
    ///
    /// @param end 0 for the lower end, 1 for the upper
    static double wilson(double share, double n, double end) {
        double z = Z975;
        return root(share, end, p -> (p - share) * (p - share) - z * z * p * (1 - p) / n);
    }

    /// The p values as they are after correction for their number: for each the least m·p/rank
    /// among those that are not smaller. NaN is no test.
    static double[] benjaminiHochberg(double[] p) {
        double[] adjusted = p.clone();
        int m = count(p, Double.POSITIVE_INFINITY);
        for (int i = 0; i < p.length; i++) {
            double least = 1;
            for (double other : p) {
                if (other >= p[i]) {
                    least = Math.min(least, m * other / count(p, other));
                }
            }
            adjusted[i] = Double.isNaN(p[i]) ? p[i] : least;
        }
        return adjusted;
    }

    /// A number in whole units of `unit`, halves up, after nine decimals have taken the traces of
    /// binary arithmetic away.
    static BigDecimal rounded(double value, String unit) {
        BigDecimal plain = new BigDecimal(value).setScale(9, RoundingMode.HALF_UP);
        return plain.divide(new BigDecimal(unit), 0, RoundingMode.HALF_UP)
                .multiply(new BigDecimal(unit));
    }

    /// The whole number at or below a number, once it has nine decimals.
    static int below(double value) {
        BigDecimal plain = new BigDecimal(value).setScale(9, RoundingMode.HALF_UP);
        return plain.setScale(0, RoundingMode.FLOOR).intValueExact();
    }

    /// Whether a number is at least `limit`, once both have nine decimals.
    static boolean reaches(double value, double limit) {
        return rounded(value, "0.000000001").compareTo(rounded(limit, "0.000000001")) >= 0;
    }

    private static int count(double[] p, double limit) {
        int count = 0;
        for (double value : p) {
            count += value <= limit ? 1 : 0;
        }
        return count;
    }

    /// The area below sin φ^(df−1) from 0 to `angle`. Steps are taken in u with φ = angle/2·(1 +
    /// tanh(π/2·sinh u)), which puts most of them near the ends.
    private static double tail(double angle, double df) {
        double area = 0;
        double step = 1.0 / 32;
        for (double u = -4; u <= 4; u += step) {
            double reach = Math.PI / 2 * Math.sinh(u);
            double at = angle / 2 * (1 + Math.tanh(reach));
            double width = angle / 2 * Math.PI / 2 * Math.cosh(u) / Math.pow(Math.cosh(reach), 2);
            area += Math.pow(Math.sin(at), df - 1) * width * step;
        }
        return area;
    }

    /// Where a function that is negative at `from` and not at `to` comes to 0.
    private static double root(double from, double to, DoubleUnaryOperator function) {
        double negative = from;
        double positive = to;
        for (int i = 0; i < 60; i++) {
            double middle = (negative + positive) / 2;
            if (function.applyAsDouble(middle) < 0) {
                negative = middle;
            } else {
                positive = middle;
            }
        }
        return (negative + positive) / 2;
    }
}
