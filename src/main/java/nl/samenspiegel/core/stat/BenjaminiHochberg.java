package nl.samenspiegel.core.stat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Adjusts the p values of a family of tests for their number, by the false discovery rate.
public final class BenjaminiHochberg {

    private BenjaminiHochberg() {}

    /// Returns the adjusted p values in the order given: min over j ≥ i of m·p₍ⱼ₎/j, at most 1.
    ///
    /// NaN is no test: it stays NaN and is not counted in m, as in R 4.2.2 `p.adjust(p, "BH")` with
    /// NA, with which this agrees to the last digits. No p values give none. One stays as it is,
    /// and so do any number of equal ones: then j = m for each.
    ///
    /// @param p values in 0..1, or NaN
    /// @see "Benjamini, Y. & Hochberg, Y. (1995). Controlling the false discovery rate. Journal of
    ///   the Royal Statistical Society B 57(1), 289–300. doi:10.1111/j.2517-6161.1995.tb02031.x"
    public static double[] adjust(double[] p) {
        int[] largestFirst =
                IntStream.range(0, p.length)
                        .filter(i -> !Double.isNaN(p[i]))
                        .boxed()
                        .sorted(Comparator.comparingDouble((Integer i) -> p[i]).reversed())
                        .mapToInt(Integer::intValue)
                        .toArray();
        double[] adjusted = new double[p.length];
        Arrays.fill(adjusted, Double.NaN);
        int m = largestFirst.length;
        double smallest = 1;
        for (int place = 0; place < m; place++) {
            int i = largestFirst[place];
            smallest = Math.min(smallest, p[i] * ((double) m / (m - place)));
            adjusted[i] = smallest;
        }
        return adjusted;
    }
}
