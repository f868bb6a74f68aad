package nl.samenspiegel.demo;

import nl.samenspiegel.partnership.Organisation;
import nl.samenspiegel.partnership.Partnership;
import nl.samenspiegel.partnership.Partnerships;
import nl.samenspiegel.partnership.Region;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/// Enters sketches in the register of partnerships: each region and each institute once, however
/// many partnerships they serve.
final class Register {

    private final Partnerships partnerships;
    private final Map<String, Region> regions = new HashMap<>();
    private final Map<String, Organisation> organisations = new HashMap<>();

    private Register(Partnerships partnerships) {
        this.partnerships = partnerships;
    }

    /// Reads what stands in the register already.
    static Register read(Partnerships partnerships) {
        var register = new Register(partnerships);
        for (Region region : partnerships.listRegions()) {
            register.regions.put(region.name(), region);
        }
        for (Organisation organisation : partnerships.listOrganisations()) {
            register.organisations.put(organisation.name(), organisation);
        }
        return register;
    }

    /// Someone who may be asked.
    record Contact(String name, String email) {}

    /// Enters a partnership with its organisations.
    ///
    /// @param contact whom its respondents may ask, or nobody
    /// @param joining days from which organisations take part, by number of their first wave
    Partnership enter(
            PartnershipSketch sketch, @Nullable Contact contact, Map<Integer, LocalDate> joining) {
        Partnership partnership =
                partnerships.found(
                        sketch.name(),
                        contact == null ? null : contact.name(),
                        contact == null ? null : contact.email());
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
