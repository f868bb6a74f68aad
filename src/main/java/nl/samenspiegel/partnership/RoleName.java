package nl.samenspiegel.partnership;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import nl.samenspiegel.store.Key;

import java.util.UUID;

/// What a partnership calls a role of an instrument, in one language.
///
/// @param role a code of the instrument, of any of its versions
/// @param name one holder of the role, 1..60 characters
/// @param plural several holders, 1..60 characters
@MappedEntity("role_name")
public record RoleName(
        @Id @Key UUID partnershipId,
        @Id String instrumentCode,
        @Id String language,
        @Id String role,
        String name,
        String plural) {

    /// Longest name, in characters.
    public static final int LONGEST = 60;

    public RoleName {
        if (isNoName(name) || isNoName(plural)) {
            throw new IllegalArgumentException("the name of a role has 1..60 characters");
        }
    }

    private static boolean isNoName(String text) {
        return text.isBlank() || text.length() > LONGEST;
    }
}
