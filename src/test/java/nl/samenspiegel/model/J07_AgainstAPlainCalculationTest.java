package nl.samenspiegel.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.samenspiegel.core.aggregate.Measure;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.ScaleReport;
import nl.samenspiegel.core.publication.Change;
import nl.samenspiegel.core.publication.Headline;
import nl.samenspiegel.core.publication.Outcome;
import nl.samenspiegel.core.publication.Precision;
import nl.samenspiegel.core.publication.TrendLine;
import nl.samenspiegel.core.publication.TrendRound;
import nl.samenspiegel.fixture.DrawnTrend;
import nl.samenspiegel.fixture.GivenInstrument;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Every change, interval and label of made-up rounds is worked out once more by the plainest
/// means.
final class J07_AgainstAPlainCalculationTest {

    private static final List<String> PERSPECTIVES = List.of("pupil", "school");
    private static final Instrument INSTRUMENT = instrument();

    private record Expected(List<NaiveTrend.Line> inBoth, List<NaiveTrend.Line> all) {

        void add(List<NaiveTrend.Line> both, List<NaiveTrend.Line> everyone) {
            inBoth.addAll(both);
            all.addAll(everyone);
        }
    }

    @ParameterizedTest
    @MethodSource("nl.samenspiegel.fixture.Seeds#hundred")
    void everyNumberAndLabelIsTheSame(long seed) {
        var random = new Random(seed);
        NaiveTrend earlier = NaiveTrend.any(random);
        NaiveTrend later = NaiveTrend.any(random);
        TrendRound first = DrawnTrend.released(INSTRUMENT, earlier.drawing());
        TrendRound second = DrawnTrend.released(INSTRUMENT, later.drawing());
        var expected = new Expected(new ArrayList<>(), new ArrayList<>());
        for (int scale = 0; scale < NaiveTrend.SCALES; scale++) {
            add(expected, earlier, later, scale);
        }

        List<TrendLine> lines = DrawnTrend.drawn(first, second).lines();

        assertThat(lines).hasSameSizeAs(expected.all());
        double[] adjusted =
                NaiveMath.benjaminiHochberg(
                        IntStream.range(0, lines.size())
                                .mapToDouble(i ->
                                        isShown(first, second, lines.get(i))
                                                ? expected.inBoth().get(i).p()
                                                : Double.NaN)
                                .toArray());
        for (int i = 0; i < adjusted.length; i++) {
            TrendLine line = lines.get(i);
            boolean shown = isShown(first, second, line);
            check(line.inBoth(), expected.inBoth().get(i), shown);
            check(line.all(), expected.all().get(i), shown);
            assertThat(line.changed())
                    .isEqualTo(adjusted[i] <= 0.05 && isLarge(expected.inBoth().get(i)));
        }
    }

    private static void add(Expected expected, NaiveTrend earlier, NaiveTrend later, int scale) {
        List<NaiveTrend.Line> both = new ArrayList<>();
        List<NaiveTrend.Line> all = new ArrayList<>();
        for (String role : NaiveTrend.ROLES) {
            boolean enough = earlier.inBoth(later, role).size() >= 2;
            both.add(
                    enough
                            ? earlier.line(later, role, scale, true)
                            : new NaiveTrend.Line(
                                    new NaiveMean(Double.NaN, Double.NaN, Double.NaN), true));
            all.add(earlier.line(later, role, scale, false));
        }
        both.add(NaiveTrend.together(both));
        all.add(NaiveTrend.together(all));
        expected.add(both, all);
    }

    /// Whether both releases show it is not worked out once more.
    private static boolean isShown(TrendRound first, TrendRound second, TrendLine line) {
        return isShown(first, line) && isShown(second, line);
    }

    private static boolean isShown(TrendRound round, TrendLine line) {
        return switch (line.of()) {
            case TrendLine.Of.OnePerspective(var perspective) ->
                    round.publication().outcome(line.measure(), perspective)
                            instanceof Outcome.Score;
            case TrendLine.Of.Together() ->
                    round.publication().findHeadline(line.measure().scale()).orElseThrow()
                            instanceof Headline.Shown;
        };
    }

    private static void check(Change change, NaiveTrend.Line expected, boolean isShown) {
        if (!isShown || Double.isNaN(expected.change().value())) {
            assertThat(change).isEqualTo(new Change.Hidden());
            return;
        }
        Change.Shown shown = (Change.Shown) change;
        assertThat(shown.points().value())
                .isCloseTo(expected.change().value(), within(0.05 + 1e-9));
        assertThat(((Precision.HalfWidth) shown.precision()).points().value())
                .isCloseTo(expected.change().halfWidth(), within(0.05 + 1e-9));
        assertThat(shown.indicative()).isEqualTo(expected.indicative());
    }

    private static boolean isLarge(NaiveTrend.Line line) {
        return NaiveMath.reaches(Math.abs(line.change().value()), 0.5);
    }

    private static Instrument instrument() {
        GivenInstrument instrument = GivenInstrument.instrument();
        for (Measure measure : measures()) {
            instrument.scale(
                    measure.scale(),
                    1,
                    ScaleReport.SCORE,
                    GivenInstrument.FIVE,
                    PERSPECTIVES.toArray(String[]::new));
        }
        return instrument.build();
    }

    private static List<Measure> measures() {
        return IntStream.range(0, NaiveTrend.SCALES)
                .<Measure>mapToObj(i -> new Measure.WholeScale("SCALE" + i))
                .toList();
    }
}
