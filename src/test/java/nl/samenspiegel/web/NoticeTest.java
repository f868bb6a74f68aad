package nl.samenspiegel.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NoticeTest {

    @Test
    void comesBackFromACookieAsItWas() {
        Notice notice = Notice.of("round.opened", "Vóórjaar; 2026", "");

        assertThat(Notice.parse(notice.encoded())).contains(notice);
    }

    @Test
    void isSilentWhenItsTextIsUnknown() {
        Texts texts = Translations.load().in(Language.NL);

        assertThat(Notice.of("no.such.key").text(texts)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%%", "a b"})
    void isNothingWhenTheCookieWasMangled(String cookie) {
        assertThat(Notice.parse(cookie)).isEmpty();
    }
}
