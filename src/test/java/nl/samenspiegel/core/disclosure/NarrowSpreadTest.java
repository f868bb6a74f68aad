package nl.samenspiegel.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

final class NarrowSpreadTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    0 0 8 1 1 | true  | any four of ten lie between 3.00 and 3.75
                    0 2 0 8 0 | true  | whoever answered 2 knows any three others between 3.33 and 4
                    0 3 0 7 0 | false | any three others lie between 2.67 and 4
                    1 2 4 2 1 | false | they differ by two points
                    0 0 5 5 0 | true  | any four lie between 3 and 4, which is no wider than a point
                    0 0 3 7 0 | true  | any four of ten lie between 3.25 and 4
                    2 0 0 0 2 | true  | four people are fewer than k
                    0 0 0 0 0 | true  | of nobody nothing is shown
                    """,
            delimiter = '|')
    void holdsWhenAnyFewLieWithinLittleMoreThanAPoint(String counts, boolean narrow, String why) {
        List<Double> each = Arrays.stream(counts.strip().split(" ")).map(Double::valueOf).toList();

        assertThat(NarrowSpread.holds(each, Threshold.USUAL)).as(why).isEqualTo(narrow);
    }

    @Test
    void aHigherThresholdAsksForMoreSpread() {
        List<Double> ratings = List.of(0.0, 2.0, 9.0, 4.0, 0.0);

        assertThat(NarrowSpread.holds(ratings, Threshold.USUAL)).isFalse();
        assertThat(NarrowSpread.holds(ratings, new Threshold(10))).isTrue();
    }

    @Test
    void aPointIsAQuarterOfTheRange() {
        List<Double> twoLevelsApart = List.of(0.0, 0.0, 6.0, 0.0, 6.0, 0.0, 0.0);
        List<Double> neighbours = List.of(0.0, 0.0, 6.0, 6.0, 0.0, 0.0, 0.0);

        assertThat(NarrowSpread.holds(twoLevelsApart, Threshold.USUAL)).isFalse();
        assertThat(NarrowSpread.holds(neighbours, Threshold.USUAL)).isTrue();
    }

    /// Law: what it says is what sorting all ratings and trying every respondent says.
    @Test
    void saysWhatTryingEveryoneSays() {
        Random random = new Random(41);
        for (int round = 0; round < 3000; round++) {
            int k = 5 + random.nextInt(3);
            List<Integer> ratings = new ArrayList<>();
            int people = k + random.nextInt(20);
            double mean = 1 + 4 * random.nextDouble();
            double spread = random.nextDouble();
            for (int i = 0; i < people; i++) {
                ratings.add(Math.clamp(Math.round(mean + spread * random.nextGaussian()), 1, 5));
            }
            List<Double> counted = new ArrayList<>();
            for (int level = 1; level <= 5; level++) {
                counted.add((double) Collections.frequency(ratings, level));
            }

            assertThat(NarrowSpread.holds(counted, new Threshold(k)))
                    .as("%s, k = %d", ratings, k)
                    .isEqualTo(isNarrow(ratings, k));
        }
    }

    private static boolean isNarrow(List<Integer> ratings, int k) {
        boolean narrow = width(ratings, k - 1) < 1.15 * (k - 1);
        for (int i = 0; i < ratings.size(); i++) {
            List<Integer> others = new ArrayList<>(ratings.subList(0, i));
            others.addAll(ratings.subList(i + 1, ratings.size()));
            narrow |= width(others, k - 2) < 1.15 * (k - 2);
        }
        return narrow;
    }

    private static int width(List<Integer> ratings, int few) {
        List<Integer> sorted = new ArrayList<>(ratings);
        Collections.sort(sorted);
        int width = 0;
        for (int i = 0; i < few; i++) {
            width += sorted.get(sorted.size() - 1 - i) - sorted.get(i);
        }
        return width;
    }
}
