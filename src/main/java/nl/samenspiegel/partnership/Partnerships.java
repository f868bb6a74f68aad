package nl.samenspiegel.partnership;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.samenspiegel.store.Keys;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// The register of partnerships, their organisations and regions.
@Singleton
public class Partnerships {

    private final PartnershipRepository partnerships;
    private final OrganisationRepository organisations;
    private final RegionRepository regions;
    private final Keys keys;
    private final Clock clock;

    Partnerships(
            PartnershipRepository partnerships,
            OrganisationRepository organisations,
            RegionRepository regions,
            Keys keys,
            Clock clock) {
        this.partnerships = partnerships;
        this.organisations = organisations;
        this.regions = regions;
        this.keys = keys;
        this.clock = clock;
    }

    /// Enters a partnership in the register.
    @Transactional
    public Partnership found(
            String name, @Nullable String contactName, @Nullable String contactEmail) {
        return partnerships.save(new Partnership(keys.next(), name, contactName, contactEmail));
    }

    /// Enters a region in the register.
    @Transactional
    public Region addRegion(String name) {
        return regions.save(new Region(keys.next(), name));
    }

    /// Enters an organisation in the register; it belongs to no partnership yet.
    @Transactional
    public Organisation addOrganisation(
            String name, OrganisationKind kind, @Nullable String brin, @Nullable UUID regionId) {
        return organisations.save(new Organisation(keys.next(), name, brin, kind, regionId, null));
    }

    /// Enters in the register that `site` belongs to `board`, and to no other.
    ///
    /// @throws IllegalArgumentException if they are not a site and a board
    @Transactional
    public Organisation putUnder(Organisation site, Organisation board) {
        return organisations.update(site.under(board));
    }

    /// Makes an organisation a member of a partnership from `validFrom` on.
    @Transactional
    public void join(UUID partnershipId, UUID organisationId, LocalDate validFrom) {
        organisations.join(partnershipId, organisationId, validFrom);
    }

    /// Returns the partnership, or nothing if there is none with this key.
    @Transactional
    public Optional<Partnership> find(UUID partnershipId) {
        return partnerships.findById(partnershipId);
    }

    /// Lists the partnerships with these keys, by name.
    @Transactional
    public List<Partnership> list(List<UUID> partnershipIds) {
        return partnershipIds.isEmpty()
                ? List.of()
                : partnerships.findByIdIn(partnershipIds).stream()
                        .sorted(Comparator.comparing(Partnership::name))
                        .toList();
    }

    /// Lists all partnerships, by name.
    @Transactional
    public List<Partnership> listAll() {
        return partnerships.listAll();
    }

    /// Lists all regions, by name.
    @Transactional
    public List<Region> listRegions() {
        return regions.listAll();
    }

    /// Lists all organisations of the register, by name.
    @Transactional
    public List<Organisation> listOrganisations() {
        return organisations.listAll();
    }

    /// Lists the organisations that belong to the partnership today: sites first, then offices,
    /// institutes and boards, each by name.
    @Transactional
    public List<Organisation> listMembers(UUID partnershipId) {
        return organisations.listMembers(partnershipId, LocalDate.now(clock));
    }

    /// Lists the boards to which sites among `members` belong, by name.
    @Transactional
    public List<Organisation> listBoards(List<Organisation> members) {
        List<UUID> boards =
                members.stream()
                        .map(Organisation::boardId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return boards.isEmpty() ? List.of() : organisations.findByIdInOrderByName(boards);
    }

    /// Tells whether the register is empty, as it is before the first start has done its work.
    @Transactional
    public boolean isEmpty() {
        return partnerships.count() == 0;
    }
}
