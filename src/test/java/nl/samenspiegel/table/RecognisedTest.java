package nl.samenspiegel.table;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.fixture.DrawnWorkbook;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

final class RecognisedTest {

    private static final String NAMED = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>";

    @TempDir private Path folder;

    @Test
    void aWorkbookIsReadWithTheNumbersOfItsRows() {
        Path path =
                DrawnWorkbook.write(
                        at("mensen.xlsx"),
                        List.of(
                                List.of("Naam", "Rol"),
                                List.of(),
                                List.of("Zoë & co", " lerende ")));

        assertThat(rows(path))
                .containsExactly(
                        new CsvRow(1, List.of("Naam", "Rol")),
                        new CsvRow(2, List.of()),
                        new CsvRow(3, List.of("Zoë & co", "lerende")));
    }

    @Test
    void ofAFormulaTheKeptOutcomeIsReadAndNothingComputed() {
        String row =
                """
                <row r="1"><c r="A1" t="str"><f>HYPERLINK("http://x.example")</f><v>Sanne</v></c>\
                <c r="B1"><f>1+1</f><v>2</v></c><c r="C1"><f>A9</f></c>\
                <c r="D1" t="inlineStr"><is><t>=1+1</t></is></c><c r="E1" t="e"><v>#N/A</v></c></row>
                """;
        Path path = workbook(row, "");

        assertThat(rows(path))
                .containsExactly(new CsvRow(1, List.of("Sanne", "2", "", "=1+1", "#N/A")));
    }

    @Test
    void aBombIsRefusedBeforeItUnpacks() throws IOException {
        Map<String, String> parts = DrawnWorkbook.parts(NAMED, "<si><t>a</t></si>");
        parts.put("xl/worksheets/sheet2.xml", "<b/>".repeat(2_000_000));
        Path steep = DrawnWorkbook.zip(at("steep.xlsx"), parts);

        assertThat(Files.size(steep)).isLessThan(30_000);
        assertThat(refusal(steep)).isEqualTo(Unreadable.TOO_LARGE_INSIDE);
    }

    @Test
    void entitiesAreRefused() {
        Map<String, String> parts = DrawnWorkbook.parts(NAMED, "");
        parts.put(
                "xl/sharedStrings.xml",
                """
                <?xml version="1.0"?><!DOCTYPE sst [<!ENTITY a SYSTEM "file:///etc/passwd">]>
                <sst><si><t>&a;</t></si></sst>
                """);

        assertThat(refusal(DrawnWorkbook.zip(at("xxe.xlsx"), parts)))
                .isEqualTo(Unreadable.ENTITIES);
    }

    @Test
    void cellsBeyondEverySheetAndTextsWithoutEndAreRefused() {
        String far = "<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>";
        String deep = "<row r=\"99999999999\"><c r=\"A1\"><v>1</v></c></row>";
        String quoted = "<row r=\"1\"><c x=\">\" y=' r=\"A1\"' r=\"ZZZZZZ1\"><v>1</v></c></row>";
        String disguised = "<!-- > <c x=\" --><row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>";
        String formulas = "<row r=\"1\"><c r=\"A1\"><f t=\"array\" ref=\"A1:A9\">1</f></c></row>";

        assertThat(refusal(workbook(far, ""))).isEqualTo(Unreadable.BROKEN_WORKBOOK);
        assertThat(refusal(workbook(deep, ""))).isEqualTo(Unreadable.BROKEN_WORKBOOK);
        assertThat(refusal(workbook(quoted, ""))).isEqualTo(Unreadable.BROKEN_WORKBOOK);
        assertThat(refusal(workbook(disguised, ""))).isEqualTo(Unreadable.BROKEN_WORKBOOK);
        assertThat(refusal(workbook(formulas.repeat(101), "")))
                .isEqualTo(Unreadable.BROKEN_WORKBOOK);
        assertThat(refusal(workbook(NAMED, "<si><t>%s</t></si>".formatted("ab".repeat(100_000)))))
                .isEqualTo(Unreadable.BROKEN_WORKBOOK);
    }

