package nl.samenspiegel.core.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.Item;
import nl.samenspiegel.core.instrument.ItemCode;
import nl.samenspiegel.core.instrument.Keying;
import nl.samenspiegel.core.instrument.RatingFormat;
import nl.samenspiegel.core.instrument.Scale;
import nl.samenspiegel.core.instrument.ScaleReport;
import nl.samenspiegel.core.response.Answer;
import nl.samenspiegel.core.response.PackedSheet;
import nl.samenspiegel.core.response.ResponseSheet;
import nl.samenspiegel.core.scoring.ScaleScore;
import nl.samenspiegel.core.scoring.ScaleScoring;
import nl.samenspiegel.core.stat.CrossProducts;
import nl.samenspiegel.core.stat.Frequencies;
import nl.samenspiegel.core.stat.Moments;
import nl.samenspiegel.fixture.DrawnSheets;
import nl.samenspiegel.fixture.GivenInstrument;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

final class CellTest {

    private static final RatingFormat TEN = new RatingFormat("ten", 1, 10, true, true, 7);

    private static final Instrument INSTRUMENT =
            GivenInstrument.instrument()
                    .scale(
                            "MIXED",
                            List.of(
                                    new Item(new ItemCode("m1"), Keying.NORMAL),
                                    new Item(new ItemCode("m2"), Keying.REVERSED),
                                    new Item(new ItemCode("m3"), Keying.NORMAL)),
                            ScaleReport.SCORE,
                            GivenInstrument.SEVEN)
                    .scale("LONG", 6, ScaleReport.SCORE, TEN)
                    .scale(
                            "FACET",
                            List.of(new Item(new ItemCode("f1"), Keying.REVERSED)),
                            ScaleReport.FACETS,
                            GivenInstrument.FIVE)
                    .scale("STAY", 1, ScaleReport.SHARE, GivenInstrument.FIVE)
                    .build();

    @ParameterizedTest
    @MethodSource("nl.samenspiegel.fixture.Seeds#hundred")
    void addsUpWithoutLossInAnyOrder(long seed) {
        var random = new Random(seed);
        Cell a = cell(sheets(random));
        Cell b = cell(sheets(random));
        Cell c = cell(sheets(random));

        assertThat(a.merge(b)).isEqualTo(b.merge(a));
        assertThat(a.merge(b).merge(c)).isEqualTo(a.merge(b.merge(c)));
        assertThat(a.merge(Cell.none(INSTRUMENT))).isEqualTo(a);
        assertThat(a.merge(b).minus(b)).isEqualTo(a);
    }

    @ParameterizedTest
    @MethodSource("nl.samenspiegel.fixture.Seeds#hundred")
    void readsBackWhatWasEncoded(long seed) {
        Cell cell = cell(sheets(new Random(seed)));

        assertThat(Cell.decode(INSTRUMENT, cell.encode())).isEqualTo(cell);
    }

    @ParameterizedTest
    @MethodSource("nl.samenspiegel.fixture.Seeds#hundred")
    void countsWhatScoringEachSheetGives(long seed) {
        List<ResponseSheet> sheets = sheets(new Random(seed));
        Cell cell = cell(sheets);

        for (Scale scale : INSTRUMENT.scales().subList(0, 2)) {
            ScoreSums expected = ScoreSums.NONE;
            for (ResponseSheet sheet : sheets) {
                if (ScaleScoring.score(scale, sheet)
                        instanceof ScaleScore.Scored(_, int sum, int answered)) {
                    expected = expected.merge(ScoreSums.of(answered, Moments.NONE.plus(sum)));
                }
            }
            assertThat(cell.scores(new Measure.WholeScale(scale.code()))).isEqualTo(expected);
        }
        assertThat(cell.sheets()).isEqualTo(sheets.size());
    }

    @ParameterizedTest
    @MethodSource("nl.samenspiegel.fixture.Seeds#hundred")
    void isTheSameSheetBySheet(long seed) {
        List<ResponseSheet> sheets = sheets(new Random(seed));

        Cell grown = Cell.none(INSTRUMENT);
        for (ResponseSheet sheet : sheets) {
            grown = grown.plus(INSTRUMENT, sheet);
        }

        assertThat(grown).isEqualTo(cell(sheets));
    }

    @Test
    void mirrorsReversedItems() {
        Cell cell = Cell.none(INSTRUMENT).plus(INSTRUMENT, sheet("f1", new Answer.Rating(2)));

        assertThat(cell.tally("FACET").ratings(new ItemCode("f1")))
                .isEqualTo(Frequencies.of(1, 0, 0, 0, 1, 0));
        assertThat(cell.scores(new Measure.OneItem("FACET", new ItemCode("f1"))))
                .isEqualTo(ScoreSums.of(1, Moments.NONE.plus(4)));
    }

