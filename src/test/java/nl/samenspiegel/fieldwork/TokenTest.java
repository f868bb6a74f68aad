package nl.samenspiegel.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.security.SecureRandom;
import java.util.stream.Stream;

class TokenTest {

    private final SecureRandom random = new SecureRandom();

    @Test
    void hasThirtyTwoCharactersOfFiveBitsEachAndNeverReturns() {
        var tokens = Stream.generate(() -> Token.of(random).text()).limit(10_000).toList();

        assertThat(tokens)
                .doesNotHaveDuplicates()
                .allMatch(text -> text.matches("[0-9a-hjkmnp-tv-z]{32}"));
    }

    @Test
    void everyCharacterTakesEveryPlace() {
        var tokens = Stream.generate(() -> Token.of(random).text()).limit(2_000).toList();

        for (int place = 0; place < 32; place++) {
            int at = place;
            assertThat(tokens.stream().map(text -> text.charAt(at)).distinct()).hasSize(32);
        }
    }

    @Test
    void isNotWrittenAnywhereByItself() {
        Token token = Token.of(random);

        assertThat("%s".formatted(token)).isEqualTo("Token[***]").doesNotContain(token.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0123456789abcdefghjkmnpqrstvwxy",
                "0123456789ABCDEFGHJKMNPQRSTVWXYZ",
                "il0000000000000000000000000000uo"
            })
    void isReadInOneSpellingOnly(String text) {
        assertThat(Token.parse(text)).isEmpty();
    }
}
