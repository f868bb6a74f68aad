package nl.samenspiegel.secret;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.env.Environment;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/// Finds the master key: in the settings, in a file the settings name or, outside production, in
/// `application.key` of the data folder, which is made at the first start.
@Factory
final class KeyringFactory {

    private static final Logger LOG = LoggerFactory.getLogger(KeyringFactory.class);
    private static final String FILE = "application.key";
    private static final String MISSING =
            "no master key: set SAMENSPIEGEL_KEY or SAMENSPIEGEL_KEY_FILE, for instance to the"
                    + " output of openssl rand -hex 32";

    @Context
    Keyring keyring(Environment environment) {
        boolean production = environment.getActiveNames().contains("production");
        String previous = setting(environment, "samenspiegel.key-previous");
        return new Keyring(
                current(
                        setting(environment, "samenspiegel.key"),
                        setting(environment, "samenspiegel.key-file"),
                        production ? "" : setting(environment, "samenspiegel.data")),
                previous.isEmpty() ? null : parse("SAMENSPIEGEL_KEY_PREVIOUS", previous));
    }

    private static String setting(Environment environment, String name) {
        return environment.getProperty(name, String.class).orElse("").strip();
    }

    private static MasterKey current(String key, String keyFile, String data) {
        if (!key.isEmpty()) {
            return parse("SAMENSPIEGEL_KEY", key);
        }
        if (!keyFile.isEmpty()) {
            return parse("SAMENSPIEGEL_KEY_FILE", read(Path.of(keyFile)));
        }
        if (data.isEmpty()) {
            throw new IllegalStateException(MISSING);
        }
        return kept(Path.of(data));
    }

    private static MasterKey kept(Path data) {
        Path file = data.resolve(FILE);
        if (Files.notExists(file)) {
            make(data, file);
        }
        return parse(file.toString(), read(file));
    }

    private static void make(Path data, Path file) {
        var bytes = new byte[MasterKey.LENGTH];
        new SecureRandom().nextBytes(bytes);
        try {
            Files.createDirectories(data);
            createForOwnerOnly(file);
            Files.writeString(
                    file, HexFormat.of().formatHex(bytes) + "\n", StandardOpenOption.WRITE);
            LOG.info("a new master key was made: {}", file);
        } catch (FileAlreadyExistsException _) {
            LOG.info("another start made the master key: {}", file);
        } catch (IOException unwritable) {
            throw new IllegalStateException(
                    "the master key cannot be written to %s".formatted(file), unwritable);
        }
    }

    private static void createForOwnerOnly(Path file) throws IOException {
        @Nullable Path folder = file.toAbsolutePath().getParent();
        boolean posix =
                folder != null && Files.getFileStore(folder).supportsFileAttributeView("posix");
        if (posix) {
            var ownerOnly = PosixFilePermissions.fromString("rw-------");
            Files.createFile(file, PosixFilePermissions.asFileAttribute(ownerOnly));
        } else {
            Files.createFile(file);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(
                    "the master key cannot be read from %s".formatted(file), unreadable);
        }
    }

    private static MasterKey parse(String origin, String text) {
        return MasterKey.parse(text)
                .orElseThrow(() ->
                        new IllegalStateException(
                                "%s is no master key: 32 bytes of chance are needed, in base 16 or 64"
                                        .formatted(origin)));
    }
}
