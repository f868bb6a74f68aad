package nl.samenspiegel.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Every text is a message, in both languages, and every message is used.
final class TextParityTest {

    private static final Messages DUTCH = Messages.read(SourceTree.MESSAGES, "nl");
    private static final Messages ENGLISH = Messages.read(SourceTree.MESSAGES, "en");
    private static final List<JavaSource> SOURCES = JavaSource.listIn(SourceTree.MAIN_JAVA);
    private static final List<Template> TEMPLATES =
            SourceTree.listFiles(SourceTree.TEMPLATES, ".jte").stream()
                    .map(Template::read)
                    .toList();
    private static final KeyUses USES = KeyUses.of(DUTCH.features(), SOURCES, TEMPLATES);

    private static final Path PLANTED = SourceTree.OFFENDERS.resolve("texts");

    /// Four words with blanks between: a sentence, not a name.
    private static final Pattern SENTENCE = Pattern.compile("(?s).*\\p{L}{2,}( \\p{L}{2,}){3}.*");

    private static final Pattern SQL =
            Pattern.compile(
                    "(?s)\\s*(SELECT|INSERT|UPDATE|DELETE|WITH|FROM|WHERE|REPLACE|SHUTDOWN)\\b.*");

    /// Rooms whose sentences are for those who run the platform, or are made-up names.
    private static final Set<String> SILENT =
            Set.of("catalog", "demo", "secret", "store", FloorPlan.STREET);

    @Test
    void theLanguagesHaveTheSameKeysAndArguments() {
        assertThat(DUTCH.findings()).isEmpty();
        assertThat(ENGLISH.findings()).isEmpty();
        assertThat(DUTCH.differences(ENGLISH)).as("from Dutch to English").isEmpty();
        assertThat(ENGLISH.differences(DUTCH)).as("from English to Dutch").isEmpty();
    }

    @Test
    void everyKeyInUseHasAText() {
        assertThat(USES.listUnknown(DUTCH)).isEmpty();
    }

    @Test
    void everyTextIsUsed() {
        assertThat(USES.listUnused(DUTCH))
                .as("no literal uses these, and no comment `keys: feature.page.*` declares them")
                .isEmpty();
    }

    @Test
    void templatesHoldNoWords() {
        assertThat(TEMPLATES).flatExtracting(HardCodedWords::listFindings).isEmpty();
    }

    @Test
    void codeHoldsNoSentences() {
        assertThat(SOURCES).flatExtracting(TextParityTest::listSentences).isEmpty();
    }

    @Test
    void findsThePlantedDifferences() {
        Messages dutch = Messages.read(PLANTED, "nl");
        Messages english = Messages.read(PLANTED, "en");

        assertThat(dutch.findings())
                .containsExactlyInAnyOrder(
                        "planted.nl.properties: planted.twice stands twice",
                        "planted.nl.properties: elsewhere.key belongs in another file",
                        "planted.nl.properties: planted.quote has a straight apostrophe; use ’",
                        "planted.nl.properties: planted.empty is empty");
        assertThat(dutch.differences(english))
                .containsExactlyInAnyOrder(
                        "planted.dutch is missing in the other language",
                        "planted.arguments has other arguments in the other language");
    }

    @Test
    void findsThePlantedUnknownAndUnusedKeys() {
        Messages dutch = Messages.read(PLANTED, "nl");
        var uses =
                KeyUses.of(
                        Set.of("planted"),
                        JavaSource.parse(PlantedSources.listSources("texts")),
                        List.of(Template.read(PLANTED.resolve("planted.jte.txt"))));

        assertThat(uses.listUnknown(dutch))
                .extracting(KeyUses.Use::key)
                .containsExactlyInAnyOrder("planted.unknown", "planted.unknownToo");
        assertThat(uses.listUnused(dutch))
                .contains("keys: planted.nothing.*", "planted.unused")
                .doesNotContain("planted.made.one", "planted.template", "planted.quote");
    }

    @Test
    void findsThePlantedWords() {
        assertThat(HardCodedWords.listFindings(Template.read(PLANTED.resolve("planted.jte.txt"))))
                .extracting(finding -> finding.substring(finding.indexOf(": ") + 2))
                .containsExactlyInAnyOrder("Woord", "zichtbaar", "gehoord", "verborgen", "Stuur");
    }

    @Test
    void findsThePlantedSentence() {
        var sources = JavaSource.parse(PlantedSources.listSources("texts"));

        assertThat(sources)
                .flatExtracting(TextParityTest::listSentences)
                .singleElement()
                .asString()
                .contains("this is read by people");
    }

    private static List<String> listSentences(JavaSource source) {
        String room = FloorPlan.findRoom(source.packageName()).orElse("offender");
        if (SILENT.contains(room) || room.startsWith("core.")) {
            return List.of();
        }
        Stream<Literals.Literal> suspects =
                Literals.listIn(source).stream()
                        .filter(literal -> !literal.forEngineers())
                        .filter(literal -> SENTENCE.matcher(literal.text()).matches())
                        .filter(literal -> !SQL.matcher(literal.text()).matches());
        return suspects.map(l -> "%s: %s".formatted(l.place(), l.text())).toList();
    }
}
