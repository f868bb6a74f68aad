package nl.samenspiegel.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

final class LinesTest {

    private static final Lettering NAME = Lettering.ink(15).semibold();

    /// `~` stands for a soft hyphen, `/` for a break.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Leiderschap                       | 225 | Leiderschap
                    Context, middelen en wendbaarheid | 225 | Context, middelen/en wendbaarheid
                    Verbinding theorie-praktijk       | 90  | Verbinding/theorie-/praktijk
                    Opleidings~rendement              | 110 | Opleidings-/rendement
                    Opleidings~rendement              | 225 | Opleidingsrendement
                    Arbeidsongeschiktheid             | 90  | Arbeidson-/geschikthe-/id
                    """)
    void linesAreFewAndEven(String text, double width, String drawn) {
        List<String> lines = Lines.balanced(text.replace('~', '\u00AD'), NAME, width);

        assertThat(lines).containsExactlyElementsOf(List.of(drawn.split("/", -1)));
        assertThat(lines).allMatch(line -> NAME.width(line) <= width);
    }

    @Test
    void anEmptyTextHasNoLines() {
        assertThat(Lines.balanced("", NAME, 100)).isEmpty();
    }

    @Test
    void aTextFitsIfNoWordHasToBeCut() {
        assertThat(Lines.fit("zeer mee eens", NAME, 90, 2)).isTrue();
        assertThat(Lines.fit("zeer mee eens", NAME, 90, 1)).isFalse();
        assertThat(Lines.fit("Arbeidsongeschiktheid", NAME, 90, 5)).isFalse();
    }
}
