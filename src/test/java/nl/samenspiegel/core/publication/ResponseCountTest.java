package nl.samenspiegel.core.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.samenspiegel.core.disclosure.Threshold;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ResponseCountTest {

    @ParameterizedTest
    @CsvSource({
        "12, 7, FIVE_TO_NINE, 60",
        "19, 19, TEN_TO_NINETEEN, 100",
        "30, 11, TEN_TO_NINETEEN, 40",
        "60, 22, TWENTY_OR_MORE, 35",
        "300, 101, TWENTY_OR_MORE, 34",
        "15, 5, FIVE_TO_NINE, 40",
        "10, 14, TEN_TO_NINETEEN, 100"
    })
    void tellsABandAndARoundedPercentage(int invited, int answered, CountBand band, int percent) {
        assertThat(ResponseCount.of(invited, answered, Threshold.USUAL))
                .isEqualTo(new ResponseCount.Counted(invited, band, percent));
    }

    /// "About 80 % of 5, under 5" could only be 4.
    @Test
    void tellsNoPercentageBelowTenInvited() {
        assertThat(ResponseCount.of(5, 4, Threshold.USUAL))
                .isEqualTo(new ResponseCount.Banded(5, CountBand.UNDER_FIVE));
    }

    @Test
    void tellsNothingOfAFewInvited() {
        assertThat(ResponseCount.of(4, 4, Threshold.USUAL))
                .isEqualTo(new ResponseCount.InvitedOnly());
        assertThat(ResponseCount.of(7, 1, new Threshold(8)))
                .isEqualTo(new ResponseCount.InvitedOnly());
    }

    @Test
    void neverGoesBelowFive() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Threshold(4));
        assertThat(new Threshold(12).forPercentages()).isEqualTo(12);
        assertThat(Threshold.USUAL.forPercentages()).isEqualTo(10);
    }
}
