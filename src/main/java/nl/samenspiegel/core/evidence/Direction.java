package nl.samenspiegel.core.evidence;

/// What a study reports, seen from the start of a link to its end.
public enum Direction {
    FAVOURABLE("+"),
    UNFAVOURABLE("-"),
    /// It differs within the study, or between studies.
    MIXED("mixed"),
    /// Favourable in a part of the measurements.
    PARTLY("partly"),
    /// No clear difference; at the lowest tier: nothing found by a search.
    NONE("0"),
    /// The study gives no direction.
    UNKNOWN("unknown");

    private final String sign;

    Direction(String sign) {
        this.sign = sign;
    }

    /// Returns the direction with this sign.
    ///
    /// @throws IllegalArgumentException if there is none
    public static Direction ofSign(String sign) {
        for (Direction direction : values()) {
            if (direction.sign.equals(sign)) {
                return direction;
            }
        }
        throw new IllegalArgumentException("\"%s\" is no direction".formatted(sign));
    }

    /// Returns the sign as files write it.
    public String sign() {
        return sign;
    }
}
