package nl.samenspiegel.demo;

import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.Item;
import nl.samenspiegel.core.instrument.ItemCode;
import nl.samenspiegel.core.instrument.OpenQuestion;
import nl.samenspiegel.core.instrument.RatingFormat;
import nl.samenspiegel.core.response.Answer;
import nl.samenspiegel.core.response.ResponseSheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// Draws what single people answer, around the mean of their group.
///
/// A rating is a point on a line from 1 to 5, rounded to a level of the format: the group's mean,
/// the person, the person's view of the scale, the item, chance. Some items are left open, some
/// people leave all after some item, and some items are hard to judge, more so in some roles.
final class Respondents {

    private static final double SPREAD_OF_DOUBT = 0.5;

    private final Instrument instrument;
    private final Map<ItemCode, Double> shifts = new HashMap<>();
    private final Map<ItemCode, Double> doubts = new HashMap<>();
    private final List<List<String>> remarks = Material.rows("remarks.txt");
    private final double person;
    private final double theme;
    private final double rating;
    private final double skipped;
    private final double leaving;
    private final double doesNotApply;
    private final double remark;

    Respondents(Instrument instrument, Views views) {
        this.instrument = instrument;
        person = views.spread("person");
        theme = views.spread("theme");
        rating = views.spread("rating");
        skipped = views.share("skipped");
        leaving = views.share("leaving");
        doesNotApply = views.share("doesNotApply");
        remark = views.share("remark");
        for (Item item : instrument.items()) {
            var random = Chance.of(Chance.Kind.ITEMS, instrument.indexOf(item.code()));
            shifts.put(item.code(), random.nextGaussian() * views.spread("item"));
            doubts.put(item.code(), doubt(random));
        }
    }

    /// Draws the answers of one person.
    ///
    /// @param cannotJudge share of "cannot judge" that is usual for the role, 0..1
    /// @param variety what others of the wave have written
    Reply reply(List<Theme> themes, double cannotJudge, Variety variety, RandomGenerator random) {
        int items = themes.stream().mapToInt(asked -> asked.scale().items().size()).sum();
        int left = random.nextDouble() < leaving ? random.nextInt(items) : items;
        double own = random.nextGaussian() * person;
        double doubt = cannotJudge * doubt(random);
        Map<ItemCode, Answer> answers = new HashMap<>();
        for (Theme asked : themes) {
            double view = asked.mean() + own + random.nextGaussian() * theme;
            for (Item item : asked.scale().items()) {
                boolean gone = answers.size() >= left;
                answers.put(
                        item.code(),
                        gone
                                ? new Answer.Skipped()
                                : answer(item, asked.scale().format(), view, doubt, random));
            }
        }
        return new Reply(ResponseSheet.of(answers), remarks(variety, random));
    }

    private Answer answer(
            Item item, RatingFormat format, double view, double doubt, RandomGenerator random) {
        ItemCode code = item.code();
        if (random.nextDouble() < skipped) {
            return new Answer.Skipped();
        }
        if (format.cannotJudge() && random.nextDouble() < doubt * of(doubts, code)) {
            return new Answer.CannotJudge();
        }
        if (format.doesNotApply() && random.nextDouble() < doesNotApply) {
            return new Answer.DoesNotApply();
        }
        double point = view + of(shifts, code) + random.nextGaussian() * rating;
        int level = level(point, format);
        return new Answer.Rating(format.recode(level, item.keying()));
    }

    /// Returns the level of `format` nearest to a point on the line from 1 to 5.
    private static int level(double point, RatingFormat format) {
        long level = format.lowest() + Math.round((point - 1) / 4 * format.range());
        return Math.clamp(level, format.lowest(), format.highest());
    }

    private Map<String, String> remarks(Variety variety, RandomGenerator random) {
        Map<String, String> written = new HashMap<>();
        for (OpenQuestion question : instrument.questions()) {
            List<String> possible =
                    remarks.stream()
                            .filter(row -> row.getFirst().equals(question.code()))
                            .map(row -> row.get(1))
                            .toList();
            if (random.nextDouble() < remark && !possible.isEmpty()) {
                String code = question.code();
                int drawn = random.nextInt(possible.size());
                written.put(code, variety.take(code, possible, drawn));
            }
        }
        return written;
    }

    /// Draws a factor around 1, log-normal, of mean 1.
    private static double doubt(RandomGenerator random) {
        double sd = SPREAD_OF_DOUBT;
        return Math.exp(random.nextGaussian() * sd - sd * sd / 2);
    }

    private static double of(Map<ItemCode, Double> numbers, ItemCode code) {
        return numbers.getOrDefault(code, 0.0);
    }
}
