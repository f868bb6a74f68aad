package nl.samenspiegel.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class CsvWriterTest {

    @Test
    void quotesOnlyWhatNeedsIt() {
        var out = new StringBuilder();

        CsvWriter.write(out, List.of("scale", "mean"), List.of(List.of("a, b", "-3.5")));

        assertThat(out).hasToString("scale,mean\r\n\"a, b\",-3.5\r\n");
    }

    @Test
    void aSpreadsheetComputesNothing() {
        assertThat(List.of("=1+1", "+SUM(A1)", "-x", "@x", "-1", "tekst", ""))
                .extracting(CsvWriter::harmless)
                .containsExactly("'=1+1", "'+SUM(A1)", "'-x", "'@x", "-1", "tekst", "");
    }
}
