package nl.samenspiegel.literature;

import nl.samenspiegel.core.evidence.Direction;
import nl.samenspiegel.core.evidence.Distance;
import nl.samenspiegel.core.evidence.LocalText;
import nl.samenspiegel.core.evidence.Reference;
import nl.samenspiegel.core.evidence.Tier;
import nl.samenspiegel.core.evidence.Verification;
import nl.samenspiegel.web.Page;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// Says in the language of a page what the evidence says in codes.
final class Words {

    private static final String SOFT_HYPHEN = "\u00AD";
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

    /// Returns a whole number up to twelve in letters, a larger one in digits.
    String count(int number) {
        // keys: literature.count.*
        return number >= 0 && number <= MOST_IN_WORDS
                ? t("literature.count." + number)
                : page.numbers().whole(number);
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
        String who = reference.authors() == null ? reference.title() : reference.authors();
        return reference.year() == null
                ? who
                : t("literature.card.citation", who, String.valueOf(reference.year()));
    }
}
