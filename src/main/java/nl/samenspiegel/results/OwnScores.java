package nl.samenspiegel.results;

import nl.samenspiegel.core.instrument.RatingFormat;
import nl.samenspiegel.core.publication.Headline;
import nl.samenspiegel.core.publication.Tenths;

import java.util.ArrayList;
import java.util.List;

/// Says the results of a scale in words.
final class OwnScores {

    private final Wording words;
    private final Amounts amounts;

    OwnScores(Wording words) {
        this.words = words;
        this.amounts = new Amounts(words);
    }

    OwnScore of(ScaleResult result) {
        RatingFormat format = result.scale().format();
        String name = words.scale(result.scale().code());
        if (result.headline() instanceof Headline.Shown(var mean, var _, boolean _)) {
            return new OwnScore(
                    name,
                    words.t("results.own.together", amounts.cell(result.headline(), format)),
                    where(List.of(mean), format));
        }
        List<String> parts = new ArrayList<>();
        for (MeasureResult measure : result.measures()) {
            for (Group group : measure.listShown()) {
                String about =
                        result.isScore()
                                ? words.name(group.perspective())
                                : words.t(
                                        "results.own.item",
                                        words.measure(measure.measure()),
                                        words.name(group.perspective()));
                parts.add(
                        words.t("results.own.group", about, amounts.cell(group.outcome(), format)));
            }
        }
        return parts.isEmpty()
                ? new OwnScore(name, words.t("results.hidden"), "")
                : new OwnScore(
                        name,
                        String.join("; ", parts),
                        result.isScore() ? where(result.score().listMeans(), format) : "");
    }

    private String where(List<Tenths> means, RatingFormat format) {
        return words.level(Level.of(means), format);
    }
}
