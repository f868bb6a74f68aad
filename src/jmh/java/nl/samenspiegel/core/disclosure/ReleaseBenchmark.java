package nl.samenspiegel.core.disclosure;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/// Measures how long it takes to choose what is shown of one round, and how much that is: 14 scales
/// with all groups, 50 items with perspectives and roles only, one after the other.
public final class ReleaseBenchmark {

    private static final int SCALES = 14;
    private static final int ITEMS = 50;
    private static final int ROLES = 9;
    private static final int PERSPECTIVES = 3;
    private static final String[] LEVELS = {
        "perspectives", "headline", "roles", "organisation × perspective", "role × organisation"
    };

    private final Random random;
    private final int organisations;
    private final double mean;
    private final boolean scale;
    private final List<Atom> atoms = new ArrayList<>();
    private final List<int[]> places = new ArrayList<>();
    private final List<Candidate<String>> candidates = new ArrayList<>();

    private ReleaseBenchmark(Random random, int organisations, double mean, boolean scale) {
        this.random = random;
        this.organisations = organisations;
        this.mean = mean;
        this.scale = scale;
    }

    public static void main(String[] arguments) {
        for (int organisations : new int[] {15, 40}) {
            for (double mean : new double[] {3.5, 4.6}) {
                measure(organisations, mean);
            }
        }
    }

    private static void measure(int organisations, double mean) {
        Map<Integer, int[]> shares = new TreeMap<>();
        long used = -usedMillis();
        long slowest = 0;
        for (int measure = 0; measure < SCALES + ITEMS; measure++) {
            var one =
                    new ReleaseBenchmark(
                            new Random(measure), organisations, mean, measure < SCALES);
            long from = usedMillis();
            one.run(shares);
            slowest = Math.max(slowest, usedMillis() - from);
        }
        used += usedMillis();
        System.out.printf(
                "%d organisations, mean %s: %.1f s of one processor, slowest measure %.1f s%n",
                organisations, mean, used / 1e3, slowest / 1e3);
        shares.forEach((level, share) ->
                System.out.printf("%s: %d of %d%n", LEVELS[level], share[0], share[1]));
    }

    private static long usedMillis() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
    }

    private void run(Map<Integer, int[]> shares) {
        for (int organisation = 0; organisation < organisations; organisation++) {
            double level = mean + 0.25 * random.nextGaussian();
            for (int role = 0; role < ROLES; role++) {
                fill(organisation, role, level);
            }
        }
        addCandidates();
        var all = new Atoms(atoms, new Range(1, 5));
        switch (Suppression.choose(all, List.of(), candidates, Threshold.USUAL)) {
            case Choice.Kept<String>(var shown, _) -> {
                for (Candidate<String> candidate : candidates) {
                    int[] share = shares.computeIfAbsent(candidate.rank(), _ -> new int[2]);
                    share[0] += shown.contains(candidate.key()) ? 1 : 0;
                    share[1]++;
                }
            }
            case Choice.Refused<String>(var reason) -> System.out.println(reason);
        }
    }

    /// Students and teachers in every school, a few who guide, one who leads, one in ten
    /// organisations an institute.
    private int size(int organisation, int role) {
        boolean institute = organisation >= organisations - Math.max(2, organisations / 10);
        if (institute || role >= 6) {
            return institute && role >= 6 ? 1 + random.nextInt(12) : 0;
        }
        return switch (role) {
            case 0 -> 2 + random.nextInt(12);
            case 1 -> random.nextInt(4);
            case 2 -> 3 + random.nextInt(12);
            case 3 -> 1 + random.nextInt(3);
            case 4 -> 1;
            default -> random.nextInt(3);
        };
    }

    private void fill(int organisation, int role, double level) {
        int n = size(organisation, role);
        double sum = 0;
        double squares = 0;
        for (int person = 0; person < n; person++) {
            double own = level + 0.6 * random.nextGaussian();
            int items = scale ? 5 : 1;
            double value = 0;
            for (int item = 0; item < items; item++) {
                value += Math.clamp(Math.round(own + 0.5 * random.nextGaussian()), 1, 5);
            }
            sum += value / items;
            squares += value / items * value / items;
        }
        if (n > 0) {
            atoms.add(Atom.of("organisation " + organisation, "role " + role, n, sum, squares));
            places.add(new int[] {organisation, role});
        }
    }

    private static int perspective(int role) {
        return role < 2 ? 0 : role < 6 ? 1 : 2;
    }

    private void addCandidates() {
        List<Weights> fair = new ArrayList<>();
        List<Weights> pooled = new ArrayList<>();
        for (int perspective = 0; perspective < PERSPECTIVES; perspective++) {
            int of = perspective;
            List<Weights> parts = new ArrayList<>();
            for (int organisation = 0; organisation < organisations; organisation++) {
                int in = organisation;
                List<Integer> cells =
                        select(j -> place(j, 0) == in && perspective(place(j, 1)) == of);
                if (!cells.isEmpty()) {
                    parts.add(pooled(cells));
                }
            }
            fair.add(Weights.average(parts));
            pooled.add(pooled(select(j -> perspective(place(j, 1)) == of)));
            add("perspective " + of, 0, Set.of(), fair.getLast(), pooled.getLast());
        }
        add(
                "headline",
                1,
                Set.of("perspective 0", "perspective 1", "perspective 2"),
                Weights.average(fair),
                Weights.average(pooled));
        for (int role = 0; role < ROLES; role++) {
            int in = role;
            addGroup("role " + role, 2, j -> place(j, 1) == in);
        }
        for (int organisation = 0; scale && organisation < organisations; organisation++) {
            addOrganisation(organisation);
        }
    }

    private void addOrganisation(int organisation) {
        for (int perspective = 0; perspective < PERSPECTIVES; perspective++) {
            int of = perspective;
            addGroup(
                    "organisation %d, perspective %d".formatted(organisation, of),
                    3,
                    j -> place(j, 0) == organisation && perspective(place(j, 1)) == of);
        }
        for (int role = 0; role < ROLES; role++) {
            int in = role;
            addGroup(
                    "organisation %d, role %d".formatted(organisation, role),
                    4,
                    j -> place(j, 0) == organisation && place(j, 1) == in);
        }
    }

    private int place(int cell, int axis) {
        return places.get(cell)[axis];
    }

    private List<Integer> select(IntPredicate test) {
        List<Integer> cells = new ArrayList<>();
        for (int j = 0; j < atoms.size(); j++) {
            if (test.test(j)) {
                cells.add(j);
            }
        }
        return cells;
    }

    private Weights pooled(List<Integer> cells) {
        return Weights.pooled(new Atoms(atoms, new Range(1, 5)), cells);
    }

    private void addGroup(String key, int rank, IntPredicate test) {
        List<Integer> cells = select(test);
        if (cells.stream().mapToInt(j -> atoms.get(j).n()).sum() >= Threshold.USUAL.k()) {
            add(key, rank, Set.of(), pooled(cells));
        }
    }

    private void add(String key, int rank, Set<String> needs, Weights... numbers) {
        List<PublishedRow> rows = new ArrayList<>();
        for (Weights number : numbers) {
            double value = 0;
            for (var factor : number.factors().entrySet()) {
                value += factor.getValue().doubleValue() * atoms.get(factor.getKey()).sum();
            }
            double shown = Math.round(value * 10) / 10.0;
            rows.add(new PublishedRow(number, shown - 0.05, shown + 0.05));
        }
        candidates.add(new Candidate<>(key, rank, rows, needs));
    }
}
