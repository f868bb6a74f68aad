package nl.samenspiegel.mailing;

/// How far the mails of a round are, on one occasion; never whose they are.
///
/// @param waiting still to be sent
/// @param failed given up
/// @param handled sent, or no longer needed when it was their turn
public record Progress(long waiting, long failed, long handled) {

    /// Returns the progress of `mails` in all, of which so many wait and so many were given up.
    static Progress of(long mails, long waiting, long failed) {
        return new Progress(waiting, failed, Math.max(0, mails - waiting - failed));
    }

    /// Tells whether any mail was ever queued.
    public boolean isBegun() {
        return waiting + failed + handled > 0;
    }
}