    @Test
    void addsUpProductsOverThoseWhoRatedEveryItemOfAScore() {
        String drawing =
                """
                m1 m2 m3
                6  6  1
                2  5  3
                4  -  2
                .  .  .
                """;

        Cell cell = Cell.none(INSTRUMENT);
        for (ResponseSheet sheet : DrawnSheets.sheets(drawing)) {
            cell = cell.plus(INSTRUMENT, sheet);
        }

        // levels 0 to 6; m2 is mirrored: 0, then 1
        assertThat(cell.tally("MIXED").crossProducts())
                .isEqualTo(
                        CrossProducts.none(3).plus(new int[] {6, 0, 1}).plus(new int[] {2, 1, 3}));
        assertThat(cell.tally("FACET").crossProducts()).isEqualTo(CrossProducts.none(1));
    }

    @Test
    void countsFavourableRatingsOfAShare() {
        var item = new ItemCode("STAY-01");
        Cell cell =
                Cell.none(INSTRUMENT)
                        .plus(INSTRUMENT, sheet("STAY-01", new Answer.Rating(4)))
                        .plus(INSTRUMENT, sheet("STAY-01", new Answer.Rating(5)))
                        .plus(INSTRUMENT, sheet("STAY-01", new Answer.Rating(3)))
                        .plus(INSTRUMENT, sheet("STAY-01", new Answer.CannotJudge()));

        assertThat(cell.scores(new Measure.OneItem("STAY", item)))
                .isEqualTo(ScoreSums.of(1, new Moments(3, 2, 2)));
        assertThat(cell.tally("STAY").count(item, PackedSheet.CANNOT_JUDGE)).isEqualTo(1);
        assertThat(cell.tally("STAY").count(item, PackedSheet.NOT_ASKED)).isZero();
        assertThat(cell.tally("STAY").scores()).isEqualTo(ScoreSums.NONE);
    }

    @Test
    void staysSmallWhenLittleWasAsked() {
        Cell cell = Cell.none(INSTRUMENT).plus(INSTRUMENT, sheet("f1", new Answer.Rating(2)));

        assertThat(cell.encode().length).isLessThan(60);
        assertThat(Cell.none(INSTRUMENT).encode().length).isLessThan(6);
    }

    @Test
    void refusesBytesOfAnotherInstrument() {
        byte[] bytes = cell(sheets(new Random(3))).encode();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cell.decode(GivenInstrument.trust(), bytes));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cell.decode(INSTRUMENT, new byte[] {9, 0}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cell.decode(INSTRUMENT, new byte[] {2, 5}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cell.none(INSTRUMENT).merge(Cell.none(GivenInstrument.trust())));
    }

    @Test
    void refusesBytesWhoseCountsContradictEachOther() {
        var trust = GivenInstrument.trust();
        var counter = new CellCounter(trust);
        counter.add(new byte[] {4, 5, 6});
        byte[] bytes = counter.cell().encode();

        bytes[bytes.length - 1]++; // the square of the last item

        assertThatIllegalArgumentException().isThrownBy(() -> Cell.decode(trust, bytes));
    }

    private static Cell cell(List<ResponseSheet> sheets) {
        var counter = new CellCounter(INSTRUMENT);
        sheets.forEach(sheet -> counter.add(PackedSheet.pack(INSTRUMENT, sheet)));
        return counter.cell();
    }

    private static ResponseSheet sheet(String item, Answer answer) {
        Map<ItemCode, Answer> answers = new HashMap<>();
        INSTRUMENT.items().forEach(each -> answers.put(each.code(), new Answer.Skipped()));
        answers.put(new ItemCode(item), answer);
        return ResponseSheet.of(answers);
    }

    private static List<ResponseSheet> sheets(Random random) {
        List<ResponseSheet> sheets = new ArrayList<>();
        int n = random.nextInt(30);
        for (int i = 0; i < n; i++) {
            Map<ItemCode, Answer> answers = new HashMap<>();
            for (Scale scale : INSTRUMENT.scales()) {
                RatingFormat format = scale.format();
                for (Item item : scale.items()) {
                    answers.put(item.code(), answer(format, random));
                }
            }
            sheets.add(ResponseSheet.of(answers));
        }
        return sheets;
    }

    private static Answer answer(RatingFormat format, Random random) {
        int rating = format.lowest() + random.nextInt(format.levels());
        return switch (random.nextInt(5)) {
            case 0 -> new Answer.Skipped();
            case 1 -> format.cannotJudge() ? new Answer.CannotJudge() : new Answer.NotAsked();
            default -> new Answer.Rating(rating);
        };
    }
}
