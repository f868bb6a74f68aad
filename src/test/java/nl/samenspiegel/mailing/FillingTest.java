package nl.samenspiegel.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.web.Language;
import nl.samenspiegel.web.Texts;
import nl.samenspiegel.web.Translations;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

final class FillingTest {

    private static final String LINK = "https://scan.example/u/0123";

    @Test
    void eachPlaceIsFilledOnce() {
        Filling filling = filling("Eva {link} {name} $1 \\2");

        String filled = filling.fill("Dag {name}: {title} {unknown} {");

        assertThat(filled).isEqualTo("Dag Eva {link} {name} $1 \\2: Ronde {unknown} {");
    }

    @Test
    void aLinkAloneIsAButtonAndALinkInASentenceIsNot() {
        Filling filling = filling("Eva");

        List<MailPart> parts = filling.parts("Dag {name},\ntot ziens\n\n {link} \n \nOf: {link}.");

        assertThat(parts)
                .containsExactly(
                        new MailPart.Paragraph(
                                List.of(
                                        line(text("Dag "), text("Eva"), text(",")),
                                        line(text("tot ziens")))),
                        new MailPart.Button(LINK),
                        new MailPart.Paragraph(
                                List.of(
                                        line(
                                                text("Of: "),
                                                new MailPart.Piece(LINK, true),
                                                text(".")))));
    }

    @Test
    void htmlHoldsNothingThatIsLoadedAndNothingOfANameIsMarkup() {
        Texts texts = Translations.load().in(Language.NL);
        Filling filling = filling("<img src=x onerror=alert(1)> \"&'");

        String html =
                MailHtml.of(
                        texts,
                        filling.fill("Dag {name}"),
                        filling.parts("Dag {name} <b>\n\n{link}"),
                        "https://scan.example/unsubscribe/0\"onclick=\"x");

        assertThat(html)
                .startsWith("<!doctype html>\n<html lang=\"nl\">")
                .contains("&lt;img src=x onerror=alert(1)&gt; &quot;&amp;")
                .contains("&lt;b&gt;")
                .contains("<a href=\"" + LINK + "\"")
                .contains("unsubscribe/0&quot;onclick=&quot;x\"")
                .doesNotContain("<img", "src=\"", "<b>", "url(", "<script", "<link");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 4", "8, 128", "9, 240", "12, 240"})
    void thePauseDoublesUpToFourHours(int attempts, int minutes) {
        assertThat(Courier.pause(attempts)).hasMinutes(minutes);
    }

    private static MailPart.Piece text(String text) {
        return new MailPart.Piece(text, false);
    }

    private static MailPart.Line line(MailPart.Piece... pieces) {
        return new MailPart.Line(List.of(pieces));
    }

    private static Filling filling(String name) {
        Map<Placeholder, String> contents = new EnumMap<>(Placeholder.class);
        for (Placeholder place : Placeholder.values()) {
            contents.put(place, "…");
        }
        contents.put(Placeholder.NAME, name);
        contents.put(Placeholder.TITLE, "Ronde");
        contents.put(Placeholder.LINK, LINK);
        return new Filling(contents);
    }
}
