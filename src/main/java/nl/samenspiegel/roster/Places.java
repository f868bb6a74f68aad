package nl.samenspiegel.roster;

import jakarta.inject.Singleton;

import nl.samenspiegel.account.Membership;
import nl.samenspiegel.catalog.Catalog;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.InstrumentText;
import nl.samenspiegel.partnership.Partnership;
import nl.samenspiegel.partnership.Partnerships;
import nl.samenspiegel.partnership.RoleNames;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.RoundOrganisation;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.store.Keys;
import nl.samenspiegel.web.NotFound;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Finds the round of an address, and what is known about who may be on its roster.
@Singleton
class Places {

    private final Rounds rounds;
    private final Partnerships partnerships;
    private final RoleNames roleNames;
    private final Catalog catalog;
    private final Words words;

    Places(
            Rounds rounds,
            Partnerships partnerships,
            RoleNames roleNames,
            Catalog catalog,
            Words words) {
        this.rounds = rounds;
        this.partnerships = partnerships;
        this.roleNames = roleNames;
        this.catalog = catalog;
        this.words = words;
    }

    RosterPlace get(Membership membership, String round) {
        Round found =
                Keys.parse(round)
                        .flatMap(id -> rounds.find(membership.partnershipId(), id))
                        .orElseThrow(() -> new NotFound("round", round));
        Partnership partnership =
                partnerships
                        .find(membership.partnershipId())
                        .orElseThrow(() -> new NotFound("partnership", found.partnershipId()));
        return new RosterPlace(partnership.name(), found);
    }

    List<RoundOrganisation> listOrganisations(Round round) {
        return rounds.listOrganisations(round.id());
    }

    /// Returns the names of the roles of the round, by code, in the order of the instrument.
    Map<String, String> roleNames(Round round, String language) {
        Instrument instrument = instrument(round);
        InstrumentText text = own(round, instrument, language);
        Map<String, String> names = new LinkedHashMap<>();
        instrument.roles().forEach(role -> names.put(role.code(), text.role(role.code()).name()));
        return names;
    }

    /// Returns what a list for the round is read against.
    Target target(Round round) {
        Instrument instrument = instrument(round);
        List<InstrumentText> texts =
                instrument.edition().languages().stream()
                        .flatMap(language ->
                                Stream.of(
                                        own(round, instrument, language),
                                        catalog.text(instrument.edition(), language)))
                        .toList();
        return new Target(
                instrument,
                listOrganisations(round),
                partnerships.listMembers(round.partnershipId()),
                texts,
                words);
    }

    /// Returns the words of the instrument with what the partnership calls its roles.
    private InstrumentText own(Round round, Instrument instrument, String language) {
        return roleNames.apply(
                round.partnershipId(), instrument, catalog.text(instrument.edition(), language));
    }

    private Instrument instrument(Round round) {
        return catalog.getInstrument(round.instrument().code(), round.instrument().version());
    }
}
