package nl.samenspiegel.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The texts of the pages in one language, as they lie in `<feature>.<language>.properties`.
///
/// @param texts key → pattern, from all files
/// @param findings what is wrong within the files themselves
record Messages(Map<String, String> texts, List<String> findings) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    private record Line(String file, String key, String text) {}

    /// Reads the files of `language` in `folder`.
    static Messages read(Path folder, String language) {
        var texts = new TreeMap<String, String>();
        var findings = new ArrayList<String>();
        for (Line line : listLines(folder, ".%s.properties".formatted(language))) {
            if (texts.put(line.key(), line.text()) != null) {
                findings.add("%s: %s stands twice".formatted(line.file(), line.key()));
            }
            complaints(line).forEach(findings::add);
        }
        return new Messages(Map.copyOf(texts), List.copyOf(findings));
    }

    private static Stream<String> complaints(Line line) {
        String place = "%s: %s ".formatted(line.file(), line.key());
        String feature = line.file().substring(0, line.file().indexOf('.'));
        return Stream.of(
                        line.key().startsWith(feature + ".") ? "" : "belongs in another file",
                        line.text().contains("'") ? "has a straight apostrophe; use ’" : "",
                        line.text().isBlank() ? "is empty" : "")
                .filter(complaint -> !complaint.isEmpty())
                .map(place::concat);
    }

    /// Lists the names of the features that have texts: the first words of the keys.
    Set<String> features() {
        return texts.keySet().stream()
                .map(key -> key.substring(0, Math.max(0, key.indexOf('.'))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Lists where `other` lacks a key of this, or has other places for arguments.
    List<String> differences(Messages other) {
        var differences = new ArrayList<String>();
        texts.forEach((key, text) -> {
            String same = other.texts.get(key);
            if (same == null) {
                differences.add(key + " is missing in the other language");
            } else if (!places(text).equals(places(same))) {
                differences.add(key + " has other arguments in the other language");
            }
        });
        return differences;
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Line> listLines(Path folder, String ending) {
        var lines = new ArrayList<Line>();
        for (Path file : SourceTree.listFiles(folder, ending)) {
            String joined = SourceTree.read(file).replaceAll("\\\\\n\\s*", "");
            for (String line : joined.split("\n", -1)) {
                int equals = line.indexOf('=');
                if (!line.startsWith("#") && equals > 0) {
                    String key = line.substring(0, equals).strip();
                    String text = line.substring(equals + 1).strip();
                    lines.add(new Line(String.valueOf(file.getFileName()), key, text));
                }
            }
        }
        return lines;
    }
}
