package nl.samenspiegel.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Invents a round: organisations of every kind and every size, people who differ, items that are
/// skipped or cannot be judged.
final class InventedAnswers {

    private static final Map<String, String> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("Zuid, locatie \"A\"", "SITE");
        KINDS.put("Noord", "SITE");
        KINDS.put("Oost", "SITE");
        KINDS.put("West", "SITE");
        KINDS.put("Bestuur Een", "BOARD");
        KINDS.put("Bestuur Twee", "BOARD");
        KINDS.put("Hogeschool", "INSTITUTE");
        KINDS.put("Bureau", "OFFICE");
    }

    private final NaiveInstrument instrument;
    private final Random random;
    private final double mood;
    private final int largest;

    private InventedAnswers(NaiveInstrument instrument, long seed) {
        this.instrument = instrument;
        this.random = new Random(seed);
        this.mood = 2.0 * (seed % 3 - 1);
        this.largest = 4 + random.nextInt(11);
    }

    /// Invents the answers of a round that was not answered by invitation.
    static CollectedAnswers of(NaiveInstrument instrument, long seed) {
        String csv = new InventedAnswers(instrument, seed).csv();
        return new CollectedAnswers(instrument, csv, KINDS, List.of());
    }

    private String csv() {
        var csv = new StringBuilder("organisation,role");
        for (NaiveInstrument.Scale scale : instrument.scales()) {
            scale.items().forEach(item -> csv.append(',').append(NaiveCsv.quoted(item.code())));
        }
        for (Map.Entry<String, String> organisation : KINDS.entrySet()) {
            double taste = random.nextGaussian() / 2;
            for (NaiveInstrument.Role role : instrument.roles()) {
                for (int i = size(organisation.getValue(), role); i > 0; i--) {
                    csv.append('\n').append(NaiveCsv.quoted(organisation.getKey()));
                    csv.append(',').append(role.code());
                    cells(role, taste).forEach(cell -> csv.append(',').append(cell));
                }
            }
        }
        return csv.append('\n').toString();
    }

    /// Learners are found at sites only. Few rounds have people on no side, for one to four of them
    /// hide everyone else.
    private int size(String kind, NaiveInstrument.Role role) {
        boolean employed = role.belongs().equals("by-employer");
        return switch (kind) {
            case "SITE" -> random.nextInt(5) == 0 ? 1 : random.nextInt(largest);
            case "BOARD" -> employed ? random.nextInt(4) : 0;
            default -> employed && random.nextInt(5) == 0 ? random.nextInt(8) : 0;
        };
    }

    private List<String> cells(NaiveInstrument.Role role, double taste) {
        List<String> cells = new ArrayList<>();
        boolean employed = role.belongs().equals("by-employer");
        double person = taste + random.nextGaussian() + (employed ? 0.4 : -0.4);
        for (NaiveInstrument.Scale scale : instrument.scales()) {
            for (NaiveInstrument.Item item : scale.items()) {
                boolean asked = role.scales().contains(scale.code());
                cells.add(asked ? cell(scale, item, person) : "");
            }
        }
        return cells;
    }

    private String cell(NaiveInstrument.Scale scale, NaiveInstrument.Item item, double person) {
        NaiveInstrument.Format format = scale.format();
        int dice = random.nextInt(20);
        if (dice == 0) {
            return "";
        }
        if (dice == 1 && format.lowest() == 1) {
            return random.nextBoolean() ? "x" : "n";
        }
        double middle = (format.lowest() + format.highest()) / 2.0;
        double stretch = (format.highest() - format.lowest()) / 6.0;
        double view = mood + person + random.nextGaussian() / 2;
        long rating = Math.round(middle + stretch * (item.reversed() ? -view : view));
        return Long.toString(Math.clamp(rating, format.lowest(), format.highest()));
    }
}
