package nl.samenspiegel.results;

import nl.samenspiegel.core.aggregate.Measure;
import nl.samenspiegel.core.instrument.InstrumentText;
import nl.samenspiegel.core.instrument.PerspectiveText;
import nl.samenspiegel.core.instrument.RatingFormat;
import nl.samenspiegel.round.RoundUnit;
import nl.samenspiegel.web.Numbers;
import nl.samenspiegel.web.Page;
import nl.samenspiegel.web.Passage;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// The words of a page of results: those of the page itself and those of the instrument.
///
/// An instrument may lack the language of the page. Its words are then marked as [Passage#foreign],
/// so that the page can say which language they are in.
public final class Wording {

    private static final int MOST_IN_WORDS = 12;

    private final Page page;
    private final InstrumentText text;
    private final boolean marks;

    private Wording(Page page, InstrumentText text, boolean marks) {
        this.page = page;
        this.text = text;
        this.marks = marks;
    }

    /// Returns the words for a page, those of the instrument in the language they were found in.
    public static Wording of(Page page, InstrumentText text) {
        return new Wording(page, text, !text.language().equals(page.language()));
    }

    /// Returns the same words without marks, for what is drawn.
    Wording drawn() {
        return new Wording(page, text, false);
    }

    /// Returns the language of the words of the instrument if it is not that of the page, or empty.
    public String foreignLanguage() {
        return text.language().equals(page.language()) ? "" : text.language();
    }

    /// Returns the text of the page with `key`.
    String t(String key, Object... arguments) {
        return page.t(key, arguments);
    }

    Numbers numbers() {
        return page.numbers();
    }

    /// Returns a whole number up to twelve in letters, a larger one in digits.
    String count(int number) {
        // keys: results.count.*
        return number >= 0 && number <= MOST_IN_WORDS
                ? t("results.count." + number)
                : numbers().whole(number);
    }

    /// Returns what counts as one within a perspective, in a few sentences.
    String countsAsOne(RoundUnit unit) {
        // keys: results.unit.*
        return t("results.unit." + unit);
    }

    /// Returns `names` as they are listed in a sentence: `a, b en c`.
    String list(List<String> names) {
        return listed(names, "results.list.and");
    }

    /// Returns `names` as a choice: `a, b of c`.
    String choice(List<String> names) {
        return listed(names, "results.list.or");
    }

    private String listed(List<String> names, String last) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        List<String> first = names.subList(0, names.size() - 1);
        return t(last, String.join(", ", first), names.getLast());
    }

    /// Returns `words` with a capital, as they begin a sentence.
    static String sentence(String words) {
        int first = 0;
        while (first < words.length() && !Character.isLetterOrDigit(words.charAt(first))) {
            first++;
        }
        if (first == words.length()) {
            return words;
        }
        String letter = words.substring(first, first + 1).toUpperCase(Locale.ROOT);
        return words.substring(0, first) + letter + words.substring(first + 1);
    }

    String title() {
        return mark(text.title());
    }

    /// Returns the name of a scale, as a heading.
    public String scale(String code) {
        return mark(text.scale(code).name());
    }

    /// Returns the name of a scale without marks, as in a list to choose from.
    public String plainScale(String code) {
        return text.scale(code).name();
    }

    /// Returns what a scale is about, as it stands inside a sentence.
    String phrase(String code) {
        return mark(text.scale(code).phrase());
    }

    /// Returns the sentence that says what a scale asks.
    public String asks(String code) {
        return mark(text.scale(code).asks());
    }

    /// Returns the question to talk about.
    public String talk(String code) {
        return mark(text.scale(code).talk());
    }

    /// Returns the name of a measure: of its scale, or of its item in a few words.
    String measure(Measure measure) {
        return switch (measure) {
            case Measure.WholeScale(var code) -> scale(code);
            case Measure.OneItem(var _, var item) -> mark(text.itemShort(item));
        };
    }

    /// Returns a perspective as it stands inside a sentence.
    String name(String perspective) {
        return mark(perspective(perspective).name());
    }

    /// Returns a perspective as it begins a sentence.
    String subject(String perspective) {
        return mark(perspective(perspective).subject());
    }

    /// Returns a perspective in a word, as in a figure.
    String shortName(String perspective) {
        return mark(perspective(perspective).shortName());
    }

    /// Returns 1 if a perspective takes a plural verb, else 0, for the choice in a text.
    int plural(String perspective) {
        return perspective(perspective).plural() ? 1 : 0;
    }

    /// Returns the holders of a role.
    String role(String code) {
        return mark(text.role(code).plural());
    }

    /// Returns the label of a rating.
    String rating(RatingFormat format, int rating) {
        return mark(text.levels(format.code()).get(rating - format.lowest()));
    }

    /// Lists the labels of a format, lowest first.
    List<String> ratings(RatingFormat format) {
        return IntStream.rangeClosed(format.lowest(), format.highest())
                .mapToObj(rating -> rating(format, rating))
                .toList();
    }

    /// Returns the labels that count as favourable: "‘a’ of ‘b’", or from the lowest to the
    /// highest.
    String favourable(RatingFormat format) {
        String low = rating(format, format.favourableFrom());
        String high = rating(format, format.highest());
        return switch (format.highest() - format.favourableFrom()) {
            case 0 -> t("results.rating.one", high);
            case 1 -> t("results.rating.two", low, high);
            default -> t("results.rating.more", low, high);
        };
    }

    /// Returns a level in words that follow a verb: "rond ‘redelijk’".
    String level(Level level, RatingFormat format) {
        return switch (level) {
            case Level.Around(int rating) -> t("results.level.around", rating(format, rating));
            case Level.Between(int low) ->
                    t("results.level.between", rating(format, low), rating(format, low + 1));
            case Level.Spread(int low, int high) ->
                    t("results.level.spread", rating(format, low), rating(format, high));
        };
    }

    private PerspectiveText perspective(String code) {
        return text.perspective(code);
    }

    private String mark(String words) {
        return marks ? Passage.foreign(words) : words;
    }
}
