package nl.samenspiegel.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.core.instrument.Address;
import nl.samenspiegel.core.instrument.InstrumentText;
import nl.samenspiegel.core.instrument.Item;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Holds every item of every instrument, in every language and form of address, against the rules
/// of wording in `items.md`.
///
/// An exception is an entry of `item-exceptions.yml` with `instrument`, `language`, `item`,
/// `breach` and `reason`.
class ItemWordingTest {

    private static final Path EXCEPTIONS =
            Path.of("src/test/resources/instruments/item-exceptions.yml");

    @Test
    void everyItemKeepsTheRulesOrIsListedWithAReason() throws IOException {
        Set<String> found = new TreeSet<>();
        for (CatalogEdition edition : editions()) {
            for (InstrumentText text : edition.texts().values()) {
                edition.instrument().items().forEach(item -> found.addAll(of(edition, text, item)));
            }
        }

        assertThat(found)
                .as("items that break a rule, and the exceptions that are listed")
                .containsExactlyInAnyOrderElementsOf(exceptions());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    nl | In hoeverre geeft de school tijd en/of ruimte?          | double: en/of
                    nl | In hoeverre is er tijd en ruimte?                       | double: en
                    nl | In hoeverre is de begeleider open of eerlijk?           | double: of
                    nl | In hoeverre werkt zowel school als opleiding mee?       | double: zowel
                    nl | In hoeverre wordt er niet geluisterd?                   | negation: niet
                    nl | In hoeverre is er Geen tijd?                            | negation: geen
                    nl | In hoeverre gaat het zonder hulp?                       | negation: zonder
                    nl | In hoeverre is het nergens te vinden?                   | negation: nergens
                    nl | In hoeverre is de taak onduidelijk?                     | negation: onduidelijk
                    en | To what extent is there time and/or room?               | double: and/or
                    en | To what extent is there time and room?                  | double: and
                    en | To what extent is there no time?                        | negation: no
                    en | To what extent are tasks unclear?                       | negation: unclear
                    en | To what extent doesn’t it work?                         | negation: doesn’t
                    en | To what extent does it work without help?               | negation: without
                    """)
    void anOffenderIsFound(String language, String text, String breach) {
        assertThat(ItemWording.breaches(language, text)).containsExactly(breach);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    nl | In hoeverre ontmoeten onderwijs, onderzoek, onze school ons ontwerp online?
                    en | To what extent does the university understand its unique unit until now?
                    """)
    void aWordThatOnlyLooksLikeANegationIsNone(String language, String text) {
        assertThat(ItemWording.breaches(language, text)).isEmpty();
    }

    @Test
    void moreThanTwentyWordsAreTooMany() {
        String twenty = "woord ".repeat(20);

        assertThat(ItemWording.breaches("nl", twenty)).isEmpty();
        assertThat(ItemWording.breaches("nl", twenty + "meer?"))
                .containsExactly("length: 21 words");
    }

    private static Set<String> of(CatalogEdition edition, InstrumentText text, Item item) {
        Set<String> found = new TreeSet<>();
        for (Address address : Address.values()) {
            String wording = text.item(item.code(), address);
            for (String breach : ItemWording.breaches(text.language(), wording)) {
                found.add(
                        entry(
                                edition.instrument().edition().code(),
                                text.language(),
                                item.code().text(),
                                breach));
            }
        }
        return found;
    }

    private static Set<String> exceptions() throws IOException {
        var problems = new Problems();
        var file = SourceFile.of("item-exceptions.yml", Files.readAllBytes(EXCEPTIONS));
        Place root = new YamlReader().read(file, problems).orElseThrow();
        Set<String> listed = new TreeSet<>();
        for (Place exception : root.list("exceptions")) {
            assertThat(exception.text("reason")).as("the reason at %s", exception).isNotBlank();
            listed.add(
                    entry(
                            exception.text("instrument"),
                            exception.text("language"),
                            exception.text("item"),
                            exception.text("breach")));
        }
        return listed;
    }

    private static String entry(String instrument, String language, String item, String breach) {
        return "%s %s %s %s".formatted(instrument, language, item, breach);
    }

    private static List<CatalogEdition> editions() {
        var problems = new Problems();
        var shelves =
                List.of(
                        SourceFolder.named(Path.of("instruments"), problems),
                        SourceFolder.named(Path.of("src/test/resources/instruments"), problems));
        return CatalogReader.read(shelves, new FileChecks(), problems).editions();
    }
}
