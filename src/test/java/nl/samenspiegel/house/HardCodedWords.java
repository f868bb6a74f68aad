package nl.samenspiegel.house;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds words in the markup of a template that a reader sees or hears: they belong in the
/// messages.
final class HardCodedWords {

    /// Words that are the same in every language.
    private static final Set<String> NAMES = Set.of("Samenspiegel", "CSV");

    private static final Set<String> SPOKEN =
            Set.of("alt", "title", "aria-label", "aria-description", "placeholder", "label");

    private static final Set<String> UNSEEN = Set.of("script", "style");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    private HardCodedWords() {}

    /// Lists the words of `template`, each with its file.
    static List<String> listFindings(Template template) {
        var findings = new ArrayList<String>();
        Jsoup.parse(template.markup(), Parser.xmlParser())
                .forEachNode(node -> seen(node).forEach(text -> look(text, template, findings)));
        return List.copyOf(findings);
    }

    private static List<String> seen(Node node) {
        if (node instanceof TextNode text) {
            Element parent = text.parent();
            boolean isUnseen = parent != null && UNSEEN.contains(parent.tagName());
            return isUnseen ? List.of() : List.of(text.text());
        }
        if (node instanceof Element element) {
            boolean isButton = element.attr("type").matches("submit|button|reset");
            return element.attributes().asList().stream()
                    .filter(a -> SPOKEN.contains(a.getKey()) || (isButton && isValue(a)))
                    .map(Attribute::getValue)
                    .toList();
        }
        return List.of();
    }

    private static boolean isValue(Attribute attribute) {
        return attribute.getKey().equals("value");
    }

    private static void look(String text, Template template, List<String> findings) {
        WORD.matcher(text)
                .results()
                .map(found -> found.group())
                .filter(word -> !NAMES.contains(word))
                .forEach(word -> findings.add("%s: %s".formatted(template.file(), word)));
    }
}
