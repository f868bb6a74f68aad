package nl.samenspiegel.results;

import nl.samenspiegel.core.publication.Difference;
import nl.samenspiegel.core.publication.Outcome;
import nl.samenspiegel.core.publication.Tenths;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Says in one sentence what the results of a scale show, where the name of the scale stands above
/// it already.
final class ScaleSentence {

    private final Wording words;
    private final ScaleResult result;

    ScaleSentence(Wording words, ScaleResult result) {
        this.words = words;
        this.result = result;
    }

    String say() {
        if (FigureParts.listShown(result.measures()).isEmpty()) {
            return words.t("results.scale.nothing");
        }
        return switch (result.scale().use().report()) {
            case SCORE -> score();
            case FACETS -> facets();
            case SHARE -> shares();
        };
    }

    private String score() {
        MeasureResult score = result.score();
        Optional<Difference> difference = score.findDifferenceOfView();
        if (difference.isPresent()) {
            return differ(score, difference.get());
        }
        List<Group> shown = score.listShown();
        Level level = Level.of(score.listMeans());
        String where = words.level(level, result.scale().format());
        if (shown.size() == 1) {
            String who = shown.getFirst().perspective();
            return words.t("results.scale.alone", words.subject(who), where, words.plural(who));
        }
        return level instanceof Level.Spread
                ? words.t("results.scale.run", where)
                : words.t(
                        "results.scale.groups",
                        Wording.sentence(new FindingWords(words).groups(shown)),
                        where);
    }

    private String differ(MeasureResult score, Difference difference) {
        boolean fromBelow =
                score.group(difference.lower()).place() < score.group(difference.higher()).place();
        String first = fromBelow ? difference.lower() : difference.higher();
        String second = fromBelow ? difference.higher() : difference.lower();
        return words.t(
                fromBelow ? "results.scale.lower" : "results.scale.higher",
                words.subject(first),
                words.name(second),
                words.plural(first));
    }

    /// An item in one perspective with its place on the format.
    private record Point(String item, Tenths mean) {}

    private String facets() {
        List<Point> points = new ArrayList<>();
        for (MeasureResult measure : result.measures()) {
            for (Group group : measure.listShown()) {
                group.findMean()
                        .map(mean -> new Point(words.measure(measure.measure()), mean))
                        .ifPresent(points::add);
            }
        }
        Point low = points.stream().min(Comparator.comparing(Point::mean)).orElseThrow();
        Point high =
                points.stream()
                        .reduce((a, b) -> b.mean().compareTo(a.mean()) > 0 ? b : a)
                        .orElseThrow();
        String from = words.level(Level.of(List.of(low.mean())), result.scale().format());
        String to = words.level(Level.of(List.of(high.mean())), result.scale().format());
        return from.equals(to)
                ? words.t("results.scale.facetsFlat", from)
                : words.t("results.scale.facetsRun", from, low.item(), to, high.item());
    }

    private String shares() {
        List<Integer> percents = new ArrayList<>();
        for (Group group : FigureParts.listShown(result.measures())) {
            if (group.outcome() instanceof Outcome.Share(var percent, var _, var _)) {
                percents.add(percent.percent());
            }
        }
        int low = percents.stream().mapToInt(Integer::intValue).min().orElseThrow();
        int high = percents.stream().mapToInt(Integer::intValue).max().orElseThrow();
        String chosen = words.favourable(result.scale().format());
        List<String> asked = result.scale().use().perspectives();
        if (asked.size() > 1) {
            return low == high
                    ? words.t("results.scale.share", percent(low), chosen)
                    : words.t("results.scale.sharesRun", percent(low), percent(high), chosen);
        }
        String who = Wording.sentence(words.name(asked.getFirst()));
        return low == high
                ? words.t("results.scale.shareOf", who, percent(low), chosen)
                : words.t("results.scale.sharesRunOf", who, percent(low), percent(high), chosen);
    }

    private String percent(int percent) {
        return words.numbers().percent(percent / 100.0);
    }
}
