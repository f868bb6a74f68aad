package nl.samenspiegel.core.aggregate;

import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.ScaleReport;
import nl.samenspiegel.core.response.PackedSheet;
import nl.samenspiegel.fixture.GivenInstrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Made-up sheets of 45 items in nine scales of five levels, of groups that come in any order.
final class GivenSheets {

    static final int SCALES = 9;
    static final int ITEMS_PER_SCALE = 5;

    private static final double MISSING = 0.05;

    /// A packed sheet as a row of the database gives it.
    static final class Row {

        private final int group;
        private final byte[] answers;

        Row(int group, byte[] answers) {
            this.group = group;
            this.answers = answers;
        }

        int group() {
            return group;
        }

        byte[] answers() {
            return answers;
        }
    }

    private GivenSheets() {}

    static Instrument instrument() {
        GivenInstrument given = GivenInstrument.instrument();
        for (int i = 0; i < SCALES; i++) {
            given.scale("SC" + i, ITEMS_PER_SCALE, ScaleReport.SCORE, GivenInstrument.FIVE);
        }
        return given.build();
    }

    /// Returns always the same rows. One answer in twenty is missing: skipped or cannot judge.
    static List<Row> rows(int number, int groups) {
        var random = new Random(45);
        List<Row> rows = new ArrayList<>(number);
        for (int i = 0; i < number; i++) {
            rows.add(new Row(random.nextInt(groups), answers(random)));
        }
        return List.copyOf(rows);
    }

    private static byte[] answers(Random random) {
        byte[] answers = new byte[SCALES * ITEMS_PER_SCALE];
        for (int i = 0; i < answers.length; i++) {
            boolean missing = random.nextDouble() < MISSING;
            int code =
                    missing
                            ? PackedSheet.SKIPPED + random.nextInt(2)
                            : PackedSheet.LOWEST_RATING
                                    + random.nextInt(GivenInstrument.FIVE.levels());
            answers[i] = (byte) code;
        }
        return answers;
    }
}
