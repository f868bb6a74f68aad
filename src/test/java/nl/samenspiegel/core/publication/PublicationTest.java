package nl.samenspiegel.core.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.samenspiegel.core.aggregate.AnsweredRound;
import nl.samenspiegel.core.aggregate.Cell;
import nl.samenspiegel.core.aggregate.GroupCell;
import nl.samenspiegel.core.aggregate.Measure;
import nl.samenspiegel.core.aggregate.RespondentGroup;
import nl.samenspiegel.core.disclosure.Threshold;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.Item;
import nl.samenspiegel.core.instrument.ItemCode;
import nl.samenspiegel.core.instrument.RatingFormat;
import nl.samenspiegel.core.instrument.Role;
import nl.samenspiegel.core.instrument.Scale;
import nl.samenspiegel.core.instrument.ScaleReport;
import nl.samenspiegel.core.instrument.Side;
import nl.samenspiegel.core.response.Answer;
import nl.samenspiegel.core.response.ResponseSheet;
import nl.samenspiegel.fixture.GivenInstrument;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

final class PublicationTest {

    private static final RatingFormat TWO = new RatingFormat("two", 0, 2, false, true, 1);

    private static final Instrument INSTRUMENT =
            GivenInstrument.instrument()
                    .scale("TRUST", 3)
                    .scale("WIDE", 4, ScaleReport.SCORE, GivenInstrument.SEVEN, "pupil", "school")
                    .scale("ONLY", 2, ScaleReport.SCORE, GivenInstrument.FIVE, "school")
                    .scale("FACET", 2, ScaleReport.FACETS, GivenInstrument.SEVEN)
                    .scale("STAY", 1, ScaleReport.SHARE, GivenInstrument.FIVE, "pupil")
                    .scale("YES", 1, ScaleReport.SHARE, TWO)
                    .build();

    /// Whatever is answered, by however few, something is said and nothing is thrown.
    @ParameterizedTest
    @MethodSource("nl.samenspiegel.fixture.Seeds#hundred")
    void decidesForEveryRoundThatCanOccur(long seed) {
        AnsweredRound round = anyRound(new Random(seed));

        Publication publication = published(round, Threshold.USUAL);

        assertThat(publication.results())
                .filteredOn(result -> result.group() instanceof RespondentGroup.InPerspective)
                .hasSize((3 + 9 + 4) * 3);
        assertThat(publication.headlines()).hasSize(3);
        for (GroupResult result : publication.results()) {
            checkShownWithin(round, result);
        }
        for (Difference difference : publication.differences()) {
            assertThat(difference.points().tenths()).isNotNegative();
        }
    }

    @ParameterizedTest
    @MethodSource("nl.samenspiegel.fixture.Seeds#hundred")
    void doesNotDependOnTheOrderOfGroups(long seed) {
        AnsweredRound round = anyRound(new Random(seed));
        var reversed = new AnsweredRound(INSTRUMENT, round.scales(), round.groups().reversed());

        assertThat(published(reversed, Threshold.USUAL))
                .isEqualTo(published(round, Threshold.USUAL));
    }

    @ParameterizedTest
    @MethodSource("nl.samenspiegel.fixture.Seeds#hundred")
    void showsNoGroupBelowARaisedThreshold(long seed) {
        AnsweredRound round = anyRound(new Random(seed));

        for (GroupResult result : published(round, new Threshold(12)).results()) {
            if (round.values(result.measure()).of(result.group()).n() < 12) {
                assertThat(result.outcome())
                        .isInstanceOfAny(Outcome.Hidden.class, Outcome.NotExpected.class);
            }
        }
    }

    @Test
    void leavesOutAScaleThatWasSwitchedOff() {
        AnsweredRound all = anyRound(new Random(1));
        var round = new AnsweredRound(INSTRUMENT, Set.of("TRUST"), all.groups());

        Publication publication = published(round, Threshold.USUAL);

        assertThat(publication.results())
                .allSatisfy(result -> assertThat(result.measure().scale()).isEqualTo("TRUST"));
        assertThat(publication.findHeadline("WIDE")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> publication.outcome(new Measure.WholeScale("WIDE"), "pupil"));
    }

