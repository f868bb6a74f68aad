package nl.samenspiegel.intake;

import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.partnership.Organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a file of answers is read against: the instrument and the organisations of the partnership.
final class Target {

    private final Instrument instrument;
    private final Map<String, Organisation> organisations = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    Target(Instrument instrument, List<Organisation> members) {
        this.instrument = instrument;
        for (Organisation member : members) {
            String brin = member.brin();
            if (brin != null) {
                organisations.put(brin.toLowerCase(Locale.ROOT), member);
            }
            organisations.put(member.name().toLowerCase(Locale.ROOT), member);
            names.add(member.name());
        }
    }

    Instrument instrument() {
        return instrument;
    }

    /// Returns the organisation with this name or register number; capitals do not matter.
    Optional<Organisation> findOrganisation(String named) {
        return Optional.ofNullable(organisations.get(named.toLowerCase(Locale.ROOT)));
    }

    List<String> organisationNames() {
        return List.copyOf(names);
    }
}
