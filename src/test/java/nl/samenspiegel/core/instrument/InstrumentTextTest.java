package nl.samenspiegel.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.samenspiegel.fixture.GivenInstrument;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

final class InstrumentTextTest {

    private final Instrument instrument = GivenInstrument.instrument().scale("TRUST", 1).build();

    @Test
    void speaksInTheFormOfAddressOfTheRole() {
        var text = InstrumentText.of(instrument, file("about trust", "cannot judge"));

        assertThat(text.item(new ItemCode("TRUST-01"), Address.FORMAL)).isEqualTo("Do you, sir?");
        assertThat(text.item(new ItemCode("TRUST-01"), Address.INFORMAL)).isEqualTo("Do you?");
        assertThat(text.page("page-TRUST").intro(Address.INFORMAL)).isEqualTo("hi");
        assertThat(text.question("keep", Address.FORMAL)).isEqualTo("What stays?");
        assertThat(text.levels("five")).hasSize(5);
    }

    @Test
    void namesThePathOfEveryMissingText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InstrumentText.of(instrument, file(" ", "")))
                .withMessageContaining("in en")
                .withMessageContaining("formats.five.cannotJudge, scales.TRUST.phrase");
    }

    @Test
    void namesThePathOfAMissingEntry() {
        var empty =
                new TextFile(
                        "nl",
                        "",
                        Wording.of("why"),
                        new MeasureTexts(Map.of(), Map.of(), Map.of(), Map.of(), Map.of()),
                        new FormTexts(Map.of(), Map.of(), Map.of()));

        assertThat(MissingTexts.list(instrument, empty))
                .containsExactly(
                        "title",
                        "perspectives.pupil",
                        "perspectives.school",
                        "perspectives.institute",
                        "formats.five",
                        "safeguards.w1",
                        "scales.TRUST",
                        "items.TRUST-01",
                        "roles.PUP",
                        "roles.MEN",
                        "roles.BRD",
                        "roles.TRN",
                        "roles.NEW",
                        "pages.page-TRUST",
                        "questions.keep");
    }

    @Test
    void refusesALabelTooFew() {
        var file = file("about trust", "cannot judge");
        var short4 = new FormatText(List.of("a", "b", "c", "d"), "cannot judge", "");
        var measures =
                new MeasureTexts(
                        file.measures().perspectives(),
                        Map.of("five", short4),
                        file.measures().scales(),
                        file.measures().items(),
                        file.measures().safeguards());

        assertThat(
                        MissingTexts.list(
                                instrument,
                                new TextFile(
                                        "en", "Given", Wording.of("why"), measures, file.form())))
                .containsExactly("formats.five.levels (4 labels for 5 levels)");
    }

    private static TextFile file(String phrase, String cannotJudge) {
        var perspective = new PerspectiveText("n", "s", true, "short");
        var role = new RoleText("one", "many", "who");
        return new TextFile(
                "en",
                "Given",
                Wording.of("why"),
                new MeasureTexts(
                        Map.of(
                                "pupil", perspective,
                                "school", perspective,
                                "institute", perspective),
                        Map.of(
                                "five",
                                new FormatText(List.of("a", "b", "c", "d", "e"), cannotJudge, "")),
                        Map.of("TRUST", new ScaleText("Trust", phrase, "asks", "talk")),
                        Map.of(
                                new ItemCode("TRUST-01"),
                                new ItemText(new Wording("Do you, sir?", "Do you?"), "trust")),
                        Map.of("w1", new SafeguardText("first", "about"))),
                new FormTexts(
                        Map.of("PUP", role, "MEN", role, "BRD", role, "TRN", role, "NEW", role),
                        Map.of("page-TRUST", new PageText("Working", "hello", "hi")),
                        Map.of("keep", Wording.of("What stays?"))));
    }
}
