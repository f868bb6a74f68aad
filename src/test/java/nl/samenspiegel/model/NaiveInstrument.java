package nl.samenspiegel.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the plain calculation has to know of an instrument, read from its file by itself.
///
/// @param fallbackVariance of persons within an organisation, on five levels
record NaiveInstrument(
        double fallbackVariance,
        List<Perspective> perspectives,
        List<Role> roles,
        List<Scale> scales) {

    /// @param side of the organisations whose staff it gathers, or empty
    record Perspective(String code, String side, boolean oneOrganisation) {}

    /// @param belongs code of a perspective, `by-employer` or `apart`
    record Role(String code, String belongs, List<String> scales) {}

    /// @param kind condition or effect
    /// @param report score, facets or share
    /// @param minimum fewest ratings for a score
    record Scale(
            String code,
            String kind,
            String report,
            Format format,
            int minimum,
            List<String> perspectives,
            List<Item> items) {

        boolean isScore() {
            return report.equals("score");
        }

        /// Lists what is reported: the scale itself, as an empty text, or each of its items.
        List<String> measures() {
            return isScore() ? List.of("") : items.stream().map(Item::code).toList();
        }

        Item item(String code) {
            return items.stream().filter(i -> i.code().equals(code)).findFirst().orElseThrow();
        }
    }

    record Item(String code, boolean reversed) {}

    record Format(String code, int lowest, int highest, int favourableFrom) {}

    static NaiveInstrument read(Path file) throws IOException {
        JsonNode root = new ObjectMapper(new YAMLFactory()).readTree(file.toFile());
        Map<String, Format> formats = new HashMap<>();
        root.path("formats").forEach(node -> formats.put(text(node, "code"), format(node)));
        List<Perspective> perspectives = new ArrayList<>();
        for (JsonNode node : root.path("perspectives")) {
            boolean one = node.path("oneOrganisation").asBoolean();
            perspectives.add(new Perspective(text(node, "code"), text(node, "side"), one));
        }
        List<Role> roles = new ArrayList<>();
        for (JsonNode node : root.path("roles")) {
            roles.add(new Role(text(node, "code"), text(node, "belongs"), texts(node, "scales")));
        }
        List<Scale> scales = new ArrayList<>();
        root.path("scales").forEach(node -> scales.add(scale(node, formats)));
        double variance = root.path("settings").path("fallbackVariance").asDouble();
        return new NaiveInstrument(variance, perspectives, roles, scales);
    }

    Scale scale(String code) {
        return scales.stream().filter(s -> s.code().equals(code)).findFirst().orElseThrow();
    }

    Role role(String code) {
        return roles.stream().filter(r -> r.code().equals(code)).findFirst().orElseThrow();
    }

    /// Returns to which perspective someone counts, or empty text for none.
    String perspective(String role, String side) {
        String belongs = role(role).belongs();
        if (!belongs.equals("by-employer")) {
            return belongs.equals("apart") ? "" : belongs;
        }
        return perspectives.stream()
                .filter(perspective -> perspective.side().equals(side))
                .map(Perspective::code)
                .findFirst()
                .orElse("");
    }

    /// The variance is stated for five levels, four points apart.
    double fallbackVariance(Scale scale) {
        double stretch = (scale.format().highest() - scale.format().lowest()) / 4.0;
        return fallbackVariance * stretch * stretch;
    }

    private static Scale scale(JsonNode node, Map<String, Format> formats) {
        List<Item> items = new ArrayList<>();
        for (JsonNode item : node.path("items")) {
            items.add(new Item(text(item, "code"), text(item, "keying").equals("reversed")));
        }
        int sixtyPercent = (int) Math.ceil(items.size() * 0.6 - 1e-9);
        return new Scale(
                text(node, "code"),
                text(node, "kind"),
                text(node, "report"),
                formats.getOrDefault(text(node, "format"), new Format("", 0, 0, 0)),
                node.path("minimumAnswered").asInt(sixtyPercent),
                texts(node, "perspectives"),
                items);
    }

    /// Favourable are the upper 40 % of the levels, unless the file says from where.
    private static Format format(JsonNode node) {
        int lowest = node.path("lowest").asInt();
        int levels = node.path("levels").asInt();
        int usual = lowest + levels - (int) Math.max(1, Math.round(0.4 * levels));
        int favourableFrom = node.path("favourableFrom").asInt(usual);
        return new Format(text(node, "code"), lowest, lowest + levels - 1, favourableFrom);
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asText("");
    }

    private static List<String> texts(JsonNode node, String name) {
        return node.path(name).valueStream().map(JsonNode::asText).toList();
    }
}
