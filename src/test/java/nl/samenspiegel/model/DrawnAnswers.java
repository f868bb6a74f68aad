package nl.samenspiegel.model;

import java.util.List;
import java.util.Map;

/// Answers drawn as lines: an organisation, a role, how many people, and what they rate.
///
/// A scale stands for all its items; what comes later on a line takes the place of what came
/// before: `Noord STU 4x S1=5 S1.1=3`.
final class DrawnAnswers {

    private DrawnAnswers() {}

    /// Returns the answers of a round in which nobody was invited by name.
    static CollectedAnswers of(
            NaiveInstrument instrument, Map<String, String> kinds, String drawing) {
        List<String> items =
                instrument.scales().stream()
                        .flatMap(scale -> scale.items().stream())
                        .map(NaiveInstrument.Item::code)
                        .toList();
        var csv = new StringBuilder("organisation,role,").append(String.join(",", items));
        for (String line : drawing.lines().toList()) {
            String[] parts = line.split(" ", -1);
            for (int i = Integer.parseInt(parts[2].replace("x", "")); i > 0; i--) {
                csv.append('\n').append(parts[0]).append(',').append(parts[1]);
                items.forEach(item -> csv.append(',').append(rating(parts, item)));
            }
        }
        return new CollectedAnswers(instrument, csv.append('\n').toString(), kinds, List.of());
    }

    private static String rating(String[] parts, String item) {
        String rating = "";
        for (String part : parts) {
            String[] answer = part.split("=", -1);
            boolean about = answer[0].equals(item) || item.startsWith(answer[0] + ".");
            rating = answer.length == 2 && about ? answer[1] : rating;
        }
        return rating;
    }
}
