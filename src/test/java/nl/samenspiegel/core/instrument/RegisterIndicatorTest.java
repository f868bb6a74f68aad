package nl.samenspiegel.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

final class RegisterIndicatorTest {

    @ParameterizedTest
    @ValueSource(ints = {-1, 21})
    void followsACohortForSomeYearsOnly(int years) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegisterIndicator(years, List.of()));
    }

    @Test
    void namesANationalValueOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegisterIndicator(1, List.of("left", "left")));
    }

    @Test
    void standsBesideAShare() {
        var indicator = new RegisterIndicator(1, List.of("left"));

        assertThat(use(ScaleReport.SHARE, indicator).register()).isEqualTo(indicator);
    }

    @ParameterizedTest
    @EnumSource(value = ScaleReport.class, mode = EnumSource.Mode.EXCLUDE, names = "SHARE")
    void standsBesideNothingElse(ScaleReport report) {
        var indicator = new RegisterIndicator(1, List.of());

        assertThatIllegalArgumentException().isThrownBy(() -> use(report, indicator));
    }

    private static ScaleUse use(ScaleReport report, RegisterIndicator indicator) {
        return new ScaleUse(
                ScaleKind.EFFECT, report, List.of("pupil"), List.of(), null, false, indicator);
    }
}
