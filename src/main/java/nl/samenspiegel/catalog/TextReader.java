package nl.samenspiegel.catalog;

import nl.samenspiegel.core.instrument.FormTexts;
import nl.samenspiegel.core.instrument.FormatText;
import nl.samenspiegel.core.instrument.ItemCode;
import nl.samenspiegel.core.instrument.ItemText;
import nl.samenspiegel.core.instrument.MeasureTexts;
import nl.samenspiegel.core.instrument.PageText;
import nl.samenspiegel.core.instrument.PerspectiveText;
import nl.samenspiegel.core.instrument.RegisterText;
import nl.samenspiegel.core.instrument.RoleText;
import nl.samenspiegel.core.instrument.SafeguardText;
import nl.samenspiegel.core.instrument.ScaleText;
import nl.samenspiegel.core.instrument.TextFile;
import nl.samenspiegel.core.instrument.Wording;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Makes the texts of one language of a file that passed its schema.
final class TextReader {

    private TextReader() {}

    /// Returns the texts that stand at `root`.
    static TextFile read(Place root) {
        return new TextFile(
                root.text("language"),
                root.text("title"),
                wording(root.at("purpose")),
                measures(root),
                form(root));
    }

    /// Adds to `problems` each text for something that the instrument does not have.
    static void check(Place root, InstrumentNames names, Problems problems) {
        checkKeys(root, "perspectives", names.perspectives(), problems);
        checkKeys(root, "formats", names.formats(), problems);
        checkKeys(root, "safeguards", names.safeguards(), problems);
        checkKeys(root, "scales", names.scales(), problems);
        checkKeys(root, "items", names.items(), problems);
        checkKeys(root, "roles", names.roles(), problems);
        checkKeys(root, "pages", names.pages(), problems);
        checkKeys(root, "questions", names.questions(), problems);
    }

    /// Adds to `problems` each text at `root` for the register indicator of a scale that has none
    /// in the file at `instrument`.
    static void checkRegisters(Place root, Place instrument, Problems problems) {
        Map<String, Place> texts = root.entries("scales");
        for (Place scale : instrument.list("scales")) {
            Place text = texts.get(scale.text("code"));
            if (text != null && text.has("register") && !scale.has("register")) {
                problems.add(text.at("register"), "the scale has no register indicator");
            }
        }
    }

    private static void checkKeys(Place root, String part, CodeList codes, Problems problems) {
        Map<String, Place> texts = root.entries(part);
        Set<String> lacking = new LinkedHashSet<>(codes.codes());
        lacking.removeAll(texts.keySet());
        texts.forEach((key, place) -> {
            if (!codes.has(key)) {
                problems.add(
                        place, Names.unknown(key, lacking.isEmpty() ? codes.codes() : lacking));
            }
        });
    }

    private static MeasureTexts measures(Place root) {
        Map<ItemCode, ItemText> items = new LinkedHashMap<>();
        each(root, "items", TextReader::item)
                .forEach((code, text) -> items.put(new ItemCode(code), text));
        return new MeasureTexts(
                each(root, "perspectives", TextReader::perspective),
                each(root, "formats", TextReader::format),
                each(root, "scales", TextReader::scale),
                items,
                each(root, "safeguards", TextReader::safeguard));
    }

    private static FormTexts form(Place root) {
        return new FormTexts(
                each(root, "roles", TextReader::role),
                each(root, "pages", TextReader::page),
                each(root, "questions", TextReader::wording));
    }

    private static <T> Map<String, T> each(Place root, String part, Function<Place, T> read) {
        Map<String, T> texts = new LinkedHashMap<>();
        root.entries(part).forEach((code, place) -> texts.put(code, read.apply(place)));
        return texts;
    }

    private static PerspectiveText perspective(Place place) {
        return new PerspectiveText(
                place.text("name"),
                place.text("subject"),
                place.isTrue("plural"),
                place.text("short"));
    }

    private static FormatText format(Place place) {
        return new FormatText(
                place.texts("levels"), place.text("cannotJudge"), place.text("doesNotApply"));
    }

    private static ScaleText scale(Place place) {
        return new ScaleText(
                place.text("name"),
                place.text("phrase"),
                place.text("asks"),
                place.text("talk"),
                place.find("register").map(TextReader::register).orElse(null));
    }

    private static RegisterText register(Place place) {
        Place finding = place.at("finding");
        return new RegisterText(
                place.text("counted"),
                place.text("numerator"),
                place.text("denominator"),
                place.text("cohort"),
                place.text("source"),
                new RegisterText.Finding(finding.text("one"), finding.text("more")));
    }

    private static ItemText item(Place place) {
        return new ItemText(wording(place), place.text("short"));
    }

    private static SafeguardText safeguard(Place place) {
        return new SafeguardText(place.text("name"), place.text("about"));
    }

    private static RoleText role(Place place) {
        return new RoleText(place.text("name"), place.text("plural"), place.text("hint"));
    }

    private static PageText page(Place place) {
        Wording intro = wording(place.at("intro"));
        return new PageText(place.text("heading"), intro.formal(), intro.informal());
    }

    private static Wording wording(Place place) {
        return place.has("text")
                ? Wording.of(place.text("text"))
                : new Wording(place.text("formal"), place.text("informal"));
    }
}