    @Test
    void hidesEverythingOfARoundWithoutAnswers() {
        Publication publication =
                published(AnsweredRound.ofAllScales(INSTRUMENT, List.of()), Threshold.USUAL);

        assertThat(publication.outcome(new Measure.WholeScale("TRUST"), "pupil"))
                .isEqualTo(new Outcome.Hidden());
        assertThat(publication.outcome(new Measure.WholeScale("ONLY"), "pupil"))
                .isEqualTo(new Outcome.NotExpected());
        assertThat(publication.findHeadline("TRUST"))
                .contains(new Headline.Incomplete(List.of("pupil", "school", "institute")));
        assertThat(publication.differences()).isEmpty();
    }

    private static Publication published(AnsweredRound round, Threshold threshold) {
        return ((Publishing.Published) Publishing.of(round, threshold)).publication();
    }

    private static void checkShownWithin(AnsweredRound round, GroupResult result) {
        RatingFormat format = INSTRUMENT.scale(result.measure().scale()).format();
        long n = round.values(result.measure()).of(result.group()).n();
        switch (result.outcome()) {
            case Outcome.Score(var mean, _, var basis) -> {
                assertThat(n).isGreaterThanOrEqualTo(5);
                assertThat(mean.value())
                        .isBetween((double) format.lowest(), (double) format.highest());
                assertThat(basis.answered()).isEqualTo(CountBand.of(n));
            }
            case Outcome.ItemMean(var mean, _, _, _, var basis) -> {
                assertThat(n).isGreaterThanOrEqualTo(5);
                assertThat(mean.value())
                        .isBetween((double) format.lowest(), (double) format.highest());
                assertThat(basis.indicative()).isEqualTo(n < 10);
            }
            case Outcome.Share _ -> assertThat(n).isGreaterThanOrEqualTo(10);
            case Outcome.Hidden() -> assertThat(n).isNotNegative();
            case Outcome.NotExpected() ->
                    assertThat(
                                    INSTRUMENT
                                            .scale(result.measure().scale())
                                            .expects(perspective(result.group())))
                            .isFalse();
        }
    }

    private static String perspective(RespondentGroup group) {
        return switch (group) {
            case RespondentGroup.InPerspective(var perspective) -> perspective;
            case RespondentGroup.OfUnit(var perspective, _) -> perspective;
            case RespondentGroup.OfRole _, RespondentGroup.RoleInUnit _ ->
                    throw new AssertionError(group);
        };
    }

    private static AnsweredRound anyRound(Random random) {
        List<GroupCell> groups = new ArrayList<>();
        int organisations = 1 + random.nextInt(6);
        int most = 1 + random.nextInt(12);
        for (int o = 0; o < organisations; o++) {
            Side side = List.of(Side.values()).get(random.nextInt(3));
            for (Role role : INSTRUMENT.roles()) {
                Cell cell = Cell.none(INSTRUMENT);
                int persons = random.nextInt(most);
                for (int person = 0; person < persons; person++) {
                    cell = cell.plus(INSTRUMENT, anySheet(random));
                }
                if (random.nextInt(4) > 0) {
                    groups.add(new GroupCell("o" + o, "o" + o, side, role.code(), cell));
                }
            }
        }
        return AnsweredRound.ofAllScales(INSTRUMENT, groups);
    }

    private static ResponseSheet anySheet(Random random) {
        Map<ItemCode, Answer> answers = new HashMap<>();
        for (Scale scale : INSTRUMENT.scales()) {
            RatingFormat format = scale.format();
            for (Item item : scale.items()) {
                Answer rating =
                        new Answer.Rating(format.lowest() + random.nextInt(format.levels()));
                answers.put(item.code(), random.nextInt(6) == 0 ? new Answer.Skipped() : rating);
            }
        }
        return ResponseSheet.of(answers);
    }
}
