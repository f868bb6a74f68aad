package nl.samenspiegel.round;

/// How the answers of a round came in.
public enum RoundOrigin {
    /// Through the questionnaire.
    FIELDWORK,
    /// From a file of answers collected earlier.
    IMPORT
}
