package nl.samenspiegel.store;

import io.micronaut.context.annotation.Value;
import io.micronaut.scheduling.annotation.Scheduled;

import jakarta.inject.Singleton;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Files that were sent in and wait, at most an hour, for the word that they may be stored.
///
/// They wait on the disk of this server, readable by nobody else. With several replicas behind one
/// address the steps must reach the same one; if they do not, the coordinator is asked to send the
/// file again.
@Singleton
public class Uploads {

    private static final Duration PATIENCE = Duration.ofHours(1);
    private static final String ENDING = ".upload";

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
    ///
    /// @throws UncheckedIOException if the disk does not take it; nothing of it is left
    public String keep(UUID accountId, InputStream bytes) {
        String name = Keys.text(Keys.of(keys.random()));
        Path path = path(accountId, name);
        try {
            forgetOld();
            Files.createDirectories(folder);
            Files.createFile(path, own());
            try (OutputStream out = Files.newOutputStream(path)) {
                bytes.transferTo(out);
            }
            Files.setLastModifiedTime(path, FileTime.from(clock.instant()));
            return name;
        } catch (IOException fault) {
            delete(path);
            throw new UncheckedIOException(fault);
        }
    }

    /// Returns the file that waits for `accountId` under `name`, or nothing if there is none (any
    /// more).
    public Optional<Path> find(UUID accountId, String name) {
        return Keys.parse(name).map(key -> path(accountId, Keys.text(key))).filter(Files::exists);
    }

    /// Removes the file that waits for `accountId` under `name`, if there is one.
    public void forget(UUID accountId, String name) {
        find(accountId, name).ifPresent(Uploads::delete);
    }

    /// Removes the files that waited longer than an hour.
    @Scheduled(initialDelay = "1m", fixedDelay = "10m")
    public void forgetOld() {
        Instant limit = clock.instant().minus(PATIENCE);
        try {
            for (Path file : list()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private List<Path> list() throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private FileAttribute<?>[] own() throws IOException {
        var owner = PosixFilePermissions.fromString("rw-------");
        return Files.getFileStore(folder).supportsFileAttributeView("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(owner)}
                : new FileAttribute<?>[0];
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
