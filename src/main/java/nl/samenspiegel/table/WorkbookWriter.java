package nl.samenspiegel.table;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// Writes a table as a workbook (XLSX) with one sheet.
///
/// Every cell is text, so that no spreadsheet computes one.
public final class WorkbookWriter {

    private WorkbookWriter() {}

    /// Returns the bytes of a workbook with `header` and `rows`.
    ///
    /// @param sheet name of the sheet, at most 31 characters
    public static byte[] write(String sheet, List<String> header, List<List<String>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Samenspiegel", "1.0")) {
            Worksheet page = workbook.newWorksheet(sheet);
            write(page, 0, header);
            for (int row = 0; row < rows.size(); row++) {
                write(page, row + 1, rows.get(row));
            }
            page.freezePane(0, 1);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet page, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            page.value(row, column, cells.get(column));
        }
    }
}
