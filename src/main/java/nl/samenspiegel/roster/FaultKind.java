package nl.samenspiegel.roster;

/// What can be wrong with a row of a list.
public enum FaultKind {
    /// Neither a name nor an address.
    NO_PERSON,
    NAME_TOO_LONG,
    /// Characters that got lost when the file was written.
    BAD_CHARACTERS,
    BAD_EMAIL,
    NO_ORGANISATION,
    /// No organisation of the round has this name or number.
    UNKNOWN_ORGANISATION,
    /// An organisation of the partnership that does not take part.
    NOT_IN_ROUND,
    /// A number or name that several organisations have.
    SEVERAL_ORGANISATIONS,
    /// Not two digits and two letters, perhaps with two more digits.
    BAD_BRIN,
    /// Name and number are those of two organisations.
    OTHER_BRIN,
    NO_ROLE,
    UNKNOWN_ROLE,
    /// Nobody in this role works at an organisation of this kind.
    UNFIT_ROLE,
    UNKNOWN_LANGUAGE
}