    @Test
    void aDamagedWorkbookIsRefusedOrEndsAtItsDamage() throws IOException {
        Path whole = workbook(NAMED, "<si><t>Naam</t></si>");
        byte[] bytes = Files.readAllBytes(whole);
        Path half = at("half.xlsx");
        Files.write(half, Arrays.copyOf(bytes, bytes.length / 2));
        Path absent = workbook(NAMED.replace("<v>0</v>", "<v>7</v>"), "<si><t>Naam</t></si>");
        Path open = workbook("<row r=\"1\"><c r=\"A1\"", "");

        assertThat(refusal(half)).isEqualTo(Unreadable.BROKEN_WORKBOOK);
        assertThat(ended(absent)).isInstanceOf(Reading.Broken.class);
        assertThat(ended(open)).isInstanceOf(Reading.Broken.class);
    }

    @Test
    void otherKindsOfFilesAreNamed() {
        Path document = DrawnWorkbook.zip(at("brief.docx"), Map.of("word/document.xml", "<w/>"));
        Path calc =
                DrawnWorkbook.zip(
                        at("lijst.ods"),
                        Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet"));

        assertThat(refusal(bytes("%PDF-1.7\n%âãÏÓ\n"))).isEqualTo(Unreadable.OTHER_KIND);
        assertThat(refusal(bytes("\u0089PNG\r\n\u001A\n\0\0\0\rIHDR")))
                .isEqualTo(Unreadable.OTHER_KIND);
        assertThat(refusal(bytes("ÿØÿà\0\u0010JFIF\0"))).isEqualTo(Unreadable.OTHER_KIND);
        assertThat(refusal(bytes("<html><table><tr><td>Naam</table>")))
                .isEqualTo(Unreadable.OTHER_KIND);
        assertThat(refusal(bytes("ÐÏ\u0011à¡±\u001Aá\0\0"))).isEqualTo(Unreadable.OLD_WORKBOOK);
        assertThat(refusal(bytes(""))).isEqualTo(Unreadable.EMPTY);
        assertThat(refusal(bytes(" \r\n\r\n"))).isEqualTo(Unreadable.EMPTY);
        assertThat(refusal(document)).isEqualTo(Unreadable.OTHER_KIND);
        assertThat(refusal(calc)).isEqualTo(Unreadable.OPEN_DOCUMENT);
    }

    @Test
    void spoiledLettersAreRefusedAndWholeOnesReadInAnyWriting() throws IOException {
        String table = "Naam;Rol\r\nZoë Dé;lerende\r\n";
        Path mixed = bytes("Naam;Rol\r\nZoÃ«, RenÃ©;lerende\r\nZoë;lerende\r\n");
        Path unmarked = at("unmarked.txt");
        Files.write(unmarked, table.getBytes(StandardCharsets.UTF_16LE));
        Path marked = at("marked.txt");
        Files.write(marked, table.replace(';', '\t').getBytes(StandardCharsets.UTF_16));

        assertThat(refusal(mixed)).isEqualTo(Unreadable.ENCODING);
        assertThat(refusal(unmarked)).isEqualTo(Unreadable.ENCODING);
        assertThat(rows(marked).get(1).cells()).containsExactly("Zoë Dé", "lerende");
        assertThat(rows(bytes(table)).get(1).cells()).containsExactly("Zoë Dé", "lerende");
    }

    @Test
    void aCellWithoutEndDoesNotComeIntoMemory() {
        Path path = bytes("Naam;Rol\nAnna;\"lerende\nBram;lerende\n" + "x".repeat(3_000_000));

        assertThat(ended(path)).isEqualTo(new Reading.Broken(2));
    }

    private Path workbook(String rows, String strings) {
        return DrawnWorkbook.zip(at("werkmap.xlsx"), DrawnWorkbook.parts(rows, strings));
    }

    /// Writes each character of `text` as the byte with its number.
    private Path bytes(String text) {
        Path path = at("bytes.csv");
        try {
            Files.write(path, text.getBytes(StandardCharsets.ISO_8859_1));
            return path;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private Path at(String name) {
        return folder.resolve(name);
    }

    private static List<CsvRow> rows(Path path) {
        var rows = new ArrayList<CsvRow>();
        assertThat(file(path).read(rows::add)).isInstanceOf(Reading.Complete.class);
        return rows;
    }

    private static Reading ended(Path path) {
        return file(path).read(_ -> true);
    }

    private static TableFile file(Path path) {
        return ((Recognised.Table) Recognised.of(path)).file();
    }

    private static Unreadable refusal(Path path) {
        return ((Recognised.Refused) Recognised.of(path)).why();
    }
}
