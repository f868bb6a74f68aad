package nl.samenspiegel.literature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.samenspiegel.core.evidence.Metric;
import nl.samenspiegel.core.evidence.Span;

import org.junit.jupiter.api.Test;

import java.util.List;

class PanelScaleTest {

    @Test
    void alwaysHoldsTheValueOfNoDifference() {
        for (double low = -12; low < 12; low += 0.37) {
            PanelScale scale = PanelScale.of(Metric.RISK_DIFFERENCE, new Span(low, low + 1.1));

            assertThat(scale.values()).contains(0.0);
            assertThat(scale.values().getFirst()).isLessThanOrEqualTo(low);
            assertThat(scale.values().getLast()).isGreaterThanOrEqualTo(low + 1.1);
        }
    }

    @Test
    void hasFewTicksAtRoundValues() {
        assertThat(PanelScale.of(Metric.RISK_DIFFERENCE, new Span(-5, 9)).values())
                .containsExactly(-10.0, -5.0, 0.0, 5.0, 10.0);
        assertThat(PanelScale.of(Metric.SMD, new Span(0.07, 0.11)).values())
                .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-9 ? 0 : 1)
                .containsExactly(-0.05, 0.0, 0.05, 0.1, 0.15);
    }

    @Test
    void ratiosAreDrawnOnALogarithmicAxisAroundOne() {
        PanelScale scale = PanelScale.of(Metric.ODDS_RATIO, new Span(0.78, 0.86));

        assertThat(scale.isLogarithmic()).isTrue();
        assertThat(scale.zero()).isEqualTo(1, within(0.0));
        assertThat(scale.values()).isEqualTo(List.of(0.75, 1.0, 1.33));
    }

    @Test
    void correlationsAreDrawnOnAllOfTheirRange() {
        assertThat(PanelScale.of(Metric.CORRELATION, new Span(0.3, 0.4)).values())
                .isEqualTo(List.of(0.0, 0.25, 0.5, 0.75, 1.0));
        assertThat(PanelScale.of(Metric.CORRELATION, new Span(-0.3, 0.4)).values())
                .isEqualTo(List.of(-1.0, -0.5, 0.0, 0.5, 1.0));
    }
}
