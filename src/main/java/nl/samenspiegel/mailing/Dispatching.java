package nl.samenspiegel.mailing;

import java.time.LocalDate;

/// What became of the wish to send mails.
public sealed interface Dispatching {

    /// They are queued and are being sent.
    ///
    /// @param mails how many, at least 1
    record Queued(int mails) implements Dispatching {}

    /// Nobody can fill in today.
    record NotOpen() implements Dispatching {}

    /// There is nobody to whom this mail could be sent.
    record NobodyLeft() implements Dispatching {}

    /// The last mail is too short ago.
    ///
    /// @param from first day on which a reminder may be sent
    record TooSoon(LocalDate from) implements Dispatching {}

    /// There were as many reminders as a round may have.
    ///
    /// @param most how many that is
    record Enough(int most) implements Dispatching {}

    /// This server sends no mail.
    record NoPost() implements Dispatching {}
}
