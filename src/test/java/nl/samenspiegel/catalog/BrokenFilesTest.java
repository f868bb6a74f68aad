package nl.samenspiegel.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Breaks the small instrument at one place at a time; each row of the table says what its writer
/// is told.
class BrokenFilesTest {

    private static final FileChecks CHECKS = new FileChecks();

    @TempDir private Path folder;

    @ParameterizedTest(name = "{0}: {1} becomes {2}")
    @CsvFileSource(
            resources = "/catalog/broken.psv",
            delimiter = '|',
            quoteCharacter = '`',
            numLinesToSkip = 1)
    void isToldWithFilePathAndReason(String file, String from, String to, String told)
            throws IOException {
        Copies.copy(Path.of("src/test/resources/instruments/klein"), folder.resolve("klein"));
        Copies.replace(
                folder.resolve("klein").resolve(file),
                lines(from),
                to.equals("nothing") ? "" : lines(to));
        var problems = new Problems();
        var shelf = SourceFolder.named(folder, problems);

        var refusal =
                catchThrowableOfType(
                        BrokenInstruments.class,
                        () -> CatalogReader.read(List.of(shelf), CHECKS, problems));

        assertThat(refusal).as("the file is refused").isNotNull();
        String message = String.valueOf(refusal.getMessage());
        assertThat(message.replace("  %s/klein/".formatted(folder), ""))
                .isEqualTo(
                        "the instruments cannot be used as they are:\n%s".formatted(lines(told)));
    }

    /// Returns `cell` with its written line ends as real ones.
    private static String lines(String cell) {
        return cell.replace("\\n", "\n");
    }
}
