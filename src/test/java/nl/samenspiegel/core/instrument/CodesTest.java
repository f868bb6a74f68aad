package nl.samenspiegel.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CodesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"S1.1", "Q-1", "α1", "vraag_3", "x", "12345678901234567890123456789012"})
    void takesPrintableNames(String text) {
        assertThat(new ItemCode(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a b",
                "a,b",
                "a;b",
                "a\"b",
                "tab\tbed",
                "no\u00a0break",
                "zero\u200bwidth",
                "123456789012345678901234567890123"
            })
    void refusesWhatCannotHeadAColumn(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ItemCode(text));
    }
}
