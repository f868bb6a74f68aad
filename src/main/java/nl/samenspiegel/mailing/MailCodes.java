package nl.samenspiegel.mailing;

import jakarta.inject.Singleton;

import nl.samenspiegel.secret.Keyring;
import nl.samenspiegel.secret.Label;
import nl.samenspiegel.store.Keys;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/// Codes that name an invitation in an address and that only we can make: the key of the invitation
/// and a seal on it. They open no questionnaire and are kept nowhere.
@Singleton
final class MailCodes {

    private static final int KEY_LENGTH = 26;
    private static final int SEAL_BYTES = 16;

    private final Keyring keyring;

    MailCodes(Keyring keyring) {
        this.keyring = keyring;
    }

    /// Returns the code of an invitation for one purpose: 52 small letters and digits.
    String of(Label purpose, UUID invitationId) {
        byte[] seal = keyring.mac(purpose, Keys.bytes(invitationId));
        return Keys.text(invitationId) + Keys.text(Keys.of(Arrays.copyOf(seal, SEAL_BYTES)));
    }

    /// Returns the invitation that `code` names, or nothing if we made no such code for this
    /// purpose.
    Optional<UUID> parse(Label purpose, String code) {
        if (code.length() != 2 * KEY_LENGTH) {
            return Optional.empty();
        }
        Optional<UUID> seal = Keys.parse(code.substring(KEY_LENGTH));
        return Keys.parse(code.substring(0, KEY_LENGTH))
                .filter(id -> seal.isPresent() && matches(purpose, id, seal.get()));
    }

    private boolean matches(Label purpose, UUID invitationId, UUID seal) {
        boolean found = false;
        for (byte[] expected : keyring.macs(purpose, Keys.bytes(invitationId))) {
            found |= MessageDigest.isEqual(Arrays.copyOf(expected, SEAL_BYTES), Keys.bytes(seal));
        }
        return found;
    }
}
