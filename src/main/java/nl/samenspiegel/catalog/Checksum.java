package nl.samenspiegel.catalog;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// The checksum that tells one version of a set of files from another.
final class Checksum {

    private Checksum() {}

    /// Returns the SHA-256 over `files` in the order given, in lower-case hexadecimal.
    ///
    /// Each file counts with its last name, its length in bytes and its content, so that no text
    /// can move from one file to the next unnoticed. Line ends do not count.
    static String of(List<SourceFile> files) {
        MessageDigest digest = sha256();
        for (SourceFile file : files) {
            byte[] content = file.text().getBytes(StandardCharsets.UTF_8);
            String head = "%s\0%d\0".formatted(file.lastName(), content.length);
            digest.update(head.getBytes(StandardCharsets.UTF_8));
            digest.update(content);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has SHA-256", absent);
        }
    }
}
