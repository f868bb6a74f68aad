package nl.samenspiegel.literature;

import nl.samenspiegel.core.evidence.Direction;
import nl.samenspiegel.core.evidence.Distance;
import nl.samenspiegel.core.evidence.EvidenceLink;
import nl.samenspiegel.core.evidence.LocalText;
import nl.samenspiegel.core.evidence.Metric;
import nl.samenspiegel.core.evidence.Reference;
import nl.samenspiegel.core.evidence.Tier;
import nl.samenspiegel.core.evidence.Verification;
import nl.samenspiegel.web.Page;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.regex.Pattern;

/// Says in the language of a page what the evidence says in codes.
final class Words {

    private static final String SOFT_HYPHEN = "\u00AD";
    private static final Pattern AND_OTHERS = Pattern.compile("\\bet al\\.");
    private static final int MOST_IN_WORDS = 12;

    private final Page page;

    Words(Page page) {
        this.page = page;
    }

    /// Returns the text with `key`.
    String t(String key, Object... arguments) {
        return page.t(key, arguments);
    }

    /// Returns `text` in the language of the page.
    String in(LocalText text) {
        return text.in(page.language());
    }

    /// Returns `text` in the language of the page; empty if there is none.
    String inOrEmpty(@Nullable LocalText text) {
        return text == null ? "" : in(text);
    }

    /// Returns a short name in one piece, for running text.
    String whole(LocalText text) {
        return in(text).replace(SOFT_HYPHEN, "");
    }

    /// Returns a name as it stands inside a sentence: without a capital, unless it begins with a
    /// word all in capitals.
    String inside(LocalText text) {
        String name = in(text);
        boolean isWord = name.length() > 1 && Character.isLowerCase(name.charAt(1));
        boolean isArticle = name.length() > 1 && name.charAt(1) == ' ';
        return isWord || isArticle
                ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)
                : name;
    }

    /// Returns `text` in the language of the page, days in it written out.
    String dated(String text) {
        return page.numbers().dated(text);
    }

    /// Returns a whole number up to twelve in letters, a larger one in digits.
    String count(int number) {
        // keys: literature.count.*
        return number >= 0 && number <= MOST_IN_WORDS
                ? t("literature.count." + number)
                : page.numbers().whole(number);
    }

    /// Returns a name with the places where it may be broken, if its short form is the same name
    /// and shows them.
    String breakable(LocalText name, LocalText shortName) {
        return whole(shortName).equals(in(name)) ? in(shortName) : in(name);
    }

    /// Returns `text` with a capital, as it begins a sentence.
    static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /// Returns the sign of a direction, one character.
    static String sign(Direction direction) {
        return switch (direction) {
            case FAVOURABLE -> "+";
            case UNFAVOURABLE -> "\u2212";
            case MIXED, PARTLY -> "±";
            case NONE -> "=";
            case UNKNOWN -> "?";
        };
    }

    /// Returns a direction in words.
    String direction(Direction direction) {
        return switch (direction) {
            case FAVOURABLE -> t("literature.direction.favourable");
            case UNFAVOURABLE -> t("literature.direction.unfavourable");
            case MIXED -> t("literature.direction.mixed");
            case PARTLY -> t("literature.direction.partly");
            case NONE -> t("literature.direction.none");
            case UNKNOWN -> t("literature.direction.unknown");
        };
    }

    /// Returns what a link reports, in a sign and words: what is only expected is called that, and
    /// growth is no difference between groups.
    String direction(EvidenceLink link) {
        boolean isGrowth =
                !link.sizes().isEmpty()
                        && link.sizes().stream().allMatch(s -> s.metric() == Metric.GROWTH_SD);
        return link.direction() == Direction.UNKNOWN && isGrowth
                ? t("literature.direction.growth")
                : signed(link.direction(), link.measured().isExpected());
    }

    /// Returns a direction in a sign and words.
    String signed(Direction direction, boolean isExpected) {
        return "%s %s".formatted(sign(direction), direction(direction, isExpected));
    }

    /// Returns a direction in words; of what is only expected, that it is.
    String direction(Direction direction, boolean isExpected) {
        return isExpected ? t("literature.direction.expected") : direction(direction);
    }

    /// Returns a tier by its number, such as "trede 3".
    String tier(Tier tier) {
        return t("literature.tier.name", tier.level());
    }

    /// Returns what a tier means.
    String meaning(Tier tier) {
        return switch (tier) {
            case RANDOMISED -> t("literature.tier.randomised");
            case COMPARISON -> t("literature.tier.comparison");
            case SURVEY -> t("literature.tier.survey");
            case QUALITATIVE -> t("literature.tier.qualitative");
            case NOTHING_FOUND -> t("literature.tier.nothingFound");
        };
    }

    /// Returns the badge of a tier; of a search that found nothing, that it was one.
    Badge tierBadge(Tier tier) {
        return tier == Tier.NOTHING_FOUND
                ? Badge.plain(meaning(tier))
                : new Badge("tier", tier(tier));
    }

    /// Returns the badge of a distance.
    Badge distance(Distance distance) {
        return Badge.plain(
                switch (distance) {
                    case SAME -> t("literature.distance.same");
                    case NEAR -> t("literature.distance.near");
                    case FAR -> t("literature.distance.far");
                });
    }

    /// Returns the badge that says how far we know a source.
    Badge mark(Verification verification) {
        return switch (verification) {
            case READ -> new Badge("read", t("literature.mark.read"));
            case EXISTS -> new Badge("part", t("literature.mark.exists"));
            case CITED -> new Badge("unread", t("literature.mark.cited"));
        };
    }

    /// Returns how a study is named in running text: authors and year.
    String citation(Reference reference) {
        String who = reference.authors() == null ? reference.title() : authors(reference.authors());
        return reference.year() == null
                ? who
                : t("literature.card.citation", who, String.valueOf(reference.year()));
    }

    /// Returns authors as the language of the page writes that there are others.
    String authors(String authors) {
        return AND_OTHERS.matcher(authors).replaceAll(t("literature.card.andOthers"));
    }
}
