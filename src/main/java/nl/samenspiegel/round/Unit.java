package nl.samenspiegel.round;

/// What counts as one within a perspective: an organisation, or several together.
///
/// @param key the same for all organisations of the unit, 1..40 characters
/// @param name what it is called; empty for the staff of boards, for which a page has a text
public record Unit(String key, String name) {

    /// The staff of all boards of a partnership, when the unit is the site.
    public static final Unit BOARD_LEVEL = new Unit("board-level", "");

    /// Longest key, in characters.
    static final int LONGEST_KEY = 40;

    /// Longest name, in characters.
    static final int LONGEST_NAME = 200;

    public Unit {
        if (key.isBlank() || key.length() > LONGEST_KEY || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("no unit: %s (%s)".formatted(key, name));
        }
    }
}
