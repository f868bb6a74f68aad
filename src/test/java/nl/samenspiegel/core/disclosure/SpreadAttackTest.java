package nl.samenspiegel.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.core.aggregate.Measure;
import nl.samenspiegel.core.aggregate.RespondentGroup;
import nl.samenspiegel.core.disclosure.SpreadReader.RatedCell;
import nl.samenspiegel.core.disclosure.SpreadReader.Seen;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.ItemCode;
import nl.samenspiegel.core.instrument.ScaleReport;
import nl.samenspiegel.core.publication.Bound;
import nl.samenspiegel.core.publication.GroupResult;
import nl.samenspiegel.core.publication.ItemDetail;
import nl.samenspiegel.core.publication.Outcome;
import nl.samenspiegel.core.publication.Publication;
import nl.samenspiegel.core.publication.Publishing;
import nl.samenspiegel.core.publication.StepPercent;
import nl.samenspiegel.fixture.DrawnRound;
import nl.samenspiegel.fixture.GivenInstrument;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Someone who lays all that is published of an item side by side, means and how the ratings
/// spread, learns nothing of a few people: the mean of any of them keeps a point of room.
final class SpreadAttackTest {

    private static final int ROUNDS = 200;
    private static final int K = 5;
    private static final int[] SIZES = {0, 1, 1, 2, 2, 3, 4, 5, 6, 8, 10, 12};
    private static final double[] MEANS = {3, 4, 4.6};
    private static final Measure.OneItem ITEM =
            new Measure.OneItem("MOOD", new ItemCode("MOOD-01"));
    private static final Instrument INSTRUMENT =
            GivenInstrument.instrument()
                    .scale("MOOD", 2, ScaleReport.FACETS, GivenInstrument.FIVE)
                    .build();

    @Test
    void tellsNothingOfAFewToAnyReaderNorToARespondent() {
        int means = 0;
        int spreads = 0;
        for (int number = 0; number < ROUNDS; number++) {
            Random random = new Random(500 + number);
            List<RatedCell> cells = draw(random, MEANS[number % MEANS.length]);
            List<Seen> seen = seen(cells, publication(cells), false);
            means += seen.size();
            spreads += (int) seen.stream().filter(group -> !group.levels().isEmpty()).count();
            int cell = random.nextInt(cells.size());
            int own = random.nextInt(cells.get(cell).ratings().size());

            assertThat(SpreadReader.anyone(cells, seen, K - 1).listNarrowed())
                    .as("round %d", number)
                    .isEmpty();
            assertThat(SpreadReader.respondent(cells, seen, K - 1, cell, own).listNarrowed())
                    .as("round %d, a respondent", number)
                    .isEmpty();
        }
        System.out.printf("%d of %d means with the spread of their ratings%n", spreads, means);
        assertThat(spreads).isGreaterThan(means / 3);
    }

    /// The control: the spread of every group of ten.
    @Test
    void tellsSomethingIfEverySpreadOfTenIsShown() {
        long told = 0;
        for (int number = 0; number < ROUNDS; number++) {
            List<RatedCell> cells = draw(new Random(500 + number), MEANS[number % MEANS.length]);
            List<Seen> seen = seen(cells, publication(cells), true);
            told += SpreadReader.anyone(cells, seen, K - 1).listNarrowed().isEmpty() ? 0 : 1;
        }
        assertThat(told).isGreaterThan(ROUNDS / 20);
    }

    /// What is shown of the item.
    ///
    /// @param all whether the spread of every group of ten is shown as well
    private static List<Seen> seen(List<RatedCell> cells, Publication publication, boolean all) {
        List<Seen> seen = new ArrayList<>();
        for (GroupResult result : publication.results()) {
            if (result.measure().equals(ITEM)
                    && result.outcome() instanceof Outcome.ItemMean mean) {
                seen.add(seen(cells, weights(cells, result.group()), mean, all));
            }
        }
        return seen;
    }

