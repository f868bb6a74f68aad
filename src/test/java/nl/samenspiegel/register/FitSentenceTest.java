package nl.samenspiegel.register;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.web.Language;
import nl.samenspiegel.web.Texts;
import nl.samenspiegel.web.Translations;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.List;

final class FitSentenceTest {

    private static final Translations TRANSLATIONS = Translations.load();

    /// References are drawn as their values, those outside the interval in brackets.
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "8 20    | dat past bij 8% én bij 20%",
                "8       | dat past bij 8%",
                "8 15 20 | dat past bij 8%, bij 15% én bij 20%",
                "8 (20)  | dat past bij 8%, maar niet bij 20%",
                "(8) 20 25 | dat past bij 20% én bij 25%, maar niet bij 8%",
                "8 (20) (25) | dat past bij 8%, maar niet bij 20% en niet bij 25%",
                "(65)    | dat past niet bij 65%",
                "(8) (20) | dat past niet bij 8% en niet bij 20%",
                "8 8     | dat past bij 8%",
            })
    void saysInDutchWhichValuesFit(String references, String fits) {
        assertThat(sentence(Language.NL, "4 van de 31 starters vertrokken", references))
                .isEqualTo("4 van de 31 starters vertrokken; " + fits);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "8 20    | that fits 8% as well as 20%",
                "8       | that fits 8%",
                "8 15 20 | that fits 8%, 15% as well as 20%",
                "8 (20)  | that fits 8%, but not 20%",
                "8 (20) (25) | that fits 8%, but not 20% or 25%",
                "(65)    | that does not fit 65%",
                "(8) (20) | that does not fit 8% or 20%",
            })
    void saysInEnglishWhichValuesFit(String references, String fits) {
        assertThat(sentence(Language.EN, "4 of 31 starters left", references))
                .isEqualTo("4 of 31 starters left; " + fits);
    }

    @Test
    void saysWhatHappenedWhereThereIsNothingToReadItAgainst() {
        assertThat(FitSentence.of(texts(Language.NL), "4 van de 31 starters vertrokken", List.of()))
                .isEqualTo("4 van de 31 starters vertrokken");
    }

    private static String sentence(Language language, String happened, String references) {
        return FitSentence.of(
                texts(language),
                happened,
                Arrays.stream(references.strip().split(" ", -1))
                        .map(FitSentenceTest::reference)
                        .toList());
    }

    private static ReferenceLine reference(String drawn) {
        String value = drawn.replaceAll("[()]", "");
        return new ReferenceLine(
                Double.parseDouble(value),
                value + "%",
                value,
                "vertrokken",
                "2017",
                "ergens",
                value.equals(drawn));
    }

    private static Texts texts(Language language) {
        return TRANSLATIONS.in(language);
    }
}
