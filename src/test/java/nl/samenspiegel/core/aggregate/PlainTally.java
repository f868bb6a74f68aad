package nl.samenspiegel.core.aggregate;

import nl.samenspiegel.core.instrument.Item;
import nl.samenspiegel.core.instrument.Scale;
import nl.samenspiegel.core.instrument.ScaleReport;
import nl.samenspiegel.core.response.Answer;
import nl.samenspiegel.core.response.ResponseSheet;
import nl.samenspiegel.core.scoring.ScaleScore;
import nl.samenspiegel.core.scoring.ScaleScoring;
import nl.samenspiegel.core.stat.CrossProducts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/// The tally of a scale counted the plainest way, sheet by sheet, from scores and answers. It knows
/// the order of the counts of a tally and nothing else of it.
final class PlainTally {

    private PlainTally() {}

    static ScaleTally of(Scale scale, List<ResponseSheet> sheets) {
        List<Long> counts = new ArrayList<>();
        Scale lenient = new Scale(scale.code(), scale.use(), scale.format(), scale.items(), 1);
        for (int answered = 1; answered <= scale.items().size(); answered++) {
            counts.addAll(scored(lenient, sheets, answered));
        }
        for (Item item : scale.items()) {
            for (Answer answer : answers(scale)) {
                counts.add(
                        sheets.stream()
                                .filter(sheet -> sheet.to(item.code()).equals(answer))
                                .count());
            }
        }
        if (scale.use().report() == ScaleReport.SCORE) {
            LongStream.of(products(scale, sheets).counts()).forEach(counts::add);
        }
        return ScaleTally.of(scale, counts.stream().mapToLong(Long::longValue).toArray());
    }

    /// Persons who rated so many items, the sum of their sums, and the sum of the squares.
    private static List<Long> scored(Scale scale, List<ResponseSheet> sheets, int answered) {
        long persons = 0;
        long sums = 0;
        long squares = 0;
        for (ResponseSheet sheet : sheets) {
            if (ScaleScoring.score(scale, sheet) instanceof ScaleScore.Scored scored
                    && scored.answered() == answered) {
                persons++;
                sums += scored.sum();
                squares += (long) scored.sum() * scored.sum();
            }
        }
        return List.of(persons, sums, squares);
    }

    private static CrossProducts products(Scale scale, List<ResponseSheet> sheets) {
        CrossProducts products = CrossProducts.none(scale.items().size());
        for (ResponseSheet sheet : sheets) {
            int[] ratings =
                    scale.items().stream()
                            .filter(item -> sheet.to(item.code()) instanceof Answer.Rating)
                            .mapToInt(item -> rating(scale, item, sheet))
                            .toArray();
            if (ratings.length == scale.items().size()) {
                products = products.plus(ratings);
            }
        }
        return products;
    }

    private static int rating(Scale scale, Item item, ResponseSheet sheet) {
        return sheet.to(item.code()) instanceof Answer.Rating(int rating)
                ? scale.format().recode(rating, item.keying())
                : 0;
    }

    /// Every answer in the order of the codes of a packed sheet.
    private static List<Answer> answers(Scale scale) {
        List<Answer> answers =
                new ArrayList<>(
                        List.of(
                                new Answer.NotAsked(),
                                new Answer.Skipped(),
                                new Answer.CannotJudge(),
                                new Answer.DoesNotApply()));
        for (int r = scale.format().lowest(); r <= scale.format().highest(); r++) {
            answers.add(new Answer.Rating(r));
        }
        return answers;
    }
}
