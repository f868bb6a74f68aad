package nl.samenspiegel.core.evidence;

/// How well a study can tell that a link exists, weakest first.
public enum Tier {
    /// A search found nothing.
    NOTHING_FOUND,
    /// Qualitative research, theory, advice, or opinion looking back.
    QUALITATIVE,
    /// A correlational or longitudinal survey.
    SURVEY,
    /// A comparison group, a register with controls, or a synthesis of such studies.
    COMPARISON,
    /// Allocation at random.
    RANDOMISED;

    /// Returns the tier of this level, 0 to 4.
    ///
    /// @throws IllegalArgumentException if there is none
    public static Tier of(int level) {
        for (Tier tier : values()) {
            if (tier.level() == level) {
                return tier;
            }
        }
        throw new IllegalArgumentException("tier %d is not 0 to 4".formatted(level));
    }

    /// Returns the level, 0 to 4.
    public int level() {
        return switch (this) {
            case NOTHING_FOUND -> 0;
            case QUALITATIVE -> 1;
            case SURVEY -> 2;
            case COMPARISON -> 3;
            case RANDOMISED -> 4;
        };
    }
}
