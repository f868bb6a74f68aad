package nl.samenspiegel.results;

import nl.samenspiegel.core.instrument.RatingFormat;
import nl.samenspiegel.core.publication.Difference;
import nl.samenspiegel.core.publication.Headline;
import nl.samenspiegel.core.publication.Outcome;

import java.util.ArrayList;
import java.util.List;

/// Says a finding: who answered what, and below it the numbers.
final class FindingWords {

    private final Wording words;
    private final Amounts amounts;

    FindingWords(Wording words) {
        this.words = words;
        this.amounts = new Amounts(words);
    }

    FindingRow say(Finding finding) {
        return switch (finding) {
            case Finding.Differ(var result, var difference) ->
                    new FindingRow(
                            words.t("results.sentence", differ(result, difference)),
                            distance(result, difference));
            case Finding.Agree(var result, var level) ->
                    new FindingRow(
                            words.t(
                                    "results.finding.agree",
                                    words.phrase(result.scale().code()),
                                    groups(result.score().listShown()),
                                    words.level(level, result.scale().format())),
                            together(result));
            case Finding.Absent(var perspective) ->
                    new FindingRow(
                            words.t(
                                    "results.finding.absent",
                                    words.subject(perspective),
                                    words.plural(perspective)),
                            words.t("results.finding.absentWhy"));
            case Finding.Unsure(var result, var difference) ->
                    new FindingRow(
                            words.t("results.finding.unsure", words.phrase(result.scale().code())),
                            distance(result, difference));
            case Finding.Alone(var result, var group) ->
                    new FindingRow(
                            words.t("results.sentence", alone(result, group)),
                            line(result, List.of(amounts.cell(group.outcome(), format(result)))));
            case Finding.Nothing() ->
                    new FindingRow(
                            words.t("results.finding.nothing"),
                            words.t("results.finding.absentWhy"));
        };
    }

    /// Returns who answers lower or higher than whom, told from the perspective that is drawn
    /// first.
    String differ(ScaleResult result, Difference difference) {
        int lower = result.score().group(difference.lower()).place();
        int higher = result.score().group(difference.higher()).place();
        boolean fromBelow = lower < higher;
        String first = fromBelow ? difference.lower() : difference.higher();
        String second = fromBelow ? difference.higher() : difference.lower();
        return words.t(
                fromBelow ? "results.finding.lower" : "results.finding.higher",
                words.subject(first),
                words.phrase(result.scale().code()),
                words.name(second),
                words.plural(first));
    }

    /// Returns what the only perspective answers about a scale.
    String alone(ScaleResult result, Group group) {
        return words.t(
                "results.finding.alone",
                words.phrase(result.scale().code()),
                words.name(group.perspective()),
                group.findMean()
                        .map(mean -> words.level(Level.of(List.of(mean)), format(result)))
                        .orElse(""),
                words.plural(group.perspective()));
    }

    /// Returns how a sentence names these groups: one by its name, more by their number.
    String groups(List<Group> groups) {
        return switch (groups.size()) {
            case 1 -> words.name(groups.getFirst().perspective());
            case 2 -> words.t("results.groups.two");
            default -> words.t("results.groups.more", words.count(groups.size()));
        };
    }

    private String distance(ScaleResult result, Difference difference) {
        List<String> parts = new ArrayList<>();
        boolean fromBelow =
                result.score().group(difference.lower()).place()
                        < result.score().group(difference.higher()).place();
        String lower = mean(result, difference.lower());
        String higher = mean(result, difference.higher());
        parts.add(
                words.t(
                        "results.finding.opposite",
                        fromBelow ? lower : higher,
                        fromBelow ? higher : lower));
        String interval = amounts.interval(difference);
        parts.add(
                interval.isEmpty()
                        ? words.t("results.finding.distance", amounts.points(difference.points()))
                        : words.t(
                                "results.finding.distanceInterval",
                                amounts.points(difference.points()),
                                interval));
        addIndicative(
                parts,
                List.of(
                        result.score().group(difference.lower()),
                        result.score().group(difference.higher())));
        return line(result, parts);
    }

    private String together(ScaleResult result) {
        List<String> parts = new ArrayList<>();
        if (result.headline() instanceof Headline.Shown(var mean, var precision, boolean _)) {
            String interval = amounts.interval(mean, precision, format(result));
            parts.add(
                    interval.isEmpty()
                            ? words.t("results.finding.together", amounts.points(mean))
                            : words.t(
                                    "results.finding.togetherInterval",
                                    amounts.points(mean),
                                    interval));
        }
        addIndicative(parts, result.score().listShown());
        return line(result, parts);
    }

    private void addIndicative(List<String> parts, List<Group> groups) {
        List<String> indicative =
                groups.stream()
                        .filter(Group::isIndicative)
                        .map(group -> words.name(group.perspective()))
                        .toList();
        if (!indicative.isEmpty()) {
            parts.add(words.t("results.finding.indicative", words.list(indicative)));
        }
    }

    /// Joins the parts of the small line; that of an effect says that it is perceived.
    private String line(ScaleResult result, List<String> parts) {
        String joined = String.join("; ", parts);
        return result.isCondition() ? joined : words.t("results.finding.perceived", joined);
    }

    private String mean(ScaleResult result, String perspective) {
        return result.score().group(perspective).outcome() instanceof Outcome.Score score
                ? amounts.points(score.mean())
                : words.t("results.hidden");
    }

    private static RatingFormat format(ScaleResult result) {
        return result.scale().format();
    }
}
