package nl.samenspiegel.remark;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.remark.ShownRemark.Piece;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.UUID;
import java.util.stream.Collectors;

final class ShownRemarkTest {

    /// A `#` stands for what is left out.
    @ParameterizedTest(name = "{0}, without {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Jan helpt altijd            | Jan          | # helpt altijd
                    Vraag het jan, of JAN.      | Jan          | Vraag het #, of #.
                    Jan de Vries en Jan         | Jan de Vries | # en Jan
                    Elke januari komt Jan       | Jan          | Elke januari komt #
                    Het is Jans idee, Jan’s     | Jan          | Het is Jans idee, #’s
                    Anne-Marie legt goed uit    | Anne-Marie   | # legt goed uit
                    (Els) begeleidt, en Els ook | (Els)        | # begeleidt, en Els ook
                    Léa geeft rust              | léa          | # geeft rust
                    ÉVA geeft rust              | éva          | # geeft rust
                    a.b. is geen a.b.c          | a.b.         | # is geen #c
                    Groep 8b is druk            | 8b           | Groep # is druk
                    Alles wat hier staat        | Alles wat hier staat | #
                    $1 en \\Q van Jan            | Jan          | $1 en \\Q van #
                    """)
    void leavesOutWholeWordsWhereverTheyStand(String body, String words, String rest) {
        assertThat(remark(body).without(words).map(ShownRemarkTest::drawn)).contains(rest);
    }

    @ParameterizedTest(name = "{0}, without {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Elke januari is het druk | Jan
                    Jan helpt altijd         | Piet
                    Jan helpt altijd         | Jan altijd
                    Jan helpt altijd         | J.n
                    Jan helpt altijd         | '  '
                    """)
    void changesNothingIfTheWordsAreNotThere(String body, String words) {
        assertThat(remark(body).without(words)).isEmpty();
    }

    @Test
    void findsWordsAcrossTheEndOfALine() {
        assertThat(drawn(remark("Dank aan Jan\nde  Vries!").without("Jan de Vries").orElseThrow()))
                .isEqualTo("Dank aan #!");
    }

    @Test
    void findsLettersHoweverTheirAccentsAreWritten() {
        var composed = remark("L\u00e9a geeft rust");
        var apart = remark("Le\u0301a geeft rust");

        assertThat(composed.without("Le\u0301a").map(ShownRemarkTest::drawn))
                .contains("# geeft rust");
        assertThat(apart.without("L\u00e9a").map(ShownRemarkTest::drawn)).contains("# geeft rust");
        assertThat(apart.without("Le")).isEmpty();
    }

    @Test
    void whatIsLeftOutIsGoneAndCanBeFollowedByMore() {
        ShownRemark once = remark("Jan en Els helpen").without("Jan").orElseThrow();
        ShownRemark twice = once.without("Els").orElseThrow();

        assertThat(twice.body()).doesNotContain("Jan", "Els");
        assertThat(drawn(twice)).isEqualTo("# en # helpen");
        assertThat(twice.isMasked()).isTrue();
        assertThat(twice.without("Jan")).isEmpty();
        assertThat(twice.pieces())
                .containsExactly(
                        new Piece("", true),
                        new Piece(" en ", false),
                        new Piece("", true),
                        new Piece(" helpen", false));
    }

    @Test
    void whatSomebodyWroteIsNeverTakenForSomethingLeftOut() {
        var written =
                ShownRemark.written(new UUID(1, 1), "tip", "meer" + ShownRemark.MASK + "tijd");

        assertThat(written.isMasked()).isFalse();
        assertThat(written.pieces()).containsExactly(new Piece("meertijd", false));
    }

    @Test
    void opensWithItsFirstFortyCharacters() {
        assertThat(remark("x".repeat(60)).opening()).isEqualTo("x".repeat(40));
        assertThat(remark("😀".repeat(60)).opening()).isEqualTo("😀".repeat(40));
        assertThat(remark("Jan helpt").without("Jan").orElseThrow().opening()).isEqualTo("… helpt");
    }

    private static ShownRemark remark(String body) {
        return ShownRemark.written(new UUID(1, 1), "tip", body);
    }

    private static String drawn(ShownRemark remark) {
        return remark.pieces().stream()
                .map(piece -> piece.masked() ? "#" : piece.text())
                .collect(Collectors.joining());
    }
}
