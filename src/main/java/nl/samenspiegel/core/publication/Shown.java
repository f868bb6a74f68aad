package nl.samenspiegel.core.publication;

import nl.samenspiegel.core.disclosure.PublishedRow;
import nl.samenspiegel.core.disclosure.Weights;

/// Numbers with the limits within which they lie once they are shown.
final class Shown {

    private static final double HALF_A_TENTH = 0.05;
    private static final double HALF_A_STEP = 0.025;
    private static final double ALMOST_NOTHING = 1e-6;

    private Shown() {}

    /// A number with one decimal.
    static PublishedRow tenths(Weights weights, Tenths shown) {
        return around(weights, shown.value(), HALF_A_TENTH);
    }

    /// A proportion in steps of five per cent.
    static PublishedRow steps(Weights weights, StepPercent shown) {
        return around(weights, shown.percent() / 100.0, HALF_A_STEP);
    }

    /// A number that can be worked out from what is shown beside it.
    static PublishedRow known(Weights weights, double number) {
        return around(weights, number, ALMOST_NOTHING);
    }

    private static PublishedRow around(Weights weights, double number, double half) {
        return new PublishedRow(weights, number - half, number + half);
    }
}
