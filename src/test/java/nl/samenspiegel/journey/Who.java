package nl.samenspiegel.journey;

/// Who looks at a screen.
enum Who {
    /// Somebody who is not signed in and has no link.
    NOBODY,
    /// The holder of a personal link.
    RESPONDENT,
    COORDINATOR,
    BOARD,
    /// Staff without pages of their own.
    PLATFORM;

    /// Tells whether one signs in to be this.
    boolean isStaff() {
        return this == COORDINATOR || this == BOARD || this == PLATFORM;
    }
}
