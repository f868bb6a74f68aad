package nl.samenspiegel.table;

import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/// A text file with a table, as spreadsheets write it: UTF-8 with or without mark, or Windows-1252;
/// cells parted by a comma, a semicolon or a tab.
///
/// Which of these it is, is found out by reading: the file is UTF-8 if all of it is valid UTF-8,
/// and the separator is the one that occurs most in the first line, outside quotation marks.
public final class CsvFile {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char MARK = '\uFEFF';
    private static final int LONGEST_LINE = 1_000_000;

    private final Path path;
    private final Charset charset;
    private final char separator;

    private CsvFile(Path path, Charset charset, char separator) {
        this.path = path;
        this.charset = charset;
        this.separator = separator;
    }

    /// Looks at the file and returns it, ready to be read any number of times.
    ///
    /// @throws UncheckedIOException if the file cannot be read
    public static CsvFile of(Path path) {
        try {
            Charset charset = isUtf8(path) ? StandardCharsets.UTF_8 : WINDOWS;
            return new CsvFile(path, charset, separator(path, charset));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /// Gives the rows to `reader` one by one, the header first, until it answers `false` or the
    /// file ends.
    ///
    /// @return how the reading ended: at the end, stopped by the reader, or at a line that cannot
    ///   be read
    /// @throws UncheckedIOException if the file cannot be read
    public Reading read(Predicate<CsvRow> reader) {
        var format =
                CSVFormat.Builder.create(CSVFormat.DEFAULT)
                        .setDelimiter(separator)
                        .setIgnoreEmptyLines(true)
                        .setTrim(true)
                        .get();
        long line = 0;
        try (var parser = CSVParser.builder().setReader(open()).setFormat(format).get()) {
            for (CSVRecord record : parser) {
                line = parser.getCurrentLineNumber();
                if (!reader.test(new CsvRow(line, cells(record)))) {
                    return new Reading.Stopped(line);
                }
            }
            return new Reading.Complete(line);
        } catch (UncheckedIOException broken) {
            if (broken.getCause() instanceof CSVException) {
                return new Reading.Broken(line + 1);
            }
            throw broken;
        } catch (CSVException broken) {
            return new Reading.Broken(line + 1);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /// How reading a file ended.
    public sealed interface Reading {

        /// All of it was read.
        record Complete(long lines) implements Reading {}

        /// The reader had enough.
        record Stopped(long line) implements Reading {}

        /// From this line on it is not a table, for instance because a quotation mark is never
        /// closed.
        record Broken(long line) implements Reading {}
    }

    private Reader open() throws IOException {
        var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(path), charset));
        reader.mark(1);
        if (reader.read() != MARK) {
            reader.reset();
        }
        return reader;
    }

    private static List<String> cells(CSVRecord record) {
        return record.stream().toList();
    }

    private static boolean isUtf8(Path path) throws IOException {
        var decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var buffer = new char[8_192];
        try (InputStream bytes = Files.newInputStream(path);
                var reader = new InputStreamReader(bytes, decoder)) {
            while (reader.read(buffer) >= 0) {
                // reading is the check
            }
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }

    private static char separator(Path path, Charset charset) throws IOException {
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        boolean quoted = false;
        try (var reader =
                new BufferedReader(new InputStreamReader(Files.newInputStream(path), charset))) {
            for (int i = 0; i < LONGEST_LINE; i++) {
                int c = reader.read();
                if (c < 0 || (c == '\n' && !quoted)) {
                    break;
                }
                quoted ^= c == '"';
                commas += !quoted && c == ',' ? 1 : 0;
                semicolons += !quoted && c == ';' ? 1 : 0;
                tabs += !quoted && c == '\t' ? 1 : 0;
            }
        }
        if (tabs > commas && tabs > semicolons) {
            return '\t';
        }
        return semicolons > commas ? ';' : ',';
    }
}
