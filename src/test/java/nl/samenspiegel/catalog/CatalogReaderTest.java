package nl.samenspiegel.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.samenspiegel.core.instrument.Address;
import nl.samenspiegel.core.instrument.Edition;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.ItemCode;
import nl.samenspiegel.core.instrument.Keying;
import nl.samenspiegel.core.instrument.RegisterIndicator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Reads whole folders of instruments, and jars.
class CatalogReaderTest {

    private static final Path BUILT_IN = Path.of("instruments");
    private static final Path IN_TESTS = Path.of("src/test/resources/instruments");

    @TempDir private Path folder;

    @Test
    void everyInstrumentOfTheRepositoryIsSound() {
        List<CatalogEdition> editions = read(BUILT_IN, IN_TESTS);

        assertThat(editions)
                .extracting(edition -> edition.instrument().edition().code())
                .containsExactly("klein", "netwerkmeting", "voorwaardenscan");
        assertThat(editions)
                .allSatisfy(edition ->
                        assertThat(edition.texts().keySet())
                                .containsExactlyInAnyOrderElementsOf(
                                        edition.instrument().edition().languages()));
    }

    @Test
    void anInstrumentIsReadAsItStandsInItsFiles() {
        Instrument instrument = read(IN_TESTS).getFirst().instrument();

        assertThat(instrument.items())
                .extracting(item -> item.code().text())
                .containsExactly("T-1", "T-2", "G-1");
        assertThat(instrument.items().get(1).keying()).isEqualTo(Keying.REVERSED);
        assertThat(instrument.scale("TRUST").minimumAnswered()).isEqualTo(2);
        assertThat(instrument.scale("TRUST").format().favourableFrom()).isEqualTo(4);
        assertThat(instrument.scale("TRUST").use().evidence()).isEqualTo("C1");
        assertThat(instrument.scale("TRUST").use().register()).isNull();
        assertThat(instrument.scale("GAIN").use().register())
                .isEqualTo(new RegisterIndicator(1, List.of("REF1")));
    }

    @Test
    void aTextWithTwoFormsIsReadInBoth() {
        CatalogEdition edition = read(IN_TESTS).getFirst();
        var code = new ItemCode("T-1");

        assertThat(edition.texts().get("nl"))
                .extracting(text -> text.item(code, Address.FORMAL))
                .isEqualTo("In hoeverre kunt u op de ander rekenen?");
        assertThat(edition.texts().get("nl"))
                .extracting(text -> text.item(code, Address.INFORMAL))
                .isEqualTo("In hoeverre kun je op de ander rekenen?");
        assertThat(edition.texts().get("en"))
                .extracting(text -> text.item(code, Address.FORMAL))
                .isEqualTo("To what extent can you count on each other?");
    }

    @Test
    void theWordsOfARegisterAreReadInEachLanguage() {
        CatalogEdition edition = read(IN_TESTS).getFirst();

        assertThat(edition.texts().get("nl"))
                .extracting(text -> text.register("GAIN").finding().of(1, "1", "12"))
                .isEqualTo("1 van 12 slaagde");
        assertThat(edition.texts().get("nl"))
                .extracting(text -> text.register("GAIN").finding().of(0, "0", "12"))
                .isEqualTo("0 van 12 slaagden");
        assertThat(edition.texts().get("en"))
                .extracting(text -> text.register("GAIN").counted())
                .isEqualTo("passed");
    }

    @Test
    void nationalValuesThatAreNamedMustBeThere() throws IOException {
        Copies.copy(IN_TESTS.resolve("klein"), folder.resolve("klein"));
        Files.delete(folder.resolve("klein/evidence.yml"));

        assertThatThrownBy(() -> read(folder))
                .hasMessageContaining(
                        "scales[1].register.references[0]: is named, but the instrument has no file"
                                + " evidence.yml");
    }

    @Test
    void aJarIsReadAsAFolderIs() throws IOException {
        Path jar = folder.resolve("samenspiegel.jar");
        Copies.jar(BUILT_IN, jar);
        var problems = new Problems();

        var shelf = SourceFolder.builtIn(jar, problems);

        assertThat(CatalogReader.read(List.of(shelf), new FileChecks(), problems).editions())
                .extracting(edition -> edition.instrument().edition())
                .isEqualTo(read(BUILT_IN).stream().map(CatalogReaderTest::edition).toList());
    }

