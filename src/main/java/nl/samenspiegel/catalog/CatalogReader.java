package nl.samenspiegel.catalog;

import nl.samenspiegel.core.evidence.Evidence;
import nl.samenspiegel.core.instrument.Edition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/// Goes from files to instruments, texts and evidence, and gathers everything that is wrong on the
/// way.
final class CatalogReader {

    private static final Comparator<Edition> IN_ORDER =
            Comparator.comparing(Edition::code)
                    .thenComparing(
                            edition -> numbers(edition.version()),
                            (one, other) -> Arrays.compare(other, one));

    private final Problems problems;
    private final Map<String, CheckedFile> files;
    private final Map<String, EditionFiles> editionFiles = new TreeMap<>();
    private final Map<String, SourceFile> evidenceFiles = new TreeMap<>();
    private final List<CatalogEdition> editions = new ArrayList<>();
    private final Map<String, EvidenceNames> names = new LinkedHashMap<>();
    private final Map<String, Evidence> evidence = new LinkedHashMap<>();

    private CatalogReader(List<Shelf> shelves, FileChecks checks, Problems problems) {
        this.problems = problems;
        this.files = checks.check(shelves);
        for (Shelf shelf : shelves) {
            shelf.editions().forEach(this::add);
            shelf.evidence().forEach(this::addEvidence);
        }
    }

    /// Returns what stands on `shelves`.
    ///
    /// @param problems what was wrong already when the files were looked for
    /// @throws BrokenInstruments if anything is wrong, naming all of it
    static Contents read(List<Shelf> shelves, FileChecks checks, Problems problems) {
        return new CatalogReader(shelves, checks, problems).read();
    }

    private Contents read() {
        var ofEvidence = new Problems();
        evidenceFiles.forEach((code, file) -> readEvidence(code, file, ofEvidence));
        editionFiles.values().forEach(this::readEdition);
        problems.addAll(ofEvidence);
        if (!problems.isEmpty()) {
            throw new BrokenInstruments(problems.list());
        }
        editions.sort(Comparator.comparing(edition -> edition.instrument().edition(), IN_ORDER));
        return new Contents(editions, evidence);
    }

    private void add(EditionFiles edition) {
        String key = "%s %s".formatted(edition.code(), edition.version());
        EditionFiles first = editionFiles.putIfAbsent(key, edition);
        if (first != null) {
            problems.add(
                    edition.folder(), "", "the same version is in %s".formatted(first.folder()));
        }
    }

    private void addEvidence(String code, SourceFile file) {
        SourceFile first = evidenceFiles.putIfAbsent(code, file);
        if (first != null) {
            problems.add(
                    file.name(),
                    "",
                    "the evidence of the same instrument is in %s".formatted(first.name()));
        }
    }

    private void readEdition(EditionFiles edition) {
        EditionReader.read(edition, files, problems).ifPresent(editions::add);
        Place root = checked(edition.instrument()).root();
        if (root == null) {
            return;
        }
        for (Place scale : root.list("scales")) {
            scale.find("evidence").ifPresent(use -> checkEvidence(edition, scale, use));
            for (Place use : scale.at("register").list("references")) {
                checkNamed(edition, use, EvidenceNames::references);
            }
        }
    }

    private void checkEvidence(EditionFiles edition, Place scale, Place use) {
        boolean isEffect = scale.text("kind").equals("effect");
        checkNamed(edition, use, isEffect ? EvidenceNames::effects : EvidenceNames::conditions);
    }

    private void checkNamed(
            EditionFiles edition, Place use, Function<EvidenceNames, CodeList> kind) {
        EvidenceNames known = names.get(edition.code());
        if (known != null) {
            kind.apply(known).check(use, problems);
        } else if (!evidenceFiles.containsKey(edition.code())) {
            problems.add(use, "is named, but the instrument has no file evidence.yml");
        }
    }

    private void readEvidence(String code, SourceFile file, Problems found) {
        CheckedFile checked = checked(file);
        found.addAll(checked.problems());
        Place root = checked.root();
        if (root == null) {
            return;
        }
        var wrong = new Problems();
        EvidenceNames known = EvidenceNames.of(root, wrong);
        known.check(root, wrong);
        EvidenceTexts.check(root, languages(code), wrong);
        names.put(code, known);
        if (wrong.isEmpty()) {
            String checksum = Checksum.of(List.of(file));
            wrong.attempt(root, () -> EvidenceReader.read(root, checksum))
                    .ifPresent(sound -> evidence.put(code, sound));
        }
        found.addAll(wrong);
    }

    private Set<String> languages(String code) {
        Set<String> languages = new TreeSet<>();
        for (EditionFiles edition : editionFiles.values()) {
            Place root = checked(edition.instrument()).root();
            if (edition.code().equals(code) && root != null) {
                languages.addAll(root.texts("languages"));
            }
        }
        return languages;
    }

    private CheckedFile checked(SourceFile file) {
        CheckedFile found = files.get(file.name());
        if (found == null) {
            throw new IllegalStateException("%s was not checked".formatted(file.name()));
        }
        return found;
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }
}
