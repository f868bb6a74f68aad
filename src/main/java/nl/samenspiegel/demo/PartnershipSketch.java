package nl.samenspiegel.demo;

import java.util.List;

/// A partnership of the demonstration, before it is entered in the register.
///
/// @param number its place in the list, from 0; with the seed it decides everything about it
/// @param region name of its region
/// @param eagerness how willing its people are to answer, 0..1
record PartnershipSketch(
        int number,
        String name,
        String region,
        Trait trait,
        double eagerness,
        List<OrganisationSketch> organisations) {

    PartnershipSketch {
        organisations = List.copyOf(organisations);
    }
}