    @Test
    void newerVersionsComeFirst() throws IOException {
        for (String version : List.of("0.1", "0.10", "0.9")) {
            Path copy = folder.resolve("klein").resolve(version);
            Files.createDirectories(copy);
            Copies.copy(IN_TESTS.resolve("klein/0.1"), copy);
            Copies.replace(
                    copy.resolve("instrument.yml"),
                    "version: \"0.1\"",
                    "version: \"%s\"".formatted(version));
        }
        Files.copy(IN_TESTS.resolve("klein/evidence.yml"), folder.resolve("klein/evidence.yml"));

        assertThat(read(folder))
                .extracting(edition -> edition(edition).version())
                .containsExactly("0.10", "0.9", "0.1");
    }

    @Test
    void lineEndsAndByteOrderMarksDoNotCountInTheChecksum() throws IOException {
        Copies.copy(IN_TESTS.resolve("klein"), folder.resolve("klein"));
        for (String name : List.of("instrument.yml", "text.nl.yml")) {
            Path file = folder.resolve("klein/0.1").resolve(name);
            Files.writeString(file, "\uFEFF" + Files.readString(file).replace("\n", "\r\n"));
        }

        assertThat(edition(read(folder).getFirst()).checksum())
                .isEqualTo(edition(read(IN_TESTS).getFirst()).checksum());
    }

    @Test
    void aChangedLetterInATextChangesTheChecksum() throws IOException {
        Copies.copy(IN_TESTS.resolve("klein"), folder.resolve("klein"));
        Copies.replace(
                folder.resolve("klein/0.1/text.en.yml"), "bring something", "bring anything");

        assertThat(edition(read(folder).getFirst()).checksum())
                .isNotEqualTo(edition(read(IN_TESTS).getFirst()).checksum());
    }

    @Test
    void theSameVersionInTwoPlacesIsRefused() throws IOException {
        Copies.copy(IN_TESTS.resolve("klein/0.1"), folder.resolve("klein/0.1"));

        assertThatThrownBy(() -> read(IN_TESTS, folder))
                .isInstanceOf(BrokenInstruments.class)
                .hasMessageContaining(
                        "%s/klein/0.1: the same version is in %s/klein/0.1", folder, IN_TESTS);
    }

    @Test
    void aFileWithAMisspeltNameIsNotOverlooked() throws IOException {
        Copies.copy(IN_TESTS.resolve("klein"), folder.resolve("klein"));
        Files.move(
                folder.resolve("klein/0.1/instrument.yml"),
                folder.resolve("klein/0.1/instruments.yaml"));

        assertThatThrownBy(() -> read(folder))
                .hasMessageContaining(
                        "0.1/instruments.yaml: \"instruments.yaml\" is not known; did you mean"
                                + " \"instrument.yml\"?")
                .hasMessageContaining("klein/0.1: has no file instrument.yml");
    }

    @Test
    void evidenceThatIsNamedMustBeThere() throws IOException {
        Copies.copy(IN_TESTS.resolve("klein"), folder.resolve("klein"));
        Files.delete(folder.resolve("klein/evidence.yml"));

        assertThatThrownBy(() -> read(folder))
                .hasMessageContaining(
                        "scales[0].evidence: is named, but the instrument has no file"
                                + " evidence.yml");
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        Path nowhere = folder.resolve("nowhere");

        assertThatThrownBy(() -> read(nowhere))
                .hasMessageContaining(
                        "%s: is named as a folder of instruments but is none", nowhere);
    }

    @Test
    void allThatIsWrongIsToldAtOnce() throws IOException {
        Copies.copy(IN_TESTS.resolve("klein"), folder.resolve("klein"));
        Copies.replace(folder.resolve("klein/0.1/instrument.yml"), "lowest: 1", "lowest: 7");
        Copies.replace(folder.resolve("klein/0.1/text.nl.yml"), "title:", "titel:");
        Copies.replace(folder.resolve("klein/evidence.yml"), "tier: 3", "tier: 9");

        assertThatThrownBy(() -> read(folder))
                .hasMessageContaining("formats[0].lowest")
                .hasMessageContaining("titel: \"titel\" is not known; did you mean \"title\"?")
                .hasMessageContaining("links[0].tier: is 9, above 4");
    }

    private static List<CatalogEdition> read(Path... folders) {
        var problems = new Problems();
        List<Shelf> shelves =
                Arrays.stream(folders).map(path -> SourceFolder.named(path, problems)).toList();
        return CatalogReader.read(shelves, new FileChecks(), problems).editions();
    }

    private static Edition edition(CatalogEdition edition) {
        return edition.instrument().edition();
    }
}
