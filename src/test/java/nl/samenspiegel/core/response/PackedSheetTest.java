package nl.samenspiegel.core.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.Item;
import nl.samenspiegel.core.instrument.ItemCode;
import nl.samenspiegel.core.instrument.RatingFormat;
import nl.samenspiegel.core.instrument.ScaleReport;
import nl.samenspiegel.fixture.GivenInstrument;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;

final class PackedSheetTest {

    private static final RatingFormat TEN = new RatingFormat("ten", 1, 10, true, true, 7);

    private final Instrument instrument =
            GivenInstrument.instrument()
                    .scale("A", 3, ScaleReport.SCORE, TEN)
                    .scale("B", 2, ScaleReport.SCORE, GivenInstrument.SEVEN)
                    .build();

    @Test
    void writesOneByteAnItem() {
        var sheet =
                ResponseSheet.of(
                        Map.of(
                                new ItemCode("A-01"), new Answer.Rating(1),
                                new ItemCode("A-02"), new Answer.CannotJudge(),
                                new ItemCode("A-03"), new Answer.DoesNotApply(),
                                new ItemCode("B-01"), new Answer.Rating(6)));

        assertThat(PackedSheet.pack(instrument, sheet)).containsExactly(4, 2, 3, 10, 0);
    }

    @ParameterizedTest
    @MethodSource("nl.samenspiegel.fixture.Seeds#hundred")
    void readsBackWhatWasPacked(long seed) {
        var sheet = anySheet(new Random(seed));

        byte[] packed = PackedSheet.pack(instrument, sheet);

        assertThat(PackedSheet.unpack(instrument, packed)).isEqualTo(sheet);
    }

    @ParameterizedTest
    @ValueSource(bytes = {-1, 2, 3, 11, 127})
    void refusesAByteTheFormatDoesNotOffer(byte code) {
        byte[] packed = {0, 0, 0, 0, code};

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PackedSheet.unpack(instrument, packed))
                .withMessageContaining("B-02");
    }

    @Test
    void refusesASheetOfAnotherInstrument() {
        var stranger = ResponseSheet.of(Map.of(new ItemCode("Z-09"), new Answer.Skipped()));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PackedSheet.pack(instrument, stranger))
                .withMessageContaining("Z-09");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PackedSheet.unpack(instrument, new byte[4]));
    }

    @Test
    void takesWhatIsNotOnTheSheetAsNotAsked() {
        var code = new ItemCode("A-01");

        assertThat(ResponseSheet.of(Map.of(code, new Answer.NotAsked())))
                .isEqualTo(ResponseSheet.of(Map.of()));
        assertThat(ResponseSheet.of(Map.of()).to(code)).isEqualTo(new Answer.NotAsked());
    }

    private ResponseSheet anySheet(Random random) {
        Map<ItemCode, Answer> answers = new HashMap<>();
        for (Item item : instrument.items()) {
            boolean ten = item.code().text().startsWith("A");
            answers.put(
                    item.code(),
                    switch (random.nextInt(ten ? 5 : 3)) {
                        case 0 -> new Answer.NotAsked();
                        case 1 -> new Answer.Skipped();
                        case 2 ->
                                new Answer.Rating(ten ? 1 + random.nextInt(10) : random.nextInt(7));
                        case 3 -> new Answer.CannotJudge();
                        default -> new Answer.DoesNotApply();
                    });
        }
        return ResponseSheet.of(answers);
    }
}
