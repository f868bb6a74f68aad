package nl.samenspiegel.core.aggregate;

import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.Item;
import nl.samenspiegel.core.instrument.ItemCode;
import nl.samenspiegel.core.instrument.Keying;
import nl.samenspiegel.core.instrument.RatingFormat;
import nl.samenspiegel.core.instrument.Scale;
import nl.samenspiegel.core.instrument.ScaleReport;
import nl.samenspiegel.core.response.Answer;
import nl.samenspiegel.core.response.ResponseSheet;
import nl.samenspiegel.fixture.GivenInstrument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Instruments and sheets made by chance, of every kind there may be.
final class MadeUp {

    private MadeUp() {}

    /// Returns an instrument of 1 to 6 scales of 1 to 12 items, on 2 to 11 levels from 0 or 1, with
    /// items keyed either way.
    static Instrument instrument(Random random) {
        GivenInstrument given = GivenInstrument.instrument();
        int scales = 1 + random.nextInt(6);
        for (int s = 0; s < scales; s++) {
            List<Item> items = new ArrayList<>();
            int number = 1 + random.nextInt(12);
            for (int i = 0; i < number; i++) {
                items.add(
                        new Item(
                                new ItemCode("SC%d-%02d".formatted(s, i)),
                                any(Keying.values(), random)));
            }
            given.scale("SC" + s, items, any(ScaleReport.values(), random), format(random, s));
        }
        return given.build();
    }

    /// Returns a sheet on which much, little, all or nothing is rated.
    static ResponseSheet sheet(Instrument instrument, Random random) {
        int missing = random.nextInt(5);
        Map<ItemCode, Answer> answers = new HashMap<>();
        for (Scale scale : instrument.scales()) {
            RatingFormat format = scale.format();
            for (Item item : scale.items()) {
                answers.put(
                        item.code(),
                        random.nextInt(4) < missing
                                ? unrated(format, random)
                                : new Answer.Rating(
                                        format.lowest() + random.nextInt(format.levels())));
            }
        }
        return ResponseSheet.of(answers);
    }

    private static RatingFormat format(Random random, int number) {
        int lowest = random.nextInt(2);
        int levels = 2 + random.nextInt(10);
        return new RatingFormat(
                "f" + number,
                lowest,
                levels,
                random.nextBoolean(),
                random.nextBoolean(),
                lowest + levels - 1);
    }

    private static Answer unrated(RatingFormat format, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> new Answer.NotAsked();
            case 1 -> format.cannotJudge() ? new Answer.CannotJudge() : new Answer.Skipped();
            case 2 -> format.doesNotApply() ? new Answer.DoesNotApply() : new Answer.Skipped();
            default -> new Answer.Skipped();
        };
    }

    private static <T> T any(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
