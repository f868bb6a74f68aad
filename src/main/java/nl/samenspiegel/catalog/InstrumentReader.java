package nl.samenspiegel.catalog;

import nl.samenspiegel.core.instrument.Address;
import nl.samenspiegel.core.instrument.Belongs;
import nl.samenspiegel.core.instrument.Edition;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.InstrumentSettings;
import nl.samenspiegel.core.instrument.InstrumentStatus;
import nl.samenspiegel.core.instrument.Item;
import nl.samenspiegel.core.instrument.ItemCode;
import nl.samenspiegel.core.instrument.Keying;
import nl.samenspiegel.core.instrument.OpenQuestion;
import nl.samenspiegel.core.instrument.Perspective;
import nl.samenspiegel.core.instrument.RatingFormat;
import nl.samenspiegel.core.instrument.RegisterIndicator;
import nl.samenspiegel.core.instrument.Role;
import nl.samenspiegel.core.instrument.Scale;
import nl.samenspiegel.core.instrument.ScaleKind;
import nl.samenspiegel.core.instrument.ScaleReport;
import nl.samenspiegel.core.instrument.ScaleUse;
import nl.samenspiegel.core.instrument.Side;
import nl.samenspiegel.core.instrument.SurveyPage;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// Makes an instrument of a file that passed its schema and whose names are right.
final class InstrumentReader {

    private final Place root;
    private final Map<String, RatingFormat> formats = new LinkedHashMap<>();

    private InstrumentReader(Place root) {
        this.root = root;
        root.list("formats").forEach(place -> formats.put(place.text("code"), format(place)));
    }

    /// Returns the instrument that stands at `root`.
    ///
    /// @throws IllegalArgumentException if the instrument breaks a rule that is not about a single
    ///   place, such as a scale that none of the expected people is asked
    static Instrument read(Place root, String checksum) {
        return new InstrumentReader(root).instrument(checksum);
    }

    private Instrument instrument(String checksum) {
        return new Instrument(
                edition(checksum),
                new InstrumentSettings(
                        root.at("settings").number("fallbackVariance"),
                        root.at("settings").whole("secondsPerItem")),
                root.list("perspectives").stream().map(InstrumentReader::perspective).toList(),
                root.list("roles").stream().map(InstrumentReader::role).toList(),
                root.list("scales").stream().map(this::scale).toList(),
                root.list("pages").stream().map(InstrumentReader::page).toList(),
                root.list("questions").stream()
                        .map(place -> new OpenQuestion(place.text("code")))
                        .toList(),
                root.texts("safeguards"));
    }

    private Edition edition(String checksum) {
        return new Edition(
                root.text("code"),
                root.text("version"),
                constant(InstrumentStatus.class, root.text("status")),
                root.texts("languages"),
                checksum);
    }

    private static Perspective perspective(Place place) {
        return new Perspective(
                place.text("code"),
                place.has("side") ? constant(Side.class, place.text("side")) : null,
                place.isTrue("oneOrganisation"));
    }

    private static RatingFormat format(Place place) {
        int lowest = place.whole("lowest");
        int levels = place.whole("levels");
        return new RatingFormat(
                place.text("code"),
                lowest,
                levels,
                place.isTrue("cannotJudge"),
                place.isTrue("doesNotApply"),
                place.has("favourableFrom")
                        ? place.whole("favourableFrom")
                        : RatingFormat.usualFavourableFrom(lowest, levels));
    }

    private Scale scale(Place place) {
        RatingFormat format = formats.get(place.text("format"));
        if (format == null) {
            throw new IllegalArgumentException("there is no format " + place.text("format"));
        }
        return new Scale(
                place.text("code"),
                use(place),
                format,
                place.list("items").stream().map(InstrumentReader::item).toList(),
                place.whole("minimumAnswered"));
    }

    private static ScaleUse use(Place place) {
        return new ScaleUse(
                constant(ScaleKind.class, place.text("kind")),
                constant(ScaleReport.class, place.text("report")),
                place.texts("perspectives"),
                place.texts("safeguards"),
                place.has("evidence") ? place.text("evidence") : null,
                place.isTrue("optional"),
                place.find("register").map(InstrumentReader::register).orElse(null));
    }

    private static RegisterIndicator register(Place place) {
        return new RegisterIndicator(place.whole("years"), place.texts("references"));
    }

    private static Item item(Place place) {
        return new Item(
                new ItemCode(place.text("code")),
                place.has("keying") ? constant(Keying.class, place.text("keying")) : Keying.NORMAL);
    }

    private static Role role(Place place) {
        return new Role(
                place.text("code"),
                constant(Address.class, place.text("address")),
                belongs(place.text("belongs")),
                place.texts("scales"));
    }

    private static Belongs belongs(String word) {
        return switch (word) {
            case InstrumentNames.BY_EMPLOYER -> new Belongs.ByEmployer();
            case InstrumentNames.APART -> new Belongs.Apart();
            default -> new Belongs.InPerspective(word);
        };
    }

    private static SurveyPage page(Place place) {
        return new SurveyPage(place.text("code"), place.texts("scales"));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }
}
