package nl.samenspiegel.secret;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Makes authentication codes and seals bytes, with keys made from the master key.
///
/// During a rotation there are two master keys: new codes and seals are made with the current one,
/// those made with the previous one are still recognised and opened.
public final class Keyring {

    private static final String MAC = "HmacSHA256";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int HEAD_BYTES = 1 + NONCE_BYTES;

    private final List<Ring> rings = new ArrayList<>();
    private final SecureRandom random = new SecureRandom();

    Keyring(MasterKey current, @Nullable MasterKey previous) {
        rings.add(new Ring(current));
        if (previous != null && !previous.equals(current)) {
            rings.add(new Ring(previous));
        }
    }

    /// Returns a keyring with a fresh key of chance, for tests and for nothing that is kept.
    public static Keyring ofChance() {
        var bytes = new byte[MasterKey.LENGTH];
        new SecureRandom().nextBytes(bytes);
        return new Keyring(MasterKey.of(bytes), null);
    }

    /// Returns the HMAC-SHA-256 of `message` under the current key of `label`: 32 bytes.
    public byte[] mac(Label label, byte[] message) {
        return rings.getFirst().mac(label, message);
    }

    /// Returns the codes under which `message` may be stored: under the current key, then under the
    /// previous one if there is one.
    public List<byte[]> macs(Label label, byte[] message) {
        return rings.stream().map(ring -> ring.mac(label, message)).toList();
    }

    /// Tells whether `code` is the code of `message` under the current or the previous key. Takes
    /// the same time whatever the difference.
    public boolean matches(Label label, byte[] message, byte[] code) {
        boolean found = false;
        for (byte[] expected : macs(label, message)) {
            found |= MessageDigest.isEqual(expected, code);
        }
        return found;
    }

    /// Returns `plain` encrypted and protected against change with AES-256-GCM.
    ///
    /// @param label the purpose; another purpose cannot open it
    /// @param context bytes that must be the same on opening, such as the id of the row it is
    ///   stored in, so that a sealed value cannot be moved to another row
    /// @return number of the key (1 byte), nonce (12 bytes), cipher text with tag
    public byte[] seal(Label label, byte[] plain, byte[] context) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        Ring ring = rings.getFirst();
        try {
            byte[] secret = ring.cipher(Cipher.ENCRYPT_MODE, label, nonce, context).doFinal(plain);
            return ByteBuffer.allocate(HEAD_BYTES + secret.length)
                    .put(ring.number())
                    .put(nonce)
                    .put(secret)
                    .array();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("sealing failed", broken);
        }
    }

    /// Returns what was sealed, or nothing if it was sealed with an unknown key, for another
    /// purpose or context, or was changed since.
    public Optional<byte[]> open(Label label, byte[] sealed, byte[] context) {
        if (sealed.length < HEAD_BYTES) {
            return Optional.empty();
        }
        var buffer = ByteBuffer.wrap(sealed);
        byte number = buffer.get();
        var nonce = new byte[NONCE_BYTES];
        buffer.get(nonce);
        var secret = new byte[buffer.remaining()];
        buffer.get(secret);
        return rings.stream()
                .filter(ring -> ring.number() == number)
                .flatMap(ring -> ring.decrypt(label, nonce, secret, context).stream())
                .findFirst();
    }

    /// Returns 32 bytes that tell whether two servers have the same key and tell nothing of the
    /// key.
    public byte[] checkValue() {
        return rings.getFirst().checkValue();
    }

    /// Tells whether `value` is the check value of the previous key.
    public boolean isPrevious(byte[] value) {
        return rings.size() > 1 && MessageDigest.isEqual(rings.getLast().checkValue(), value);
    }

    /// The keys made from one master key.
    private static final class Ring {

        private final Map<Label, SecretKeySpec> macKeys = new EnumMap<>(Label.class);
        private final Map<Label, SecretKeySpec> sealKeys = new EnumMap<>(Label.class);
        private final byte[] check;
        private final byte number;

        Ring(MasterKey master) {
            for (Label label : Label.values()) {
                macKeys.put(label, new SecretKeySpec(master.derive(label.info()), MAC));
                sealKeys.put(
                        label, new SecretKeySpec(master.derive(label.info() + " seal"), "AES"));
            }
            check = master.derive("check");
            number = master.derive("number")[0];
        }

        byte number() {
            return number;
        }

        byte[] checkValue() {
            return check.clone();
        }

        byte[] mac(Label label, byte[] message) {
            try {
                Mac mac = Mac.getInstance(MAC);
                mac.init(macKeys.get(label));
                return mac.doFinal(message);
            } catch (GeneralSecurityException missing) {
                throw new IllegalStateException("this Java cannot do %s".formatted(MAC), missing);
            }
        }

        Optional<byte[]> decrypt(Label label, byte[] nonce, byte[] secret, byte[] context) {
            try {
                return Optional.of(
                        cipher(Cipher.DECRYPT_MODE, label, nonce, context).doFinal(secret));
            } catch (GeneralSecurityException changed) {
                return Optional.empty();
            }
        }

        Cipher cipher(int mode, Label label, byte[] nonce, byte[] context)
                throws GeneralSecurityException {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, sealKeys.get(label), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(new byte[] {number});
            cipher.updateAAD(context);
            return cipher;
        }
    }
}
