package nl.samenspiegel.demo;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// Where the demonstration takes its chance from: always the same, so that everyone sees the same
/// partnerships with the same answers.
///
/// Each thing that is drawn has a source of its own, so that a partnership is the same however many
/// others there are.
final class Chance {

    private static final long SEED = 20_261_123L;

    private Chance() {}

    /// Returns the source for the thing with `number` among its kind.
    static RandomGenerator of(Kind kind, int number) {
        return source(kind.stream, number);
    }

    /// Returns the source for the answers in `wave` of the partnership with `number`.
    static RandomGenerator ofWave(int wave, int number) {
        return source(Kind.WAVES.stream + wave, number);
    }

    private static RandomGenerator source(int stream, int number) {
        return new SplittableRandom(SEED + 1_000_003L * stream + number);
    }

    /// What is drawn.
    enum Kind {
        SCENERY(0),
        SCHOOLS(1),
        CLIMATE(2),
        ITEMS(3),
        WAVES(4),
        REGISTERS(10);

        private final int stream;

        Kind(int stream) {
            this.stream = stream;
        }
    }
}
