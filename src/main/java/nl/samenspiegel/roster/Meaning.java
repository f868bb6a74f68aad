package nl.samenspiegel.roster;

/// What stands in a column of a list.
public enum Meaning {
    /// The name of a person or a part of it; several columns are put together in their order.
    NAME,
    EMAIL,
    /// Name or number of the organisation.
    ORGANISATION,
    /// Number of the organisation in the national register.
    BRIN,
    ROLE,
    LANGUAGE,
    /// Something that is not read.
    NOTHING
}
