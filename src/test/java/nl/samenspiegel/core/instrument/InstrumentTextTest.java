package nl.samenspiegel.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.samenspiegel.fixture.GivenInstrument;

import org.jspecify.annotations.Nullable;
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
    void aScaleWithARegisterIndicatorNeedsItsWords() {
        Instrument counted = withRegister();
        var words = new ScaleText("Trust", "about trust", "asks", "talk");
        var blank =
                new RegisterText("left", " ", "who began", "year", "list", finding("{numerator}"));
        var whole =
                new RegisterText(
                        "left",
                        "who left",
                        "who began",
                        "year",
                        "list",
                        finding("{numerator} of {denominator} left"));

        assertThat(MissingTexts.list(counted, file(words, null)))
                .containsExactly("scales.TRUST.register");
        assertThat(MissingTexts.list(counted, file(words, blank)))
                .containsExactly(
                        "scales.TRUST.register.numerator",
                        "scales.TRUST.register.finding.one ({denominator})",
                        "scales.TRUST.register.finding.more ({denominator})");
        assertThat(InstrumentText.of(counted, file(words, whole)).register("TRUST").counted())
                .isEqualTo("left");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> InstrumentText.of(instrument, file(words, null)).register("TRUST"));
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

    /// Returns the same instrument with a register indicator beside its scale.
    private Instrument withRegister() {
        Scale scale = instrument.scale("TRUST");
        ScaleUse use = scale.use();
        var counted =
                new ScaleUse(
                        use.kind(),
                        ScaleReport.SHARE,
                        use.perspectives(),
                        use.safeguards(),
                        null,
                        false,
                        new RegisterIndicator(1, List.of()));
        return new Instrument(
                instrument.edition(),
                instrument.settings(),
                instrument.perspectives(),
                instrument.roles(),
                List.of(new Scale("TRUST", counted, scale.format(), scale.items(), 1)),
                instrument.pages(),
                instrument.questions(),
                instrument.safeguards());
    }

    private static RegisterText.Finding finding(String sentence) {
        return new RegisterText.Finding(sentence, sentence);
    }

    private static TextFile file(ScaleText scale, @Nullable RegisterText register) {
        TextFile file = file("about trust", "cannot judge");
        MeasureTexts texts = file.measures();
        var words =
                new ScaleText(scale.name(), scale.phrase(), scale.asks(), scale.talk(), register);
        return new TextFile(
                file.language(),
                file.title(),
                file.purpose(),
                new MeasureTexts(
                        texts.perspectives(),
                        texts.formats(),
                        Map.of("TRUST", words),
                        texts.items(),
                        texts.safeguards()),
                file.form());
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
