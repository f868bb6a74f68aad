package nl.samenspiegel.round;

/// Where a round stands between plan and publication.
public enum RoundStatus {
    /// Made, may still change; nobody can answer yet.
    PLANNED,
    /// Answers collected elsewhere are being read in; nothing of it is visible.
    IMPORTING,
    /// People answer; nobody sees a score.
    OPEN,
    /// Nobody can answer any more; no results to read.
    CLOSED,
    /// Results are frozen and may be read.
    RELEASED
}
