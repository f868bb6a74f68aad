package nl.samenspiegel.chart;

import java.awt.Color;

/// The colours of figures on a light page.
///
/// The style sheet maps each of these, by its exact literal, to a token of the page, so that one
/// drawing serves light and dark. A colour that is not here has no dark counterpart.
final class Palette {

    static final Color INK = new Color(27, 36, 51);
    static final Color MUTED = new Color(79, 90, 107);
    static final Color LINE = new Color(105, 114, 127);
    static final Color GRID = new Color(220, 215, 205);
    static final Color BAND = new Color(246, 244, 240);
    static final Color PAPER = Color.WHITE;

    /// Text on the lower tiers and on the higher: one step off ink and paper, so that dark mode can
    /// turn them round by themselves.
    static final Color ON_LOW_TIER = new Color(27, 36, 52);

    static final Color ON_HIGH_TIER = new Color(254, 254, 254);

    private static final Color FIRST = new Color(213, 94, 0);
    private static final Color SECOND = new Color(0, 114, 178);
    private static final Color THIRD = new Color(0, 158, 115);

    private static final Color TIER_1 = new Color(211, 230, 233);
    private static final Color TIER_2 = new Color(143, 192, 201);
    private static final Color TIER_3 = new Color(47, 122, 136);
    static final Color TIER_4 = new Color(11, 74, 87);

    private Palette() {}

    static Color of(Mark mark) {
        return switch (mark) {
            case FIRST -> FIRST;
            case SECOND -> SECOND;
            case THIRD -> THIRD;
            case PLAIN -> INK;
        };
    }

    /// Returns the fill of a tier, 0..4; tier 0 is as white as the paper.
    static Color ofTier(int tier) {
        return switch (tier) {
            case 0 -> PAPER;
            case 1 -> TIER_1;
            case 2 -> TIER_2;
            case 3 -> TIER_3;
            case 4 -> TIER_4;
            default ->
                    throw new IllegalArgumentException("tier %d is outside 0..4".formatted(tier));
        };
    }

    /// Returns the colour of text on the fill of a tier, 0..4.
    static Color onTier(int tier) {
        if (tier == 0) {
            return INK;
        }
        return tier <= 2 ? ON_LOW_TIER : ON_HIGH_TIER;
    }
}
