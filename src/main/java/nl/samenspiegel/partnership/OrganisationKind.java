package nl.samenspiegel.partnership;

/// What an organisation is, and with it the side on which the people it employs stand.
public enum OrganisationKind {
    /// A school location where students learn to teach.
    SITE,
    /// A school board; its staff without a site form one unit of the partnership.
    BOARD,
    /// A teacher-education institute.
    INSTITUTE,
    /// An office that school and institute run together.
    OFFICE
}
