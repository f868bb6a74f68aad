package nl.samenspiegel.mailing;

/// How far a queued mail is.
enum QueueState {
    /// To be sent when it is due.
    WAITING,
    /// Being sent by one server; when it is due, that server broke off and another may try.
    LEASED,
    /// Sent, or no longer needed when it was its turn.
    HANDLED,
    /// Given up after many attempts.
    FAILED
}
