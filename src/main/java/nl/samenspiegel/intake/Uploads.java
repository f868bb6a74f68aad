package nl.samenspiegel.intake;

import io.micronaut.context.annotation.Value;

import jakarta.inject.Singleton;

import nl.samenspiegel.store.Keys;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Files that were sent in and wait, at most an hour, for the word that they may be stored.
///
/// They wait on the disk of this server. With several replicas behind one address the two steps
/// must reach the same one; if they do not, the coordinator is asked to send the file again.
@Singleton
class Uploads {

    private static final Duration PATIENCE = Duration.ofHours(1);
    private static final String ENDING = ".csv";

    private final Path folder;
    private final Keys keys;
    private final Clock clock;

    Uploads(@Value("${samenspiegel.data:./data}") String data, Keys keys, Clock clock) {
        this.folder = Path.of(data).resolve("uploads");
        this.keys = keys;
        this.clock = clock;
    }

    /// Keeps the file for `accountId` and returns the name under which it waits: chance of 128
    /// bits.
    String keep(UUID accountId, InputStream bytes) {
        String name = Keys.text(Keys.of(keys.random()));
        try {
            forgetOld();
            Files.createDirectories(folder);
            Path path = path(accountId, name);
            Files.copy(bytes, path, StandardCopyOption.REPLACE_EXISTING);
            if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
            }
            return name;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /// Returns the file that waits for `accountId` under `name`, or nothing if there is none (any
    /// more).
    Optional<Path> find(UUID accountId, String name) {
        return Keys.parse(name).map(key -> path(accountId, Keys.text(key))).filter(Files::exists);
    }

    void forget(UUID accountId, String name) {
        find(accountId, name).ifPresent(Uploads::delete);
    }

    /// Removes the files that waited longer than an hour.
    void forgetOld() throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Instant limit = clock.instant().minus(PATIENCE);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private Path path(UUID accountId, String name) {
        return folder.resolve(Keys.text(accountId) + "-" + name + ENDING);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
