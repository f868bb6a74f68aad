package nl.samenspiegel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.Map;

final class TextsTest {

    private final Texts texts =
            new Texts(
                    Language.NL,
                    Map.of(
                            "plain", "U heeft ’t gehaald",
                            "counted", "{0,choice,0#geen vragen|1#1 vraag|1<{0} vragen} over",
                            "named", "Dag {0}"));

    @Test
    void fillsInItsArguments() {
        assertThat(texts.get("named", "Samira")).isEqualTo("Dag Samira");
    }

    @Test
    void choosesBetweenOneAndMany() {
        assertThat(texts.get("counted", 0)).isEqualTo("geen vragen over");
        assertThat(texts.get("counted", 1)).isEqualTo("1 vraag over");
        assertThat(texts.get("counted", 1200)).isEqualTo("1.200 vragen over");
    }

    @Test
    void leavesAPlainTextAsItIs() {
        assertThat(texts.get("plain")).isEqualTo("U heeft ’t gehaald");
    }

    @Test
    void throwsOnAnUnknownKey() {
        assertThatThrownBy(() -> texts.get("absent")).hasMessageContaining("absent");
    }

    @Test
    void areReadFromTheMessagesOfEveryFeature() {
        var translations = Translations.load();

        assertThat(translations.in(Language.NL).get("web.frame.skip")).isEqualTo("Naar de inhoud");
        assertThat(translations.in(Language.EN).get("web.frame.skip")).isEqualTo("Skip to content");
    }
}
