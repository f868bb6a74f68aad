package nl.samenspiegel.core.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RoundingTest {

    @ParameterizedTest
    @CsvSource({
        "3.35, 3.4",
        "3.3499999999999996, 3.4",
        "3.349999, 3.3",
        "2.25, 2.3",
        "-0.05, -0.1",
        "-0.04, 0.0",
        "0, 0.0",
        "10.95, 11.0"
    })
    void roundsHalvesAwayFromZeroOnceTheTracesAreGone(double value, String shown) {
        assertThat(Tenths.of(value)).hasToString(shown);
        assertThat(Tenths.of(value).value()).isEqualTo(Double.parseDouble(shown));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.024, 0", "0.025, 5", "0.62, 60", "0.625, 65", "0.975, 100", "1, 100"})
    void roundsPercentagesToSteps(double share, int percent) {
        assertThat(StepPercent.of(share).percent()).isEqualTo(percent);
    }

    @Test
    void reachesALimitInSpiteOfTraces() {
        assertThat(Rounding.reaches(0.1 + 0.7 - 0.3, 0.5)).isTrue();
        assertThat(Rounding.reaches(0.4999, 0.5)).isFalse();
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThatIllegalArgumentException().isThrownBy(() -> Tenths.of(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new StepPercent(62));
    }
}
