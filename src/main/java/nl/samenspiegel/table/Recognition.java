package nl.samenspiegel.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Finds out by its first bytes what a file is, whatever its name says.
final class Recognition {

    private static final int BEGINNING = 512;
    private static final String ZIP = "PK\u0003\u0004";
    private static final String EMPTY_ZIP = "PK\u0005\u0006";
    private static final String OLD_WORKBOOK = "\u00D0\u00CF\u0011\u00E0";
    private static final String PDF = "%PDF";

    private Recognition() {}

    static Recognised of(Path path) {
        try {
            String begin = beginning(path);
            if (begin.isBlank()) {
                return new Recognised.Refused(Unreadable.EMPTY);
            }
            if (begin.startsWith(OLD_WORKBOOK)) {
                return new Recognised.Refused(Unreadable.OLD_WORKBOOK);
            }
            if (begin.startsWith(ZIP) || begin.startsWith(EMPTY_ZIP)) {
                return workbook(path);
            }
            return begin.startsWith(PDF) || isPage(begin)
                    ? new Recognised.Refused(Unreadable.OTHER_KIND)
                    : text(path, begin);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Recognised workbook(Path path) {
        Optional<Unreadable> refusal = WorkbookScan.refusal(path);
        return refusal.isPresent()
                ? new Recognised.Refused(refusal.get())
                : new Recognised.Table(new WorkbookFile(path));
    }

    private static Recognised text(Path path, String begin) throws IOException {
        return switch (Encoding.of(path)) {
            case UTF_8, UTF_16, WINDOWS -> new Recognised.Table(CsvFile.of(path));
            case MIXED -> new Recognised.Refused(Unreadable.ENCODING);
            case NO_TEXT ->
                    new Recognised.Refused(
                            isUnmarkedUtf16(begin) ? Unreadable.ENCODING : Unreadable.OTHER_KIND);
        };
    }

    /// Letters with a zero byte between them.
    private static boolean isUnmarkedUtf16(String begin) {
        return begin.length() > 3
                && begin.charAt(0) == 0 == (begin.charAt(2) == 0)
                && begin.charAt(1) == 0 == (begin.charAt(3) == 0)
                && begin.charAt(0) == 0 != (begin.charAt(1) == 0);
    }

    /// Some programs save a page of HTML or XML and call it a workbook.
    private static boolean isPage(String begin) {
        String text = begin.replace("\u00EF\u00BB\u00BF", "").strip().toLowerCase(Locale.ROOT);
        return text.startsWith("<!")
                || text.startsWith("<?xml")
                || text.startsWith("<html")
                || text.startsWith("<table")
                || text.startsWith("{\\rtf");
    }

    /// Each byte as the character with that number.
    private static String beginning(Path path) throws IOException {
        try (InputStream bytes = Files.newInputStream(path)) {
            return new String(bytes.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
        }
    }
}
