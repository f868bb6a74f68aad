package nl.samenspiegel.remark;

/// How the remarks to one question stand.
///
/// @param shown how many there are to read
/// @param cleared how many of these the board may read
record Standing(int shown, int cleared) {

    /// The one of a question of which nothing may be shown.
    static final Standing NONE = new Standing(0, 0);

    /// How many somebody may read.
    ///
    /// @param coordinator whether that is the coordinator
    int readable(boolean coordinator) {
        return coordinator ? shown : cleared;
    }

    /// Tells whether the coordinator has something to clear.
    boolean waits() {
        return cleared < shown;
    }
}
