package nl.samenspiegel.register;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.core.instrument.Item;
import nl.samenspiegel.core.instrument.ItemCode;
import nl.samenspiegel.core.instrument.Keying;
import nl.samenspiegel.core.instrument.RatingFormat;
import nl.samenspiegel.core.instrument.RegisterIndicator;
import nl.samenspiegel.core.instrument.Scale;
import nl.samenspiegel.core.instrument.ScaleKind;
import nl.samenspiegel.core.instrument.ScaleReport;
import nl.samenspiegel.core.instrument.ScaleUse;
import nl.samenspiegel.web.Form;
import nl.samenspiegel.web.FormError;
import nl.samenspiegel.web.FormErrors;
import nl.samenspiegel.web.Language;
import nl.samenspiegel.web.Parsed;
import nl.samenspiegel.web.Texts;
import nl.samenspiegel.web.Translations;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

final class EntryFormTest {

    private static final UUID ROUND = new UUID(0, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    /// People in it are followed for one year.
    private static final Scale SCALE =
            new Scale(
                    "STAY",
                    new ScaleUse(
                            ScaleKind.EFFECT,
                            ScaleReport.SHARE,
                            List.of("pupil"),
                            List.of(),
                            null,
                            false,
                            new RegisterIndicator(1, List.of())),
                    new RatingFormat("five", 1, 5, false, false, 4),
                    List.of(new Item(new ItemCode("STAY-1"), Keying.NORMAL)),
                    1);

    private final Texts texts = Translations.load().in(Language.NL);

    @Test
    void standsForAnEntry() {
        assertThat(parse(Map.of()))
                .isEqualTo(
                        new Parsed.Valid<>(
                                new RegisterEntry(
                                        ROUND,
                                        "STAY",
                                        new CohortYear(2023, true),
                                        4,
                                        31,
                                        "Personeelsadministratie",
                                        LocalDate.of(2025, 10, 1),
                                        0)));
    }

    @Test
    void keepsTheVersionThatItCorrects() {
        assertThat(parse(Map.of("version", "3")))
                .isInstanceOfSatisfying(
                        Parsed.Valid.class,
                        valid ->
                                assertThat(((RegisterEntry) valid.value()).version()).isEqualTo(3));
    }

    /// Each row: a field, what is typed in it, and how what is told of it begins.
    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "cohort      | vorig jaar | Vul een schooljaar of een jaar in, bijvoorbeeld",
                "cohort      | 2023-2025  | Vul een schooljaar of een jaar in, bijvoorbeeld",
                "denominator | 31,5       | Vul in hoeveel mensen het cohort telt: een heel",
                "denominator | -31        | Vul in hoeveel mensen het cohort telt: een heel",
                "denominator | ''         | Vul in hoeveel mensen het cohort telt: een heel",
                "denominator | 100000     | Vul in hoeveel mensen het cohort telt: een heel",
                "denominator | 9          | Een cohort telt ten minste 10 mensen: bij minder",
                "numerator   | vier       | Vul in om hoeveel van hen het gaat: een heel",
                "numerator   | -1         | Vul in om hoeveel van hen het gaat: een heel",
                "numerator   | 32         | Dit is meer dan het hele cohort. Vul hooguit 31",
                "source      | ''         | Vul in hooguit 200 tekens in waar het cijfer",
                "countedOn   | gisteren   | Vul een dag in, bijvoorbeeld 15",
                "countedOn   | 17-11-2026 | Deze dag is nog niet geweest. Vul de dag in",
                "countedOn   | 31-7-2024  | Dit is van dit cohort pas te tellen vanaf 1 augustus",
            })
    void saysWhatIsWrongWithOneField(String field, String typed, String told) {
        assertThat(errors(Map.of(field, typed)))
                .singleElement()
                .satisfies(error -> assertThat(error.field()).isEqualTo(field))
                .satisfies(error -> assertThat(error.message()).startsWith(told));
    }

    @Test
    void takesTheEdgesOfWhatIsAllowed() {
        assertThat(errors(Map.of("denominator", "10", "numerator", "0"))).isEmpty();
        assertThat(errors(Map.of("numerator", "31", "countedOn", "2026-11-16"))).isEmpty();
        assertThat(errors(Map.of("countedOn", "2024-08-01"))).isEmpty();
        assertThat(errors(Map.of("cohort", "2023", "countedOn", "2024-01-01"))).isEmpty();
    }

    @Test
    void saysAllThatIsWrongInTheOrderOfTheFields() {
        var nothing = new HashMap<String, String>();
        for (String field : List.of("cohort", "denominator", "numerator", "source", "countedOn")) {
            nothing.put(field, "");
        }

        assertThat(errors(nothing))
                .extracting(FormError::field)
                .containsExactly("cohort", "denominator", "numerator", "source", "countedOn");
    }

    private List<FormError> errors(Map<String, String> changes) {
        return switch (parse(changes)) {
            case Parsed.Valid<RegisterEntry> _ -> List.of();
            case Parsed.Invalid<RegisterEntry>(FormErrors errors) -> errors.list();
        };
    }

    private Parsed<RegisterEntry> parse(Map<String, String> changes) {
        var fields =
                new HashMap<>(
                        Map.of(
                                "cohort", "2023–2024",
                                "denominator", "31",
                                "numerator", "4",
                                "source", "Personeelsadministratie",
                                "countedOn", "1-10-2025",
                                "version", "0"));
        fields.putAll(changes);
        return EntryForm.parse(Form.of(fields), texts, ROUND, SCALE, TODAY);
    }
}
