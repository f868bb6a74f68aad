package nl.samenspiegel.handout;

import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.partnership.Partnership;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.RoundOrganisation;
import nl.samenspiegel.store.Keys;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A round with all that everyone who is asked is told alike.
record Occasion(
        Round round,
        Partnership partnership,
        Instrument instrument,
        List<RoundOrganisation> organisations) {

    Occasion {
        organisations = List.copyOf(organisations);
    }

    /// The address of the page of the round, without a slash at its end.
    String address() {
        return "/partnerships/%s/rounds/%s"
                .formatted(Keys.text(round.partnershipId()), Keys.text(round.id()));
    }

    /// Returns the name of an organisation, or nothing to read if it takes no part.
    String name(UUID organisationId) {
        return findOrganisation(organisationId).map(RoundOrganisation::name).orElse("");
    }

    Optional<RoundOrganisation> findOrganisation(UUID id) {
        return organisations.stream().filter(each -> each.organisationId().equals(id)).findFirst();
    }
}
