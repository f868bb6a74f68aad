package nl.samenspiegel.release;

/// Why nothing was published of a closed round. Nothing is lost: its answers stay where they are.
public enum Withholding {
    /// No perspective has enough answers on any scale.
    NOTHING_TO_SHOW,
    /// It cannot be settled whether what would be shown gives someone away.
    UNDECIDED,
    /// Too few answers came in after the last release to show what they changed.
    TOO_FEW_ADDED,
    /// Nothing came in after the last release and nothing else changed.
    NOTHING_NEW,
    /// What an earlier release published cannot be worked out any more, so a further release cannot
    /// be audited together with it.
    PAST_UNREADABLE
}
