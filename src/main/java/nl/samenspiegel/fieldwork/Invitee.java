package nl.samenspiegel.fieldwork;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// Somebody on the roster who is to be invited.
///
/// @param name 1..120 characters; null if it is not known
/// @param email in small letters, at most 254 characters; null if it is not known
/// @param role a code of the instrument of the round
/// @param language `nl` or `en` if the person is known to prefer one
public record Invitee(
        @Nullable String name,
        @Nullable String email,
        UUID organisationId,
        String role,
        @Nullable String language) {

    /// Longest name, in characters.
    public static final int LONGEST_NAME = 120;

    /// Longest address, in characters (RFC 5321).
    public static final int LONGEST_EMAIL = 254;

    public Invitee {
        if (name != null && (name.isBlank() || name.length() > LONGEST_NAME)) {
            throw new IllegalArgumentException("a name has 1..120 characters");
        }
        if (email != null && (email.isBlank() || email.length() > LONGEST_EMAIL)) {
            throw new IllegalArgumentException("an address has 1..254 characters");
        }
    }
}
