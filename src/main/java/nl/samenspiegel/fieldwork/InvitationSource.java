package nl.samenspiegel.fieldwork;

/// How an invitation came about.
public enum InvitationSource {
    /// Somebody on the roster, of whom a name or an address is known.
    ROSTER,
    /// A link that a coordinator hands out herself; to whom is known to her only.
    HANDED,
    /// Somebody who came in by an open link.
    OPEN,
    /// A coordinator who tries the questionnaire before the round opens.
    TEST
}
