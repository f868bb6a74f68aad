package nl.samenspiegel.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RatingFormatTest {

    @ParameterizedTest
    @CsvSource({"0, 2", "1, 2", "0, 7", "1, 5", "1, 11"})
    void mirrorsARatingBackWhenDoneTwice(int lowest, int levels) {
        var format = format(lowest, levels);

        for (int rating = lowest; rating <= format.highest(); rating++) {
            int mirrored = format.recode(rating, Keying.REVERSED);
            assertThat(format.recode(mirrored, Keying.REVERSED)).isEqualTo(rating);
            assertThat(format.recode(rating, Keying.NORMAL)).isEqualTo(rating);
        }
        assertThat(format.recode(lowest, Keying.REVERSED)).isEqualTo(format.highest());
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 2", "1, 3, 3", "1, 4, 3", "1, 5, 4", "0, 7, 4", "1, 10, 7", "0, 11, 7"})
    void countsTheUpperFortyPercentAsFavourable(int lowest, int levels, int favourableFrom) {
        assertThat(RatingFormat.usualFavourableFrom(lowest, levels)).isEqualTo(favourableFrom);
    }

    @Test
    void refusesARatingItDoesNotOffer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> format(1, 5).recode(6, Keying.NORMAL))
                .withMessageContaining("1..5");
    }

    @ParameterizedTest
    @CsvSource({"2, 5, 4", "1, 1, 1", "1, 12, 9", "1, 5, 1", "1, 5, 6"})
    void refusesWhatIsNoFormat(int lowest, int levels, int favourableFrom) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new RatingFormat("f", lowest, levels, true, true, favourableFrom));
    }

    private static RatingFormat format(int lowest, int levels) {
        return new RatingFormat(
                "f", lowest, levels, true, true, RatingFormat.usualFavourableFrom(lowest, levels));
    }
}
