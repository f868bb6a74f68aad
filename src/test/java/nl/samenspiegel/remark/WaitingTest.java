package nl.samenspiegel.remark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;

final class WaitingTest {

    @ParameterizedTest(name = "{0} of them, smallest group {1}: shown is {2}")
    @CsvSource({
        "1,   5, false",
        "9,   5, false",
        "10,  5, true",
        "200, 5, true",
        "10, 10, true",
        "10, 11, false",
        "19, 20, false",
        "20, 20, true"
    })
    void showsAllOfAQuestionOrNone(int waiting, int threshold, boolean shown) {
        assertThat(new Waiting(Map.of("tip", waiting)).enough(threshold).contains("tip"))
                .isEqualTo(shown);
    }

    @Test
    void looksAtEachQuestionByItself() {
        var waiting = new Waiting(Map.of("keep", 12, "change", 9, "more", 10));

        assertThat(waiting.enough(5)).containsExactlyInAnyOrder("keep", "more");
    }

    @Test
    void showsNothingWhereNobodyWrote() {
        assertThat(new Waiting(Map.of()).enough(5)).isEmpty();
    }
}
