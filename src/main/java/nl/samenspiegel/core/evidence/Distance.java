package nl.samenspiegel.core.evidence;

/// How far the practice that was studied lies from the one that is measured here.
public enum Distance {
    /// The practice itself.
    SAME("D"),
    /// A similar practice, elsewhere or at another moment.
    NEAR("N"),
    /// Another practice; such a study never fills a cell of the map.
    FAR("F");

    private final String letter;

    Distance(String letter) {
        this.letter = letter;
    }

    /// Returns the distance with this letter.
    ///
    /// @throws IllegalArgumentException if there is none
    public static Distance ofLetter(String letter) {
        for (Distance distance : values()) {
            if (distance.letter.equals(letter)) {
                return distance;
            }
        }
        throw new IllegalArgumentException("\"%s\" is no distance".formatted(letter));
    }

    /// Returns the letter as files write it.
    public String letter() {
        return letter;
    }
}
