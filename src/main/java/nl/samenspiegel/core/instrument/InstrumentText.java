package nl.samenspiegel.core.instrument;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// All words of an instrument in one language.
///
/// It can only be made for an instrument whose every text is there and not blank, so a page or a
/// figure never meets a missing text. Looking up a code the instrument does not have is a mistake
/// in the program and throws [IllegalArgumentException].
public final class InstrumentText {

    private final String language;
    private final String title;
    private final Wording purpose;
    private final MeasureTexts measures;
    private final FormTexts form;

    private InstrumentText(
            String language, String title, Wording purpose, MeasureTexts measures, FormTexts form) {
        this.language = language;
        this.title = title;
        this.purpose = purpose;
        this.measures = measures;
        this.form = form;
    }

    /// Returns the words of `instrument` as they stand in `file`.
    ///
    /// @throws IllegalArgumentException naming the language and every path, such as
    ///   `scales.S1.phrase`, at which a text is missing or blank, or at which the number of level
    ///   labels is not that of the format
    public static InstrumentText of(Instrument instrument, TextFile file) {
        List<String> missing = MissingTexts.list(instrument, file);
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(
                    "texts in %s are missing at %s"
                            .formatted(file.language(), String.join(", ", missing)));
        }
        return new InstrumentText(
                file.language(), file.title(), file.purpose(), file.measures(), file.form());
    }

    /// Returns these words with others for some roles.
    ///
    /// @param roles by code; what is not in it stays
    public InstrumentText calling(Map<String, RoleText> roles) {
        Map<String, RoleText> all = new HashMap<>(form.roles());
        all.putAll(roles);
        var called = new FormTexts(all, form.pages(), form.questions());
        return new InstrumentText(language, title, purpose, measures, called);
    }

    /// Returns the two-letter code of the language.
    public String language() {
        return language;
    }

    /// Returns the name of the instrument.
    public String title() {
        return title;
    }

    /// Returns what the questionnaire is for, in one or two sentences.
    public String purpose(Address address) {
        return purpose.in(address);
    }

    /// Returns the words for a perspective.
    public PerspectiveText perspective(String code) {
        return found("perspective", code, measures.perspectives());
    }

    /// Returns a label for each level of a format, lowest level first.
    public List<String> levels(String formatCode) {
        return found("format", formatCode, measures.formats()).levels();
    }

    /// Returns the label of "cannot judge"; empty if the format does not offer it.
    public String cannotJudge(String formatCode) {
        return found("format", formatCode, measures.formats()).cannotJudge();
    }

    /// Returns the label of "does not apply"; empty if the format does not offer it.
    public String doesNotApply(String formatCode) {
        return found("format", formatCode, measures.formats()).doesNotApply();
    }

    /// Returns the words for a scale.
    public ScaleText scale(String code) {
        return found("scale", code, measures.scales());
    }

    /// Returns the words for the register indicator of a scale.
    ///
    /// @throws IllegalArgumentException if the scale has none
    public RegisterText register(String scaleCode) {
        RegisterText text = scale(scaleCode).register();
        if (text == null) {
            throw new IllegalArgumentException(
                    "scale %s has no words for a register".formatted(scaleCode));
        }
        return text;
    }

    /// Returns an item as it is asked in this form of address.
    public String item(ItemCode code, Address address) {
        return found("item", code, measures.items()).wording().in(address);
    }

    /// Returns the few words that name an item in tables.
    public String itemShort(ItemCode code) {
        return found("item", code, measures.items()).shortText();
    }

    /// Returns the words for a role.
    public RoleText role(String code) {
        return found("role", code, form.roles());
    }

    /// Returns the words at the head of a page.
    public PageText page(String code) {
        return found("page", code, form.pages());
    }

    /// Returns an open question in this form of address.
    public String question(String code, Address address) {
        return found("question", code, form.questions()).in(address);
    }

    /// Returns the words for a safeguard.
    public SafeguardText safeguard(String code) {
        return found("safeguard", code, measures.safeguards());
    }

    private <K, T> T found(String what, K code, Map<K, T> texts) {
        T text = texts.get(code);
        if (text == null) {
            throw new IllegalArgumentException(
                    "there is no %s %s in %s".formatted(what, code, language));
        }
        return text;
    }
}
