package nl.samenspiegel.partnership;

import nl.samenspiegel.core.instrument.Side;

/// What an organisation is, and with it the side on which the people it employs stand.
public enum OrganisationKind {
    /// A school location where students learn to teach.
    SITE(Side.SCHOOL),
    /// A school board; its staff without a site form one unit of the partnership.
    BOARD(Side.SCHOOL),
    /// A teacher-education institute.
    INSTITUTE(Side.INSTITUTE),
    /// An office that school and institute run together.
    OFFICE(Side.JOINT);

    private final Side side;

    OrganisationKind(Side side) {
        this.side = side;
    }

    /// The side on which the people it employs stand.
    public Side side() {
        return side;
    }
}
