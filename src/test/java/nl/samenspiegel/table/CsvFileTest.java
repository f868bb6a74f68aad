package nl.samenspiegel.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class CsvFileTest {

    private static final String TABLE =
            "naam,rol\r\nSchool Zuid,\"begeleider\"\r\n\r\nReünie, lio \r\n";

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "',', UTF-8, false",
        "';', UTF-8, true",
        "';', windows-1252, false",
        "',', windows-1252, false"
    })
    void readsWhatSpreadsheetsWrite(String separator, String charset, boolean mark)
            throws IOException {
        String text = (mark ? "\uFEFF" : "") + TABLE.replace(",", separator);

        var rows = rows(text.getBytes(Charset.forName(charset)));

        assertThat(rows)
                .containsExactly(
                        new CsvRow(1, List.of("naam", "rol")),
                        new CsvRow(2, List.of("School Zuid", "begeleider")),
                        new CsvRow(4, List.of("Reünie", "lio")));
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsSaidWithItsLine() throws IOException {
        var file = file("a,b\n1,2\n3,\"4\n".getBytes(StandardCharsets.UTF_8));

        assertThat(file.read(row -> true)).isEqualTo(new Reading.Broken(3));
    }

    @Test
    void stopsWhenTheReaderHasEnough() throws IOException {
        var file = file("a,b\n1,2\n3,4\n".getBytes(StandardCharsets.UTF_8));

        assertThat(file.read(row -> row.number() < 2)).isEqualTo(new Reading.Stopped(2));
    }

    @Test
    void anEmptyFileHasNoRows() throws IOException {
        assertThat(rows(new byte[0])).isEmpty();
    }

    private List<CsvRow> rows(byte[] bytes) throws IOException {
        var rows = new ArrayList<CsvRow>();
        file(bytes).read(rows::add);
        return rows;
    }

    private CsvFile file(byte[] bytes) throws IOException {
        return CsvFile.of(Files.write(folder.resolve("table.csv"), bytes));
    }
}