    private static Seen seen(
            List<RatedCell> cells, List<Double> weights, Outcome.ItemMean mean, boolean all) {
        double shown = mean.mean().value();
        double half = mean.bound() == Bound.EXACT ? 0.05 : 0;
        double low = mean.bound() == Bound.AT_MOST ? 1 : shown - half;
        double high = mean.bound() == Bound.AT_LEAST ? SpreadReader.LEVELS : shown + half;
        if (mean.detail() instanceof ItemDetail.Shown(var favourable, var levels)) {
            List<Integer> percents = levels.stream().map(StepPercent::percent).toList();
            return new Seen(weights, low, high, favourable.percent(), percents);
        }
        List<Integer> percents = new ArrayList<>();
        for (int level = 1; all && level <= SpreadReader.LEVELS; level++) {
            percents.add(percent(cells, weights, level, level));
        }
        boolean large = people(cells, weights) >= 10;
        return new Seen(
                weights, low, high, percent(cells, weights, 4, 5), large ? percents : List.of());
    }

    private static int people(List<RatedCell> cells, List<Double> weights) {
        int people = 0;
        for (int c = 0; c < weights.size(); c++) {
            people += weights.get(c) > 0 ? cells.get(c).ratings().size() : 0;
        }
        return people;
    }

    private static int percent(List<RatedCell> cells, List<Double> weights, int from, int to) {
        double share = 0;
        for (int c = 0; c < weights.size(); c++) {
            for (int rating : cells.get(c).ratings()) {
                share += rating >= from && rating <= to ? weights.get(c) : 0;
            }
        }
        return 5 * (int) Math.floor(20 * share + 0.5 + 1e-9);
    }

    private static List<RatedCell> draw(Random random, double mean) {
        List<RatedCell> cells = new ArrayList<>();
        for (int site = 1; site <= 5; site++) {
            for (String role : List.of("PUP", "MEN", "BRD")) {
                add(cells, "s" + site, role, random, mean);
            }
        }
        for (String role : List.of("TRN", "MEN", "BRD")) {
            add(cells, "i1", role, random, mean);
        }
        return cells;
    }

    private static void add(
            List<RatedCell> cells, String organisation, String role, Random random, double mean) {
        int size = SIZES[random.nextInt(SIZES.length)];
        List<Integer> ratings = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            double view = mean + 0.8 * random.nextGaussian();
            ratings.add(Math.clamp(Math.round(view), 1, SpreadReader.LEVELS));
        }
        if (size > 0) {
            cells.add(new RatedCell(organisation, role, ratings));
        }
    }

    private static Publication publication(List<RatedCell> cells) {
        StringBuilder drawing = new StringBuilder();
        for (RatedCell cell : cells) {
            for (int rating : cell.ratings()) {
                drawing.append(
                        "%s %s 1x %d %d%n"
                                .formatted(cell.organisation(), cell.role(), rating, rating));
            }
        }
        var round = DrawnRound.round(INSTRUMENT, drawing.toString());
        return ((Publishing.Published) Publishing.of(round, new Threshold(K))).publication();
    }

    /// Every organisation of a perspective counts the same; if someone would then count for more
    /// than one in k, those of one person are taken together.
    private static List<Double> weights(List<RatedCell> cells, RespondentGroup group) {
        Map<String, Integer> people = new HashMap<>();
        Map<Integer, String> unitOf = new HashMap<>();
        for (int c = 0; c < cells.size(); c++) {
            if (isIn(cells.get(c), group)) {
                boolean pooled = group instanceof RespondentGroup.OfRole;
                String unit = pooled ? "all" : cells.get(c).organisation();
                unitOf.put(c, unit);
                people.merge(unit, cells.get(c).ratings().size(), Integer::sum);
            }
        }
        int fewest = Collections.min(people.values());
        if (people.size() * fewest < K) {
            unitOf.replaceAll((_, unit) -> people.getOrDefault(unit, 0) == 1 ? "rest" : unit);
            long alone = people.values().stream().filter(n -> n == 1).count();
            people.values().removeIf(n -> n == 1);
            people.put("rest", (int) alone);
        }
        List<Double> weights = new ArrayList<>(Collections.nCopies(cells.size(), 0.0));
        unitOf.forEach(
                (c, unit) -> weights.set(c, 1.0 / (people.size() * people.getOrDefault(unit, 0))));
        return weights;
    }

    private static boolean isIn(RatedCell cell, RespondentGroup group) {
        boolean school = cell.organisation().startsWith("s");
        return switch (group) {
            case RespondentGroup.OfRole(var role) -> cell.role().equals(role);
            case RespondentGroup.InPerspective(var code) ->
                    switch (code) {
                        case "pupil" -> cell.role().equals("PUP");
                        case "school" -> school && !cell.role().equals("PUP");
                        default -> !school;
                    };
            default -> throw new IllegalArgumentException(group.toString());
        };
    }
}
