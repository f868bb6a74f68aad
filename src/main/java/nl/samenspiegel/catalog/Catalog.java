package nl.samenspiegel.catalog;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;

import nl.samenspiegel.core.evidence.Evidence;
import nl.samenspiegel.core.instrument.Edition;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.InstrumentText;
import nl.samenspiegel.web.NotFound;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The instruments of this platform with their words and the evidence beside them.
///
/// They are read once, at start, from the program itself and from the folder that the setting
/// `samenspiegel.instruments` (`SAMENSPIEGEL_INSTRUMENTS`) names. If any of them is broken, or a
/// published one has changed, the program does not start.
@Context
public final class Catalog {

    private final Contents contents;

    Catalog(
            @Value("${samenspiegel.instruments:}") String folder,
            PublishedVersions publishedVersions) {
        this(read(program(), folder));
        publishedVersions.remember(listInstruments().stream().map(Instrument::edition).toList());
    }

    private Catalog(Contents contents) {
        this.contents = contents;
    }

    /// Lists all instruments, drafts too: by code, and of one code the newest version first.
    public List<Instrument> listInstruments() {
        return contents.editions().stream().map(CatalogEdition::instrument).toList();
    }

    /// Finds a version of an instrument.
    public Optional<Instrument> findInstrument(String code, String version) {
        return find(code, version).map(CatalogEdition::instrument);
    }

    /// Returns a version of an instrument.
    ///
    /// @throws NotFound if there is none
    public Instrument getInstrument(String code, String version) {
        return get(code, version).instrument();
    }

    /// Returns the words of an edition in `language`, or else in its first language;
    /// [InstrumentText#language()] says which.
    ///
    /// @throws NotFound if the edition is not in the catalog
    public InstrumentText text(Edition edition, String language) {
        CatalogEdition found = get(edition.code(), edition.version());
        String first = found.instrument().edition().languages().getFirst();
        InstrumentText text = found.texts().getOrDefault(language, found.texts().get(first));
        if (text == null) {
            throw new IllegalStateException("%s has no words in %s".formatted(edition, first));
        }
        return text;
    }

    /// Finds the evidence beside the instrument with this code, the same for all its versions.
    public Optional<Evidence> findEvidence(String code) {
        return Optional.ofNullable(contents.evidence().get(code));
    }

    /// Lists the codes of the instruments that have evidence beside them, in alphabetical order.
    public List<String> listWithEvidence() {
        return contents.evidence().keySet().stream().sorted().toList();
    }

    /// Returns the name of an instrument in `language`, as its newest version calls it.
    ///
    /// @throws NotFound if there is no such instrument
    public String title(String code, String language) {
        return listInstruments().stream()
                .map(Instrument::edition)
                .filter(edition -> edition.code().equals(code))
                .findFirst()
                .map(edition -> text(edition, language).title())
                .orElseThrow(() -> new NotFound("instrument", code));
    }

    private CatalogEdition get(String code, String version) {
        return find(code, version)
                .orElseThrow(() -> new NotFound("instrument", "%s %s".formatted(code, version)));
    }

    private Optional<CatalogEdition> find(String code, String version) {
        return contents.editions().stream()
                .filter(edition -> edition.instrument().edition().code().equals(code))
                .filter(edition -> edition.instrument().edition().version().equals(version))
                .findFirst();
    }

    /// Reads the instruments built into `program` and those in `folder`, if it is not empty.
    static Contents read(Path program, String folder) {
        var problems = new Problems();
        List<Shelf> shelves = new ArrayList<>();
        shelves.add(SourceFolder.builtIn(program, problems));
        if (!folder.isBlank()) {
            shelves.add(SourceFolder.named(Path.of(folder.strip()), problems));
        }
        return CatalogReader.read(shelves, new FileChecks(), problems);
    }

    /// Returns the folder of classes or the jar that the program runs from.
    private static Path program() {
        CodeSource source = Catalog.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            throw new IllegalStateException("the program does not say where it runs from");
        }
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException malformed) {
            throw new IllegalStateException("the program cannot be found", malformed);
        }
    }
}
