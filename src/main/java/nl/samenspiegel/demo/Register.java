package nl.samenspiegel.demo;

import nl.samenspiegel.partnership.Organisation;
import nl.samenspiegel.partnership.Partnership;
import nl.samenspiegel.partnership.Partnerships;
import nl.samenspiegel.partnership.Region;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/// Enters sketches in the register of partnerships: each region and each institute once, however
/// many partnerships they serve.
final class Register {

    private final Partnerships partnerships;
    private final Contact contact;
    private final Map<String, Region> regions = new HashMap<>();
    private final Map<String, Organisation> organisations = new HashMap<>();

    /// @param contact whom respondents of the showcase may ask
    Register(Partnerships partnerships, Contact contact) {
        this.partnerships = partnerships;
        this.contact = contact;
    }

    /// Someone who may be asked.
    record Contact(String name, String email) {}

    /// Enters a partnership with its organisations.
    ///
    /// @param joining days from which organisations take part, by number of their first wave
    Partnership enter(PartnershipSketch sketch, Map<Integer, LocalDate> joining) {
        boolean showcase = sketch.trait() == Trait.SHOWCASE;
        Partnership partnership =
                partnerships.found(
                        sketch.name(),
                        showcase ? contact.name() : null,
                        showcase ? contact.email() : null);
        for (OrganisationSketch organisation : sketch.organisations()) {
            LocalDate day = joining.get(organisation.firstWave());
            if (day == null) {
                throw new IllegalArgumentException("no day for %s".formatted(organisation));
            }
            partnerships.join(partnership.id(), get(organisation).id(), day);
        }
        sketch.organisations().forEach(this::putUnder);
        return partnership;
    }

    private void putUnder(OrganisationSketch sketch) {
        Organisation board = organisations.get(sketch.board());
        if (board != null) {
            organisations.computeIfPresent(
                    sketch.name(), (_, site) -> partnerships.putUnder(site, board));
        }
    }

    /// Returns the region with this name, which is entered if it is new.
    Region region(String name) {
        return regions.computeIfAbsent(name, partnerships::addRegion);
    }

    private Organisation get(OrganisationSketch sketch) {
        return organisations.computeIfAbsent(
                sketch.name(),
                name ->
                        partnerships.addOrganisation(
                                name, sketch.kind(), null, region(sketch.region()).id()));
    }
}
