package nl.samenspiegel.remark;

/// Which part of the remarks to a question is on a page.
///
/// @param number of the page, from 1
record Leaf(int number) {

    /// Most remarks to one question on one page.
    static final int SIZE = 50;

    private static final int LAST = 99_999;

    Leaf {
        number = Math.clamp(number, 1, LAST);
    }

    /// Returns the page that an address asks for; the first if it asks for no number.
    static Leaf parse(String number) {
        return new Leaf(number.matches("\\d{1,5}") ? Integer.parseInt(number) : 1);
    }

    /// How many remarks come before it.
    int offset() {
        return (number - 1) * SIZE;
    }

    /// Tells whether there are more after it.
    ///
    /// @param all how many there are
    boolean isFollowed(int all) {
        return offset() + SIZE < all;
    }
}
