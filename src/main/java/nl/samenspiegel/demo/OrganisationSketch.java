package nl.samenspiegel.demo;

import nl.samenspiegel.core.instrument.Side;
import nl.samenspiegel.partnership.OrganisationKind;

/// An organisation of the demonstration, before it is entered in the register.
///
/// @param name unique, so that an institute of several partnerships is entered once
/// @param region name of the region in which it lies
/// @param size 1 for one of middling size
/// @param firstWave number of the first wave in which it takes part, from 0
/// @param board name of the board to which a site belongs; empty for what is no site
record OrganisationSketch(
        String name,
        OrganisationKind kind,
        String region,
        double size,
        int firstWave,
        String board) {

    /// An organisation that belongs to no board, as yet.
    OrganisationSketch(
            String name, OrganisationKind kind, String region, double size, int firstWave) {
        this(name, kind, region, size, firstWave, "");
    }

    /// Returns this site as one that belongs to a board.
    OrganisationSketch under(OrganisationSketch governing) {
        return new OrganisationSketch(name, kind, region, size, firstWave, governing.name);
    }

    /// Returns the side on which the people it employs stand.
    Side side() {
        return side(kind);
    }

    static Side side(OrganisationKind kind) {
        return switch (kind) {
            case SITE, BOARD -> Side.SCHOOL;
            case INSTITUTE -> Side.INSTITUTE;
            case OFFICE -> Side.JOINT;
        };
    }
}
