package nl.samenspiegel.catalog;

import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.InstrumentText;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Makes one version of an instrument of its files, or notes why that cannot be.
final class EditionReader {

    private final EditionFiles files;
    private final Map<String, CheckedFile> checked;
    private final Problems problems = new Problems();

    private EditionReader(EditionFiles files, Map<String, CheckedFile> checked) {
        this.files = files;
        this.checked = checked;
    }

    /// Returns the edition that `files` hold; if anything is wrong with it, nothing, and what is
    /// wrong is added to `problems`.
    ///
    /// @param checked all files by name
    static Optional<CatalogEdition> read(
            EditionFiles files, Map<String, CheckedFile> checked, Problems problems) {
        var reader = new EditionReader(files, checked);
        Optional<CatalogEdition> edition = reader.read();
        problems.addAll(reader.problems);
        return reader.problems.isEmpty() ? edition : Optional.empty();
    }

    private Optional<CatalogEdition> read() {
        Optional<Place> root = content(files.instrument());
        List<Place> texts = new ArrayList<>();
        files.texts().forEach(file -> content(file).ifPresent(texts::add));
        if (root.isEmpty()) {
            return Optional.empty();
        }
        checkFolder(root.get());
        InstrumentNames names = InstrumentNames.of(root.get(), problems);
        names.check(root.get(), problems);
        checkLanguages(root.get(), texts);
        for (Place text : texts) {
            TextReader.check(text, names, problems);
            TextReader.checkRegisters(text, root.get(), problems);
        }
        return problems.isEmpty() ? make(root.get(), texts) : Optional.empty();
    }

    private Optional<Place> content(SourceFile file) {
        CheckedFile found = checked.get(file.name());
        if (found == null) {
            throw new IllegalStateException("%s was not checked".formatted(file.name()));
        }
        problems.addAll(found.problems());
        return Optional.ofNullable(found.root());
    }

    private void checkFolder(Place root) {
        checkName(root.at("code"), files.code());
        checkName(root.at("version"), files.version());
    }

    private void checkName(Place place, String folder) {
        if (!place.text().equals(folder)) {
            problems.add(
                    place, "is \"%s\", but the folder is \"%s\"".formatted(place.text(), folder));
        }
    }

    private void checkLanguages(Place root, List<Place> texts) {
        Set<String> written = new HashSet<>();
        for (SourceFile file : files.texts()) {
            written.add(languageOf(file.lastName()));
        }
        for (Place language : root.list("languages")) {
            if (!written.contains(language.text())) {
                problems.add(language, "there is no file text.%s.yml".formatted(language.text()));
            }
        }
        for (Place text : texts) {
            String inName = languageOf(text.file().substring(text.file().lastIndexOf('/') + 1));
            if (!text.text("language").equals(inName)) {
                problems.add(
                        text.at("language"),
                        "is \"%s\", but the file is for \"%s\""
                                .formatted(text.text("language"), inName));
            } else if (!root.texts("languages").contains(inName)) {
                problems.add(text, "its language is not named in instrument.yml");
            }
        }
    }

    private static String languageOf(String fileName) {
        return fileName.substring("text.".length(), "text.nl".length());
    }

    private Optional<CatalogEdition> make(Place root, List<Place> texts) {
        List<SourceFile> counted = new ArrayList<>();
        counted.add(files.instrument());
        counted.addAll(files.texts());
        Optional<Instrument> instrument =
                problems.attempt(root, () -> InstrumentReader.read(root, Checksum.of(counted)));
        Map<String, InstrumentText> words = new LinkedHashMap<>();
        instrument.ifPresent(asked -> {
            for (Place text : texts) {
                problems.attempt(text, () -> InstrumentText.of(asked, TextReader.read(text)))
                        .ifPresent(sound -> words.put(sound.language(), sound));
            }
        });
        return instrument.map(asked -> new CatalogEdition(asked, words));
    }
}
