package nl.samenspiegel.core.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RegisterShareTest {

    /// Wilson’s formula with z = 1.959963984540054 in Python 3, times 100 and rounded outwards.
    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({
        "  4,  31,  13,  5,  29",
        "  0,  10,   0,  0,  28",
        " 10,  10, 100, 72, 100",
        "  1, 400,   0,  0,   2",
        "399, 400, 100, 98, 100",
        " 45,  60,  75, 62,  85",
        "  1,   1, 100, 20, 100",
    })
    void isAWholePercentageWithItsIntervalRoundedOutwards(
            int numerator, int denominator, int percent, int low, int high) {
        var share = new RegisterShare(numerator, denominator);

        assertThat(share.percent()).isEqualTo(percent);
        assertThat(share.lowPercent()).isEqualTo(low);
        assertThat(share.highPercent()).isEqualTo(high);
    }

    @Test
    void halvesAreRoundedUp() {
        assertThat(new RegisterShare(1, 8).percent()).isEqualTo(13);
        assertThat(new RegisterShare(49, 200).percent()).isEqualTo(25);
        assertThat(new RegisterShare(1_000_000_001, 2_000_000_000).percent()).isEqualTo(50);
    }

    @ParameterizedTest
    @CsvSource({"4.9, false", "5, true", "8, true", "20, true", "29, true", "29.1, false"})
    void admitsWhatLiesWithinTheIntervalAsShown(double percent, boolean admitted) {
        assertThat(new RegisterShare(4, 31).admits(percent)).isEqualTo(admitted);
    }

    @ParameterizedTest
    @CsvSource({"-1, 10", "11, 10", "0, 0"})
    void refusesWhatCannotBe(int numerator, int denominator) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegisterShare(numerator, denominator));
    }
}
