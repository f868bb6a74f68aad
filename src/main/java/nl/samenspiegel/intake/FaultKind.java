package nl.samenspiegel.intake;

/// What can be wrong in a file of answers.
public enum FaultKind {
    /// The file has no row with headings.
    EMPTY_FILE,
    /// A column that must be there is not: the cell names it.
    MISSING_COLUMN,
    /// A heading that is no item of the instrument.
    UNKNOWN_COLUMN,
    /// A heading that stands there twice.
    DOUBLE_COLUMN,
    /// No organisation of the partnership has this name or number.
    UNKNOWN_ORGANISATION,
    /// The instrument has no such role.
    UNKNOWN_ROLE,
    /// Not a number of the range, not empty, not `x`.
    NOT_AN_ANSWER,
    /// An answer to something this role is not asked.
    NOT_ASKED_OF_ROLE,
    /// More cells than headings.
    TOO_MANY_CELLS,
    /// From this line on the file is not a table.
    NOT_A_TABLE,
    /// Headings, but no answers.
    NO_ANSWERS
}
