package nl.samenspiegel.table;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The first sheet of a workbook as spreadsheets have written it since 2007 (XLSX).
///
/// Of a formula the outcome is read that the spreadsheet kept with it; nothing is computed. The
/// number of a row is that at the edge of the sheet.
public final class WorkbookFile implements TableFile {

    private static final ReadingOptions OPTIONS = new ReadingOptions(false, true);
    private static final int MOST_COLUMNS = 100;
    private static final int MOST_DIGITS = 40;

    private final Path path;

    /// @param path to a file that a [WorkbookScan] let through
    WorkbookFile(Path path) {
        this.path = path;
    }

    @Override
    public Reading read(Predicate<CsvRow> reader) {
        long line = 0;
        try (var book = new ReadableWorkbook(path.toFile(), OPTIONS);
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                Row row = each.next();
                line = row.getRowNum();
                if (!reader.test(new CsvRow(line, cells(row)))) {
                    return new Reading.Stopped(line);
                }
            }
            return new Reading.Complete(line);
        } catch (IOException
                | ExcelReaderException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NullPointerException // what the library does with XML that lacks a part
                | NoSuchElementException broken) {
            return new Reading.Broken(line + 1);
        }
    }

    private static List<String> cells(Row row) {
        int count = Math.min(row.getCellCount(), MOST_COLUMNS);
        List<String> texts = new ArrayList<>(count);
        for (int column = 0; column < count; column++) {
            texts.add(row.getOptionalCell(column).map(WorkbookFile::text).orElse(""));
        }
        return texts;
    }

    private static String text(Cell cell) {
        @Nullable Object held = cell.getValue();
        return held instanceof BigDecimal number
                ? text(number)
                : Objects.toString(held, "").strip();
    }

    /// A number as it is written, without a power of ten unless it would be endless.
    private static String text(BigDecimal number) {
        return Math.abs((long) number.scale()) + number.precision() > MOST_DIGITS
                ? number.toString()
                : number.stripTrailingZeros().toPlainString();
    }
}
