package nl.samenspiegel.demo;

import jakarta.inject.Singleton;

import nl.samenspiegel.account.Account;
import nl.samenspiegel.account.Accounts;
import nl.samenspiegel.account.Place;
import nl.samenspiegel.account.StaffRole;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;

/// The people one can sign in as in the demonstration: one for each role of staff.
@Singleton
@InDemonstration
final class Cast {

    /// The issuer of their accounts, which no provider has: nobody gets in as one of them but by
    /// the start page.
    static final String ISSUER = "demonstration";

    private final Accounts accounts;
    private final Properties texts = Material.properties("demonstration.properties");

    Cast(Accounts accounts) {
        this.accounts = accounts;
    }

    /// Makes the accounts, with rights in these places from `day` on; returns the coordinator’s.
    Account enter(UUID partnershipId, UUID regionId, LocalDate day) {
        for (StaffRole role : StaffRole.values()) {
            Account account = accounts.create(name(role), ISSUER, role.name());
            Place place =
                    switch (role) {
                        case COORDINATOR, BOARD -> new Place.InPartnership(partnershipId);
                        case REGION -> new Place.InRegion(regionId);
                        case PLATFORM, RESEARCHER, ADMINISTRATOR -> new Place.Nation();
                    };
            accounts.grant(account.id(), role, place, day);
        }
        return find(StaffRole.COORDINATOR).orElseThrow();
    }

    /// Finds the account for a role.
    Optional<Account> find(StaffRole role) {
        return accounts.find(ISSUER, role.name());
    }

    /// Returns whom respondents of the showcase may ask: the coordinator.
    Register.Contact contact() {
        String email = Material.text(texts, "contact.email");
        return new Register.Contact(name(StaffRole.COORDINATOR), email);
    }

    private String name(StaffRole role) {
        return Material.text(texts, "account.%s".formatted(role));
    }
}
