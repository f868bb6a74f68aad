package nl.samenspiegel.table;

import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/// A text file with a table, as spreadsheets write it: UTF-8 with or without mark, UTF-16 with one,
/// or Windows-1252; cells parted by a comma, a semicolon or a tab.
///
/// Which of these it is, is found out by reading: the file is UTF-8 if all of it is valid UTF-8,
/// and the separator is the one that occurs most in the first line, outside quotation marks.
public final class CsvFile implements TableFile {

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
            Charset charset = Encoding.of(path).charset();
            return new CsvFile(path, charset, separator(path, charset));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public Reading read(Predicate<CsvRow> reader) {
        var format =
                CSVFormat.Builder.create(CSVFormat.DEFAULT)
                        .setDelimiter(separator)
                        .setIgnoreEmptyLines(true)
                        .setTrim(true)
                        .get();
        long line = 0;
        try (var text = new RowLimitReader(open());
                var parser = CSVParser.builder().setReader(text).setFormat(format).get()) {
            for (CSVRecord record : parser) {
                line = parser.getCurrentLineNumber();
                text.nextRow();
                if (!reader.test(new CsvRow(line, cells(record)))) {
                    return new Reading.Stopped(line);
                }
            }
            return new Reading.Complete(line);
        } catch (UncheckedIOException broken) {
            if (broken.getCause() instanceof CSVException
                    || broken.getCause() instanceof RowLimitReader.RowTooLong) {
                return new Reading.Broken(line + 1);
            }
            throw broken;
        } catch (CSVException | RowLimitReader.RowTooLong broken) {
            return new Reading.Broken(line + 1);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
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
