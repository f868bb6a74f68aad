package nl.samenspiegel.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

final class FormReaderTest {

    private static final String WRONG = "web.errors.title";

    private final Texts texts = Translations.load().in(Language.NL);

    @Test
    void givesWhatTheFieldsStandFor() {
        FormReader reader = reader(Map.of("title", "  Voorjaar ", "opensOn", "2026-03-01"));

        String title = reader.text("title", 20, WRONG);
        LocalDate opensOn = reader.date("opensOn", WRONG);

        assertThat(reader.result(() -> title + " " + opensOn))
                .isEqualTo(new Parsed.Valid<>("Voorjaar 2026-03-01"));
    }

    @Test
    void gathersAllThatIsWrongInTheOrderOfTheFields() {
        FormReader reader = reader(Map.of("title", "", "opensOn", "morgen", "role", "koning"));

        reader.text("title", 20, WRONG);
        reader.date("opensOn", WRONG);
        reader.oneOf("role", Set.of("STU"), WRONG);

        assertThat(reader.result(() -> "never made"))
                .isInstanceOfSatisfying(
                        Parsed.Invalid.class,
                        invalid ->
                                assertThat(invalid.errors().list())
                                        .extracting("field")
                                        .containsExactly("title", "opensOn", "role"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-05-15", "15-05-2026", "15-5-2026"})
    void readsADayAsBrowsersAndPeopleWriteIt(String text) {
        assertThat(reader(Map.of("day", text)).date("day", WRONG))
                .isEqualTo(LocalDate.of(2026, 5, 15));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2026-02-30", "2026-5", "26-05-15", "1-1-1", "2026-05-15T00:00", "--"})
    void refusesWhatIsNoDay(String text) {
        FormReader reader = reader(Map.of("day", text));

        reader.date("day", WRONG);

        assertThat(reader.hasErrors()).isTrue();
    }

    @Test
    void refusesATextThatIsTooLongOrHoldsAControlCharacter() {
        FormReader reader = reader(Map.of("a", "x".repeat(21), "b", "one\u0007two"));

        reader.text("a", 20, WRONG);
        reader.text("b", 20, WRONG);

        assertThat(reader.hasErrors()).isTrue();
    }

    @Test
    void keepsSeveralValuesOfOneField() {
        Form form = Form.received(Map.of("organisation", List.of("one", "two"), "title", "t"));

        assertThat(form.all("organisation")).containsExactly("one", "two");
        assertThat(form.text("organisation")).isEqualTo("one");
        assertThat(form.text("absent")).isEmpty();
    }

    private FormReader reader(Map<String, String> fields) {
        return Form.of(fields).read(texts);
    }
}
