package nl.samenspiegel.partnership;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import nl.samenspiegel.store.Key;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// A school site, a school board, an institute or a joint office.
///
/// @param brin number in the national register, four or six characters, if it is known
/// @param regionId the region in which the site lies, if it is known
@MappedEntity("organisation")
public record Organisation(
        @Id @Key UUID id,
        String name,
        @Nullable String brin,
        OrganisationKind kind,
        @Key @Nullable UUID regionId) {

    public Organisation {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an organisation has a name");
        }
    }
}
