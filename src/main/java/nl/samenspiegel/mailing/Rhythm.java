package nl.samenspiegel.mailing;

import java.time.LocalDate;
import java.util.Optional;

/// How many mails of which kind a round has had, and when the last ones were.
///
/// @param first day of the first invitations, if there were any
/// @param reminders how many times people were reminded
/// @param last day of the last reminder, if there was one
record Rhythm(Optional<LocalDate> first, int reminders, Optional<LocalDate> last) {

    /// Fewest days between two mails to the same people.
    static final int DAYS_BETWEEN = 3;

    /// Returns the first day on which a reminder may be sent, or nothing if nobody was invited by
    /// mail.
    Optional<LocalDate> nextReminder() {
        return last.or(() -> first).map(day -> day.plusDays(DAYS_BETWEEN));
    }

    /// Returns why there is no reminder today, or nothing if there may be one.
    ///
    /// @param most how many a round may have
    Optional<Dispatching> refusal(LocalDate today, int most) {
        if (reminders >= most) {
            return Optional.of(new Dispatching.Enough(most));
        }
        Optional<LocalDate> next = nextReminder();
        if (next.isEmpty()) {
            return Optional.of(new Dispatching.NobodyLeft());
        }
        return next.filter(today::isBefore).map(Dispatching.TooSoon::new);
    }
}
