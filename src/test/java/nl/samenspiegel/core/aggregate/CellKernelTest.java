package nl.samenspiegel.core.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.RatingFormat;
import nl.samenspiegel.core.instrument.Scale;
import nl.samenspiegel.core.instrument.ScaleReport;
import nl.samenspiegel.core.response.PackedSheet;
import nl.samenspiegel.core.response.ResponseSheet;
import nl.samenspiegel.fixture.GivenInstrument;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// The kernel against the plainest counting there is, on whatever instruments and sheets chance
/// makes.
final class CellKernelTest {

    private static final int GROUPS = 3;

    /// Each pair of codes that a format may leave out.
    private static final Instrument FORMATS =
            GivenInstrument.instrument()
                    .scale("BOTH", 2, ScaleReport.SCORE, format(5, true, true))
                    .scale("JUDGE", 4, ScaleReport.FACETS, format(11, true, false))
                    .scale("APPLY", 3, ScaleReport.SHARE, format(2, false, true))
                    .scale("NONE", 1, ScaleReport.SCORE, format(7, false, false))
                    .build();

    @ParameterizedTest
    @MethodSource("nl.samenspiegel.fixture.Seeds#hundred")
    void countsWhatScoringEachSheetGives(long seed) {
        var random = new Random(seed);
        Instrument instrument = MadeUp.instrument(random);
        List<List<ResponseSheet>> groups = new ArrayList<>();
        List<CellCounter> counters = new ArrayList<>();
        var kernel = new CellKernel(instrument);
        for (int group = 0; group < GROUPS; group++) {
            groups.add(new ArrayList<>());
            counters.add(kernel.counter());
        }
        int sheets = random.nextInt(600);
        for (int i = 0; i < sheets; i++) {
            int group = random.nextInt(GROUPS);
            ResponseSheet sheet = MadeUp.sheet(instrument, random);
            groups.get(group).add(sheet);
            counters.get(group).add(PackedSheet.pack(instrument, sheet));
        }

        for (int group = 0; group < GROUPS; group++) {
            Cell cell = counters.get(group).cell();
            assertThat(cell.sheets()).isEqualTo(groups.get(group).size());
            for (Scale scale : instrument.scales()) {
                assertThat(cell.tally(scale.code()))
                        .isEqualTo(PlainTally.of(scale, groups.get(group)));
            }
        }
    }

    @Test
    void takesTheBytesThatASheetMayHoldAndNoOthers() {
        int items = FORMATS.items().size();
        var counter = new CellKernel(FORMATS).counter();
        long taken = 0;
        for (int item = 0; item < items; item++) {
            for (int code = Byte.MIN_VALUE; code <= Byte.MAX_VALUE; code++) {
                byte[] packed = new byte[items];
                packed[item] = (byte) code;
                if (mayBePacked(packed)) {
                    counter.add(packed);
                    taken++;
                } else {
                    assertThatIllegalArgumentException()
                            .isThrownBy(() -> counter.add(packed))
                            .withMessageContaining(FORMATS.items().get(item).code().text());
                }
            }
        }

        assertThat(counter.cell().sheets()).isEqualTo(taken);
        assertThat(taken).isEqualTo(2 * 9 + 4 * 14 + 3 * 5 + 9);
    }

    @Test
    void isAsBeforeAfterASheetItRefused() {
        int items = FORMATS.items().size();
        var counter = new CellCounter(FORMATS);
        byte[] fine = new byte[items];
        byte[] broken = new byte[items];
        fine[1] = PackedSheet.LOWEST_RATING;
        broken[0] = PackedSheet.LOWEST_RATING;
        broken[items - 1] = -1;

        for (int i = 0; i < 70; i++) {
            counter.add(fine);
            assertThatThrownBy(() -> counter.add(broken));
        }

        var untroubled = new CellCounter(FORMATS);
        for (int i = 0; i < 70; i++) {
            untroubled.add(fine);
        }
        assertThat(counter.cell()).isEqualTo(untroubled.cell());
    }

    @Test
    void refusesASheetOfAnotherLength() {
        var counter = new CellCounter(FORMATS);

        assertThatIllegalArgumentException().isThrownBy(() -> counter.add(new byte[9]));
        assertThatIllegalArgumentException().isThrownBy(() -> counter.add(new byte[11]));
        assertThatIllegalArgumentException().isThrownBy(() -> counter.add(new byte[0]));
    }

    @Test
    void goesOnAfterItsCellWasTaken() {
        var counter = new CellCounter(FORMATS);
        byte[] packed = new byte[FORMATS.items().size()];

        packed[0] = PackedSheet.LOWEST_RATING;
        counter.add(packed);
        Cell first = counter.cell();
        packed[0] = PackedSheet.CANNOT_JUDGE;
        counter.add(packed);

        var item = FORMATS.items().getFirst().code();
        assertThat(counter.cell().minus(first).tally("BOTH").count(item, PackedSheet.CANNOT_JUDGE))
                .isEqualTo(1);
        assertThat(first.sheets()).isEqualTo(1);
    }

    private static boolean mayBePacked(byte[] packed) {
        try {
            PackedSheet.unpack(FORMATS, packed);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static RatingFormat format(int levels, boolean cannotJudge, boolean doesNotApply) {
        return new RatingFormat("f" + levels, 1, levels, cannotJudge, doesNotApply, levels);
    }
}
