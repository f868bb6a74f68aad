package nl.samenspiegel.core.aggregate;

import static nl.samenspiegel.fixture.DrawnRound.round;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.fixture.GivenInstrument;

import org.junit.jupiter.api.Test;

import java.util.List;

final class CommonGroundTest {

    private static final Instrument INSTRUMENT = GivenInstrument.trust();
    private static final Measure TRUST = new Measure.WholeScale("TRUST");
    private static final RespondentGroup SCHOOL = new RespondentGroup.InPerspective("school");

    @Test
    void isWhatAnsweredInBothRounds() {
        CommonGround common =
                common(
                        """
                        s1 MEN 3x 2 2 2
                        s2 MEN 2x 3 3 3
                        s3 MEN 4x 4 4 4
                        s4 MEN 0x . . .
                        i1 TRN 2x 5 5 5
                        """,
                        """
                        s1 MEN 1x 3 3 3
                        s1 BRD 1x 5 5 5
                        s3 MEN 0x . . .
                        s4 MEN 2x 2 2 2
                        s2 MEN 2x 2 2 2
                        """);

        assertThat(drawn(common.earlier())).containsExactly("s1 3 2.0", "s2 2 3.0");
        assertThat(drawn(common.later())).containsExactly("s1 2 4.0", "s2 2 2.0");
        assertThat(scores(common.earlier()).invited()).isEqualTo(2);
    }

    /// Two of three items make a score: who rated one has none.
    @Test
    void asksForAValueOfTheMeasure() {
        CommonGround common =
                common(
                        """
                        s1 MEN 3x 2 2 2
                        s2 MEN 2x 3 3 3
                        """,
                        """
                        s1 MEN 3x 2 - -
                        s2 MEN 2x 3 3 -
                        """);

        assertThat(drawn(common.earlier())).containsExactly("s2 2 3.0");
    }

    @Test
    void keepsTogetherWhatCountedAsOneOnce() {
        CommonGround common =
                common(
                        """
                        s1=first MEN 2x 2 2 2
                        s2=first MEN 2x 4 4 4
                        s3 MEN 2x 3 3 3
                        s4 MEN 2x 5 5 5
                        """,
                        """
                        s1 MEN 1x 2 2 2
                        s2=second MEN 1x 3 3 3
                        s3=second MEN 1x 4 4 4
                        s4 MEN 2x 5 5 5
                        """);

        // s1 with s2 then, s2 with s3 now: the three are one
        assertThat(drawn(common.earlier())).containsExactly("s1 6 3.0", "s4 2 5.0");
        assertThat(drawn(common.later())).containsExactly("s1 3 3.0", "s4 2 5.0");
    }

    /// A name that stands for other organisations the next time joins nothing by itself.
    @Test
    void readsNamesOfUnitsWithinARoundOnly() {
        CommonGround common =
                common(
                        """
                        s1=joined MEN 2x 2 2 2
                        s2 MEN 2x 4 4 4
                        """,
                        """
                        s1 MEN 2x 2 2 2
                        s2=joined MEN 2x 4 4 4
                        """);

        assertThat(drawn(common.earlier())).containsExactly("s1 2 2.0", "s2 2 4.0");
    }

    @Test
    void isEmptyWhenNothingIsCommon() {
        CommonGround common = common("s1 MEN 2x 2 2 2", "s2 MEN 2x 2 2 2");

        assertThat(common.earlier().groups()).isEmpty();
        assertThat(common.later().groups()).isEmpty();
    }

    private static CommonGround common(String earlier, String later) {
        return CommonGround.of(round(INSTRUMENT, earlier), round(INSTRUMENT, later), TRUST, SCHOOL);
    }

    private static PerspectiveScores scores(AnsweredRound round) {
        return round.values(TRUST).of(SCHOOL);
    }

    private static List<String> drawn(AnsweredRound round) {
        return scores(round).answered().stream()
                .map(unit -> "%s %d %s".formatted(unit.unit(), unit.n(), unit.scores().mean()))
                .toList();
    }
}
