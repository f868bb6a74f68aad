package nl.samenspiegel.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// One file for the browser, with the hash of its content.
final class Asset {

    private static final int HASH_LENGTH = 12;

    private final String type;
    private final String hash;
    private final byte[] content;

    Asset(String type, byte[] content) {
        this.type = type;
        this.content = content.clone();
        this.hash = hash(content);
    }

    /// Returns the content type.
    String type() {
        return type;
    }

    /// Returns the first twelve hexadecimal digits of the SHA-256 of the content.
    String hash() {
        return hash;
    }

    /// Returns a copy of the content.
    byte[] content() {
        return content.clone();
    }

    private static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("this Java cannot do SHA-256", missing);
        }
    }
}
