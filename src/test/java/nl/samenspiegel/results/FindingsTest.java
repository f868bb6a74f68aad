package nl.samenspiegel.results;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.Perspective;
import nl.samenspiegel.core.instrument.ScaleReport;
import nl.samenspiegel.core.publication.Difference;
import nl.samenspiegel.fixture.GivenInstrument;
import nl.samenspiegel.web.Language;

import org.junit.jupiter.api.Test;

import java.util.List;

/// What of a round is worth a sentence, and in which order.
final class FindingsTest {

    private static final Instrument TWO =
            GivenInstrument.instrument().scale("TRUST", 3).scale("ORDER", 3).build();

    private static final Instrument TWO_SIDED =
            GivenInstrument.instrument()
                    .scale(
                            "TRUST",
                            3,
                            ScaleReport.SCORE,
                            GivenInstrument.FIVE,
                            "pupil",
                            "institute")
                    .build();

    /// Two schools and an institute that rate TRUST 4 and ORDER 3.
    private static final String ALIKE =
            """
            s1 PUP 10x 4 4 4 3 3 3
            s2 PUP 10x 4 4 4 3 3 3
            i1 TRN 10x 4 4 4 3 3 3
            """;

    @Test
    void theLargestDifferenceOfViewComesFirst() {
        // TRUST 2.5 and 3.5, ORDER 1.5 and 3.5
        var findings =
                findings(
                        TWO,
                        """
                        s1 PUP 10x 2 2 2 1 1 1
                        s1 PUP 10x 3 3 3 2 2 2
                        s2 PUP 10x 2 2 2 1 1 1
                        s2 PUP 10x 3 3 3 2 2 2
                        i1 TRN 6x 3 3 3 3 3 3
                        i1 TRN 6x 4 4 4 4 4 4
                        """);

        assertThat(findings)
                .containsExactly(
                        "ORDER: pupil below institute",
                        "TRUST: pupil below institute",
                        "school absent");
    }

    @Test
    void closenessIsSaidWhereEveryPerspectiveIsShown() {
        String mentors = "s1 MEN 10x 4 4 4 3 3 3\ns2 MEN 10x 4 4 4 3 3 3";

        assertThat(findings(TWO, ALIKE + mentors))
                .containsExactly("TRUST: agree Around[rating=4]", "ORDER: agree Around[rating=3]");
    }

    @Test
    void closenessIsNotSaidWhereAPerspectiveIsMissing() {
        assertThat(findings(TWO, ALIKE)).containsExactly("school absent");
    }

    @Test
    void aDistanceWithoutItsLabelHasNoDirection() {
        var findings =
                findings(
                        TWO_SIDED,
                        """
                        s1 PUP 10x 1 1 1
                        s1 PUP 10x 2 2 2
                        s2 PUP 10x 1 1 1
                        s2 PUP 10x 2 2 2
                        i1 TRN 9x 5 5 5
                        """);

        assertThat(findings).containsExactly("TRUST: unsure");
    }

    @Test
    void theOnlyPerspectiveShownIsToldAlone() {
        assertThat(findings(TWO_SIDED, "i1 TRN 12x 3 3 3"))
                .containsExactly("pupil absent", "TRUST: institute alone");
    }

    @Test
    void aRoundOfWhichNothingIsShownSaysOnlyThat() {
        assertThat(findings(TWO, "s1 PUP 3x 4 4 4 4 4 4")).containsExactly("nothing");
        assertThat(findings(TWO, "s1 PUP 0x 4 4 4 4 4 4")).containsExactly("nothing");
    }

    @Test
    void aDifferenceOnAnEffectIsSaidToo() {
        Instrument instrument =
                GivenInstrument.instrument()
                        .scale("TRUST", 3)
                        .effect("GAIN", 2, ScaleReport.SCORE, GivenInstrument.FIVE)
                        .build();

        var findings =
                findings(
                        instrument,
                        """
                        s1 PUP 10x 4 4 4 2 2
                        s2 PUP 10x 4 4 4 3 3
                        i1 TRN 10x 4 4 4 4 4
                        i1 TRN 10x 4 4 4 5 5
                        """);

        assertThat(findings).first().isEqualTo("GAIN: pupil below institute");
    }

    @Test
    void thereAreNeverMoreThanThree() {
        Instrument five =
                GivenInstrument.instrument()
                        .scale("A", 1)
                        .scale("B", 1)
                        .scale("C", 1)
                        .scale("D", 1)
                        .scale("E", 1)
                        .build();

        var findings =
                findings(
                        five,
                        """
                        s1 PUP 10x 2 2 2 2 2
                        s2 PUP 10x 3 3 3 3 3
                        i1 TRN 10x 4 4 4 4 4
                        i1 TRN 10x 5 5 5 5 5
                        """);

        assertThat(findings).hasSize(3).contains("school absent");
    }

    private static List<String> findings(Instrument instrument, String drawing) {
        Published published = GivenPublished.published(instrument, Language.NL, drawing);
        List<String> perspectives =
                instrument.perspectives().stream().map(Perspective::code).toList();
        return Findings.list(published.results(), perspectives).stream()
                .map(FindingsTest::inShort)
                .toList();
    }

    private static String inShort(Finding finding) {
        return switch (finding) {
            case Finding.Differ(var result, Difference difference) ->
                    "%s: %s below %s"
                            .formatted(
                                    result.scale().code(), difference.lower(), difference.higher());
            case Finding.Agree(var result, var level) ->
                    "%s: agree %s".formatted(result.scale().code(), level);
            case Finding.Absent(var perspective) -> "%s absent".formatted(perspective);
            case Finding.Unsure(var result, _) -> "%s: unsure".formatted(result.scale().code());
            case Finding.Alone(var result, var group) ->
                    "%s: %s alone".formatted(result.scale().code(), group.perspective());
            case Finding.Nothing() -> "nothing";
        };
    }
}
