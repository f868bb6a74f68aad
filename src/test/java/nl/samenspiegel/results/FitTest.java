package nl.samenspiegel.results;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.RatingFormat;
import nl.samenspiegel.core.instrument.ScaleReport;
import nl.samenspiegel.core.publication.Publication;
import nl.samenspiegel.fixture.GivenInstrument;
import nl.samenspiegel.web.Language;

import org.junit.jupiter.api.Test;

final class FitTest {

    private static final Publication PUBLICATION =
            GivenPublished.published(
                            GivenInstrument.trust(),
                            Language.NL,
                            """
                            s1 PUP 6x 5 5 5
                            s2 PUP 6x 5 5 5
                            """)
                    .release()
                    .publication();

    @Test
    void anInstrumentThatOnlyGrewFits() {
        Instrument grown = GivenInstrument.instrument().scale("TRUST", 3).scale("ORDER", 2).build();

        assertThat(Fit.fits(PUBLICATION, grown)).isTrue();
    }

    @Test
    void anInstrumentWithoutTheScaleDoesNotFit() {
        assertThat(Fit.fits(PUBLICATION, GivenInstrument.instrument().scale("ORDER", 3).build()))
                .isFalse();
    }

    @Test
    void aScaleThatIsReportedOtherwiseDoesNotFit() {
        Instrument facets =
                GivenInstrument.instrument()
                        .scale("TRUST", 3, ScaleReport.FACETS, GivenInstrument.FIVE)
                        .build();

        assertThat(Fit.fits(PUBLICATION, facets)).isFalse();
    }

    @Test
    void aMeanBeyondTheFormatDoesNotFit() {
        var four = new RatingFormat("four", 1, 4, true, false, 3);
        Instrument shorter =
                GivenInstrument.instrument().scale("TRUST", 3, ScaleReport.SCORE, four).build();

        assertThat(Fit.fits(PUBLICATION, shorter)).isFalse();
    }
}
