package nl.samenspiegel.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Neither code nor templates know an item, scale or role of an instrument: those are only in its
/// file.
final class NoFlagshipCodesTest {

    private static final Path INSTRUMENTS = Path.of("instruments");

    /// The lines of a drawing, whose commands look like codes.
    private static final Pattern DRAWING = Pattern.compile("\\s(d|points|viewBox)=\"[^\"]*\"");

    @Test
    void instrumentsHaveCodesToLookFor() throws IOException {
        assertThat(codes()).hasSizeGreaterThan(20);
    }

    @Test
    void codeAndTemplatesHoldNoCodeOfAnInstrument() throws IOException {
        Pattern codes = pattern(codes());
        var inCode =
                JavaSource.listIn(SourceTree.MAIN_JAVA).stream()
                        .flatMap(source -> listIn(source, codes));
        var inTemplates =
                SourceTree.listFiles(SourceTree.TEMPLATES, ".jte").stream()
                        .map(Template::read)
                        .flatMap(template -> listIn(template, codes));

        assertThat(Stream.concat(inCode, inTemplates)).isEmpty();
    }

    @Test
    void findsThePlantedCodes() {
        Pattern codes = pattern(Set.of("S1", "S1.2", "BES", "π.1"));
        Path planted = SourceTree.OFFENDERS.resolve("codes");
        var sources = JavaSource.parse(PlantedSources.listSources("codes"));
        var template = Template.read(planted.resolve("planted.jte.txt"));

        assertThat(sources.stream().flatMap(source -> listIn(source, codes)))
                .extracting(finding -> finding.substring(finding.indexOf(": ") + 2))
                .containsExactly("S1.2", "BES");
        assertThat(listIn(template, codes))
                .extracting(finding -> finding.substring(finding.indexOf(": ") + 2))
                .containsExactly("S1", "π.1");
    }

    private static Stream<String> listIn(JavaSource source, Pattern codes) {
        return Literals.listIn(source).stream()
                .flatMap(literal -> find(literal.text(), literal.place(), codes));
    }

    private static Stream<String> listIn(Template template, Pattern codes) {
        String text = DRAWING.matcher(template.markup()).replaceAll(" ") + "\n" + template.code();
        return find(text, template.file().toString(), codes);
    }

    private static Stream<String> find(String text, String place, Pattern codes) {
        return codes.matcher(text).results().map(found -> place + ": " + found.group());
    }

    /// Finds any of `codes` as a word of its own, longest first.
    private static Pattern pattern(Set<String> codes) {
        String any =
                codes.stream()
                        .sorted((a, b) -> b.length() - a.length())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\d_.-])(%s)(?![\\p{L}\\d_-])".formatted(any));
    }

    /// The codes of two characters or more in every instrument that lies in the house.
    private static Set<String> codes() throws IOException {
        var yaml = new ObjectMapper(new YAMLFactory());
        var codes = new TreeSet<String>();
        for (Path file : SourceTree.listFiles(INSTRUMENTS, "instrument.yml")) {
            JsonNode instrument = yaml.readTree(file.toFile());
            List<JsonNode> holders =
                    Stream.of("scales", "roles")
                            .flatMap(name -> instrument.path(name).valueStream())
                            .toList();
            holders.forEach(holder -> codes.add(holder.path("code").asText()));
            holders.stream()
                    .flatMap(holder -> holder.path("items").valueStream())
                    .forEach(item -> codes.add(item.path("code").asText()));
        }
        codes.removeIf(code -> code.length() < 2);
        return codes;
    }
}
