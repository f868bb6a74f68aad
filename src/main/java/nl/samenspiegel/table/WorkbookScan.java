package nl.samenspiegel.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Goes through a zip file once, keeping nothing, before it is read as a workbook: how far it
/// unpacks is counted and not believed.
final class WorkbookScan {

    /// A workbook of 50,000 people unpacks to about a quarter of this.
    static final long MOST_BYTES = 100_000_000;

    /// Spreadsheets reach about 25; a bomb needs far more.
    static final long MOST_RATIO = 100;

    private static final long SMALL = 1_000_000;
    private static final int CHUNK = 16_384;
    private static final int MOST_ENTRIES = 2_000;
    private static final String BOOK = "xl/workbook.xml";
    private static final String OPEN_DOCUMENT = "mimetype";

    private final ZipFile zip;
    private final Set<String> names = new HashSet<>();
    private long unpacked;

    private WorkbookScan(ZipFile zip) {
        this.zip = zip;
    }

    /// Returns why the file is not read as a workbook, or nothing if it may be.
    static Optional<Unreadable> refusal(Path path) {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            return new WorkbookScan(zip).run();
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.of(Unreadable.BROKEN_WORKBOOK);
        }
    }

    private Optional<Unreadable> run() throws IOException {
        if (zip.size() > MOST_ENTRIES) {
            return Optional.of(Unreadable.TOO_LARGE_INSIDE);
        }
        if (zip.getEntry(BOOK) == null) {
            return Optional.of(
                    zip.getEntry(OPEN_DOCUMENT) == null
                            ? Unreadable.OTHER_KIND
                            : Unreadable.OPEN_DOCUMENT);
        }
        for (ZipEntry entry : zip.stream().toList()) {
            if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                return Optional.of(Unreadable.BROKEN_WORKBOOK);
            }
            Optional<Unreadable> refusal = scan(entry);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    private Optional<Unreadable> scan(ZipEntry entry) throws IOException {
        long most = Math.max(SMALL, Math.max(1, entry.getCompressedSize()) * MOST_RATIO);
        boolean isMarkup = entry.getName().matches("(?i).*\\.(xml|rels)");
        var markup = new MarkupScan();
        var chunk = new byte[CHUNK];
        long size = 0;
        try (InputStream bytes = zip.getInputStream(entry)) {
            for (int count = bytes.read(chunk); count >= 0; count = bytes.read(chunk)) {
                size += count;
                if (size > most || unpacked + size > MOST_BYTES) {
                    return Optional.of(Unreadable.TOO_LARGE_INSIDE);
                }
                if (isMarkup && !admits(markup, chunk, count)) {
                    return Optional.of(markup.refusal());
                }
            }
        }
        unpacked += size;
        return Optional.empty();
    }

    private static boolean admits(MarkupScan markup, byte[] chunk, int count) {
        for (int i = 0; i < count; i++) {
            if (!markup.admits(chunk[i])) {
                return false;
            }
        }
        return true;
    }
}
