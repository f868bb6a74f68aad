package nl.samenspiegel.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The rules of wording that a machine can hold an item against: one idea, no negation, no more
/// than 20 words.
///
/// A word that joins is not always a second question, and a word that denies is not always a
/// negation of the item: such items are listed with a reason.
final class ItemWording {

    private static final int MOST_WORDS = 20;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}’'/-]*");

    private static final Map<String, Set<String>> JOINING =
            Map.of(
                    "nl",
                    Set.of("en/of", "en", "of", "zowel", "alsook", "evenals", "respectievelijk"),
                    "en",
                    Set.of("and/or", "and", "or", "both", "respectively"));
    private static final Map<String, Set<String>> DENYING =
            Map.of(
                    "nl",
                    Set.of(
                            "niet", "niets", "geen", "nooit", "zonder", "nergens", "niemand",
                            "noch"),
                    "en",
                    Set.of("not", "no", "never", "without", "nothing", "nobody", "neither", "nor"));
    private static final Map<String, Pattern> DENYING_PREFIX =
            Map.of(
                    "nl", Pattern.compile("on(?!der|t|s$|ze|line|geveer).{3,}"),
                    "en", Pattern.compile("(?:un(?!der|i|til|less)|non-).{3,}|.+n[’']t"));

    private ItemWording() {}

    /// Lists the rules that `text` breaks in `language`, each with the word or number that breaks
    /// it; none in a language without rules.
    static List<String> breaches(String language, String text) {
        List<String> breaches = new ArrayList<>();
        List<String> words = words(text);
        if (words.size() > MOST_WORDS) {
            breaches.add("length: %d words".formatted(words.size()));
        }
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (JOINING.getOrDefault(language, Set.of()).contains(lower)) {
                breaches.add("double: %s".formatted(lower));
            }
            if (denies(language, lower)) {
                breaches.add("negation: %s".formatted(lower));
            }
        }
        return breaches;
    }

    private static boolean denies(String language, String word) {
        Pattern prefix = DENYING_PREFIX.get(language);
        return DENYING.getOrDefault(language, Set.of()).contains(word)
                || (prefix != null && prefix.matcher(word).matches());
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }
}
