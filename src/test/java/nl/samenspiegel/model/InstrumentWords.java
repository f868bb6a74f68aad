package nl.samenspiegel.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

import java.io.IOException;
import java.nio.file.Path;

/// The Dutch names by which an instrument's parts are called on a page, from its own text file.
record InstrumentWords(JsonNode root) {

    /// Reads the names of the instrument in `folder`.
    static InstrumentWords read(Path folder) throws IOException {
        Path file = folder.resolve("text.nl.yml");
        return new InstrumentWords(new ObjectMapper(new YAMLFactory()).readTree(file.toFile()));
    }

    String scale(String code) {
        return root.path("scales").path(code).path("name").asText();
    }

    /// Returns what a scale is about, as in a sentence.
    String phrase(String code) {
        return root.path("scales").path(code).path("phrase").asText();
    }

    String perspective(String code) {
        return root.path("perspectives").path(code).path("name").asText();
    }

    /// Returns a perspective as it begins a sentence.
    String subject(String code) {
        return root.path("perspectives").path(code).path("subject").asText();
    }

    String role(String code) {
        return root.path("roles").path(code).path("plural").asText();
    }

    String item(String code) {
        return root.path("items").path(code).path("short").asText();
    }

    /// Returns the name of whom a row is about: a perspective, a role or, if it names neither, a
    /// unit.
    String name(NaiveRow row) {
        if (row.group().isEmpty()) {
            return unit(row);
        }
        return row.about().contains("_role") ? role(row.group()) : perspective(row.group());
    }

    /// Returns the name of the unit of a row.
    String unit(NaiveRow row) {
        String name = row.says("organisation");
        return name.equals(NaivePartnership.BOARD_LEVEL) ? "bestuursniveau" : name;
    }
}
