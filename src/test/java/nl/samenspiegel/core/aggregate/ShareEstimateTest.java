package nl.samenspiegel.core.aggregate;

import static nl.samenspiegel.fixture.DrawnUnits.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.List;

final class ShareEstimateTest {

    @Test
    void isTheMeanOfTheProportionsOfTheOrganisations() {
        // 4 of 16 and 4 of 5; the interval from mpmath 1.3.0 with p = .525 and n = 4/(1/16 + 1/5)
        var share =
                ShareEstimate.of(
                        units(
                                """
                                a 1 1 1 1 0 0 0 0 0 0 0 0 0 0 0 0
                                b 1 1 1 1 0
                                """));

        assertThat(share.share()).isCloseTo(0.525, within(1e-15));
        assertThat(share.n()).isEqualTo(21);
        assertThat(share.nEffective()).isCloseTo(15.2380952380952, within(1e-12));
        assertThat(share.interval().low()).isCloseTo(0.2958365278102, within(1e-12));
        assertThat(share.interval().high()).isCloseTo(0.744096520916049, within(1e-12));
    }

    @Test
    void refusesNobody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ShareEstimate.of(new PerspectiveScores(List.of(), 0)));
    }
}
