package nl.samenspiegel.results;

import nl.samenspiegel.core.disclosure.Threshold;
import nl.samenspiegel.core.instrument.Perspective;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Names what is not shown. The text is the same whatever the reason.
final class HiddenGroups {

    private final Wording words;
    private final List<Perspective> perspectives;
    private final List<ScaleResult> results;

    HiddenGroups(Setting setting, List<ScaleResult> results) {
        this.words = setting.words();
        this.perspectives = setting.instrument().perspectives();
        this.results = results;
    }

    /// Returns what is not shown, or nothing named if everything is.
    HiddenView tell(int threshold) {
        List<String> lines = new ArrayList<>();
        Set<String> absent =
                perspectives.stream()
                        .map(Perspective::code)
                        .filter(perspective -> Findings.isAbsent(results, perspective))
                        .collect(Collectors.toSet());
        for (Perspective perspective : perspectives) {
            if (absent.contains(perspective.code())) {
                lines.add(words.t("results.notShown.all", words.subject(perspective.code())));
            }
        }
        for (ScaleResult result : results) {
            addScale(lines, result, absent);
        }
        return new HiddenView(
                lines,
                words.t(
                        "results.notShown.why",
                        threshold,
                        new Threshold(threshold).forPercentages()));
    }

    private void addScale(List<String> lines, ScaleResult result, Set<String> absent) {
        List<String> whole = new ArrayList<>();
        List<String> partly = new ArrayList<>();
        for (Perspective perspective : perspectives) {
            if (!absent.contains(perspective.code())) {
                long hidden = hidden(result, perspective.code());
                if (hidden == result.measures().size()) {
                    whole.add(words.name(perspective.code()));
                } else if (hidden > 0) {
                    partly.add(words.name(perspective.code()));
                }
            }
        }
        String scale = words.scale(result.scale().code());
        if (!whole.isEmpty()) {
            lines.add(words.t("results.notShown.scale", scale, words.list(whole)));
        }
        if (!partly.isEmpty()) {
            lines.add(words.t("results.notShown.items", scale, words.list(partly)));
        }
    }

    private static long hidden(ScaleResult result, String perspective) {
        return result.measures().stream()
                .filter(measure -> measure.group(perspective).isHidden())
                .count();
    }
}
