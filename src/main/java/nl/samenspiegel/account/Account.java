package nl.samenspiegel.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import nl.samenspiegel.store.Key;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// Someone who can sign in.
///
/// @param name as shown in the header of pages
/// @param issuer the provider that vouches for the person, or none yet
/// @param subject the name by which the provider knows the person; unique with the issuer
@MappedEntity("account")
public record Account(
        @Id @Key UUID id, String name, @Nullable String issuer, @Nullable String subject) {

    /// Longest name, in characters.
    public static final int LONGEST_NAME = 120;

    public Account {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a name has 1..120 characters");
        }
        if ((issuer == null) != (subject == null)) {
            throw new IllegalArgumentException("issuer and subject come together");
        }
    }
}
