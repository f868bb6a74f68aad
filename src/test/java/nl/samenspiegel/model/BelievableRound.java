package nl.samenspiegel.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Draws a round as partnerships hold them: of most 5 to 12 organisations, of all 4 to 15, and 25
/// to 300 people who answered.
///
/// Two to eleven schools, of which some are small, one or two institutes, for half of them a board
/// or two and for a third an office. A school has learners, those who guide them, one or two who
/// coordinate and one who leads; an institute has teachers and a few more. Of those asked a third
/// to nine in ten answer, as the partnership is. Views lie around a mean of 3.2 to 4.4 of five,
/// with roles, organisations and people around it; items are skipped and cannot be judged.
final class BelievableRound {

    private static final int FEWEST = 25;
    private static final int MOST = 300;

    private final NaiveInstrument instrument;
    private final Random random;
    private final Map<String, String> kinds = new LinkedHashMap<>();
    private final Map<String, Double> tastes = new LinkedHashMap<>();
    private final List<NaivePartnership.Asked> asked = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final double response;
    private final double size;
    private final double mean;

    private BelievableRound(NaiveInstrument instrument, Random random) {
        this.instrument = instrument;
        this.random = random;
        this.response = 0.35 + 0.55 * random.nextDouble();
        this.size = 0.7 + 0.9 * random.nextDouble();
        this.mean = 3.2 + 1.2 * random.nextDouble();
        instrument.roles().forEach(role -> tastes.put(role.code(), random.nextGaussian() / 4));
    }

    /// Draws the round with this number; one of a size that does not occur is drawn again.
    static CollectedAnswers of(NaiveInstrument instrument, long number) {
        for (long attempt = 0; ; attempt++) {
            var drawn = new BelievableRound(instrument, new Random(1000 * number + attempt));
            drawn.draw();
            if (drawn.lines.size() >= FEWEST && drawn.lines.size() <= MOST) {
                return new CollectedAnswers(
                        instrument, drawn.csv(), Map.copyOf(drawn.kinds), drawn.asked);
            }
        }
    }

    private void draw() {
        int schools = Math.clamp(Math.round(6.5 + 2.5 * random.nextGaussian()), 2, 11);
        for (int i = 1; i <= schools; i++) {
            boolean small = random.nextInt(5) == 0;
            school("School " + i, small ? 0.35 : size * (0.7 + 0.6 * random.nextDouble()));
        }
        int boards = random.nextBoolean() ? 0 : 1 + random.nextInt(2);
        for (int i = 1; i <= boards; i++) {
            kinds.put("Bestuur " + i, "BOARD");
            people("Bestuur " + i, "CSO", random.nextInt(2));
            people("Bestuur " + i, "BES", 1 + random.nextInt(2));
        }
        int institutes = random.nextInt(3) == 0 ? 2 : 1;
        for (int i = 1; i <= institutes; i++) {
            kinds.put("Opleiding " + i, "INSTITUTE");
            people("Opleiding " + i, "IO", (int) Math.round(size * (5 + random.nextInt(9))));
            people("Opleiding " + i, "REL", 1 + random.nextInt(3));
            people("Opleiding " + i, "BES", random.nextInt(2));
        }
        if (random.nextInt(3) == 0) {
            kinds.put("Bureau", "OFFICE");
            people("Bureau", "CSO", 1 + random.nextInt(3));
        }
    }

    private void school(String name, double large) {
        kinds.put(name, "SITE");
        people(name, "STU", (int) Math.round(large * (3 + random.nextInt(8))));
        people(name, "ZIJ", (int) Math.round(large * random.nextInt(3)));
        people(name, "STA", (int) Math.round(large * random.nextInt(4)));
        people(name, "WPB", (int) Math.round(large * (3 + random.nextInt(8))));
        people(name, "SO", 1 + random.nextInt(2));
        people(name, "SL", 1);
    }

    private void people(String organisation, String role, int invited) {
        if (invited == 0) {
            return;
        }
        asked.add(new NaivePartnership.Asked(organisation, role, invited));
        double taste = mean + tastes.getOrDefault(role, 0.0) + random.nextGaussian() / 4;
        for (int i = 0; i < invited; i++) {
            if (random.nextDouble() < response) {
                lines.add(organisation + "," + role + cells(role, taste));
            }
        }
    }

    private String cells(String role, double taste) {
        NaiveInstrument.Role answering =
                instrument.roles().stream()
                        .filter(each -> each.code().equals(role))
                        .findFirst()
                        .orElseThrow();
        double person = taste + random.nextGaussian() / 2;
        var cells = new StringBuilder();
        for (NaiveInstrument.Scale scale : instrument.scales()) {
            double view = person + random.nextGaussian() / 3;
            boolean isAsked = answering.scales().contains(scale.code());
            for (int i = 0; i < scale.items().size(); i++) {
                cells.append(',').append(isAsked ? cell(scale, i, view) : "");
            }
        }
        return cells.toString();
    }

    private String cell(NaiveInstrument.Scale scale, int item, double view) {
        NaiveInstrument.Format format = scale.format();
        int dice = random.nextInt(100);
        if (dice < 3) {
            return "";
        }
        if (dice < 10 && format.lowest() == 1) {
            return "x";
        }
        double point = view + random.nextGaussian() / 2;
        double share = (point - 1) / 4;
        double mirrored = scale.items().get(item).reversed() ? 1 - share : share;
        long level = Math.round(format.lowest() + mirrored * (format.highest() - format.lowest()));
        return Long.toString(Math.clamp(level, format.lowest(), format.highest()));
    }

    private String csv() {
        var csv = new StringBuilder("organisation,role");
        for (NaiveInstrument.Scale scale : instrument.scales()) {
            scale.items().forEach(item -> csv.append(',').append(NaiveCsv.quoted(item.code())));
        }
        lines.forEach(line -> csv.append('\n').append(line));
        return csv.append('\n').toString();
    }
}
