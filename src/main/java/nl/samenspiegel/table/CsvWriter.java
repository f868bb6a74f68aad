package nl.samenspiegel.table;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// Writes a table as a file: UTF-8, comma between cells, point in numbers, every line ended by CR
/// LF.
///
/// A cell of text that a spreadsheet would take for a formula gets an apostrophe in front.
public final class CsvWriter {

    private static final String DANGEROUS = "=+-@\t\r\0";

    private CsvWriter() {}

    /// Writes `header` and `rows` to `out`.
    ///
    /// @throws UncheckedIOException if `out` cannot take it
    public static void write(Appendable out, List<String> header, List<List<String>> rows) {
        var format =
                CSVFormat.Builder.create(CSVFormat.RFC4180).setQuoteMode(QuoteMode.MINIMAL).get();
        try (var printer = new CSVPrinter(out, format)) {
            printer.printRecord(header);
            for (List<String> row : rows) {
                printer.printRecord(row.stream().map(CsvWriter::harmless).toList());
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /// Returns `cell` such that no spreadsheet computes it; a number, also below zero, stays as it
    /// is.
    static String harmless(String cell) {
        boolean number = cell.matches("[-+]?\\d+([.,]\\d+)?");
        return cell.isEmpty() || number || DANGEROUS.indexOf(cell.charAt(0)) < 0
                ? cell
                : "'" + cell;
    }
}
