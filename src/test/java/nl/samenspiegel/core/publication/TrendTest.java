package nl.samenspiegel.core.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.samenspiegel.core.aggregate.AnsweredRound;
import nl.samenspiegel.core.aggregate.CommonGround;
import nl.samenspiegel.core.aggregate.RespondentGroup;
import nl.samenspiegel.core.disclosure.Threshold;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.Role;
import nl.samenspiegel.core.instrument.ScaleReport;
import nl.samenspiegel.fixture.DrawnRound;
import nl.samenspiegel.fixture.DrawnTrend;
import nl.samenspiegel.fixture.GivenInstrument;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Random;
import java.util.Set;

final class TrendTest {

    private static final Instrument INSTRUMENT =
            GivenInstrument.instrument()
                    .scale("TRUST", 1)
                    .scale("WIDE", 2, ScaleReport.SCORE, GivenInstrument.SEVEN, "pupil", "school")
                    .scale("ONLY", 1, ScaleReport.SCORE, GivenInstrument.FIVE, "school")
                    .scale("FACET", 2, ScaleReport.FACETS, GivenInstrument.FIVE)
                    .scale("STAY", 1, ScaleReport.SHARE, GivenInstrument.FIVE, "pupil")
                    .build();

    /// Perspectives and headlines of TRUST and WIDE, the one of ONLY, three of each facet.
    private static final int LINES = 3 + 1 + 2 + 1 + 1 + 2 * 3;

    /// Whatever was answered, by however few, the rounds can be compared, and in either order.
    @ParameterizedTest
    @MethodSource("nl.samenspiegel.fixture.Seeds#hundred")
    void changesSignOnlyWhenTheRoundsAreSwapped(long seed) {
        var random = new Random(seed);
        TrendRound earlier = any(random);
        TrendRound later = any(random);

        List<TrendLine> forth = DrawnTrend.drawn(earlier, later).lines();
        List<TrendLine> back = DrawnTrend.drawn(later, earlier).lines();

        assertThat(forth).hasSize(LINES);
        assertThat(back).isEqualTo(forth.stream().map(TrendTest::turned).toList());
    }

    @ParameterizedTest
    @MethodSource("nl.samenspiegel.fixture.Seeds#hundred")
    void findsNoChangeBetweenARoundAndItself(long seed) {
        TrendRound round = any(new Random(seed));

        for (TrendLine line : DrawnTrend.drawn(round, round).lines()) {
            assertThat(line.changed()).isFalse();
            switch (line.inBoth()) {
                case Change.Shown(var points, _, _) -> {
                    assertThat(points.tenths()).isZero();
                    assertThat(line.all()).isInstanceOf(Change.Shown.class);
                }
                case Change.Hidden hidden -> assertThat(line.all()).isEqualTo(hidden);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("nl.samenspiegel.fixture.Seeds#hundred")
    void showsNoChangeOfFewerThanTheThreshold(long seed) {
        var random = new Random(seed);
        TrendRound earlier = any(random);
        TrendRound later = any(random);

        for (TrendLine line : DrawnTrend.drawn(earlier, later).lines()) {
            if (line.inBoth() instanceof Change.Shown
                    && line.of() instanceof TrendLine.Of.OnePerspective(var perspective)) {
                var group = new RespondentGroup.InPerspective(perspective);
                var common =
                        CommonGround.of(earlier.answers(), later.answers(), line.measure(), group);
                assertThat(n(common.earlier(), line, group)).isGreaterThanOrEqualTo(5);
                assertThat(n(common.later(), line, group)).isGreaterThanOrEqualTo(5);
            }
        }
    }

    @Test
    void leavesOutAScaleThatOneRoundDidNotAsk() {
        TrendRound all = any(new Random(1));
        TrendRound fewer =
                released(new AnsweredRound(INSTRUMENT, Set.of("ONLY"), all.answers().groups()));

        assertThat(DrawnTrend.drawn(all, fewer).lines())
                .extracting(line -> line.measure().scale())
                .containsExactly("ONLY");
        assertThat(DrawnTrend.drawn(fewer, all).lines()).hasSize(1);
    }

    @Test
    void refusesAnswersThatWereNotReleased() {
        TrendRound full =
                DrawnTrend.released(
                        GivenInstrument.trust(),
                        """
                        s1 PUP 6x 3 3 3
                        s2 PUP 6x 4 4 4
                        """);
        AnsweredRound other = DrawnRound.round(GivenInstrument.trust(), "s1 PUP 2x 3 3 3");
        var mixed = new TrendRound(other, "SITE", Threshold.USUAL, full.publication());

        assertThatIllegalArgumentException().isThrownBy(() -> Trend.of(full, mixed));
    }

    private static long n(AnsweredRound round, TrendLine line, RespondentGroup group) {
        return round.values(line.measure()).of(group).n();
    }

    private static TrendLine turned(TrendLine line) {
        return new TrendLine(
                line.measure(),
                line.of(),
                turned(line.inBoth()),
                turned(line.all()),
                line.changed());
    }

    private static Change turned(Change change) {
        return switch (change) {
            case Change.Shown(var points, var precision, boolean indicative) ->
                    new Change.Shown(new Tenths(-points.tenths()), precision, indicative);
            case Change.Hidden hidden -> hidden;
        };
    }

    private static TrendRound released(AnsweredRound round) {
        var publishing = (Publishing.Published) Publishing.of(round, Threshold.USUAL);
        return new TrendRound(round, "SITE", Threshold.USUAL, publishing.publication());
    }

    /// Six organisations with nobody, one person or many, some of them taken together.
    private static TrendRound any(Random random) {
        List<String> names = List.of("s1", "s2", "s3", "s4", "i1", "i2");
        var drawing = new StringBuilder();
        int most = 1 + random.nextInt(9);
        for (String name : names) {
            String place = random.nextInt(6) == 0 ? name + "=" + name.charAt(0) + "9" : name;
            for (Role role : INSTRUMENT.roles()) {
                int persons = random.nextInt(4) == 0 ? 0 : random.nextInt(most);
                drawing.append("%s %s 0x 1 1 1 1 1 1 1%n".formatted(place, role.code()));
                for (int person = 0; person < persons; person++) {
                    drawing.append("%s %s 1x%s%n".formatted(place, role.code(), marks(random)));
                }
            }
        }
        return DrawnTrend.released(INSTRUMENT, drawing.toString());
    }

    private static String marks(Random random) {
        var marks = new StringBuilder();
        for (int item = 0; item < INSTRUMENT.items().size(); item++) {
            marks.append(random.nextInt(8) == 0 ? " -" : " " + (1 + random.nextInt(5)));
        }
        return marks.toString();
    }
}
