package nl.samenspiegel.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Two rounds in the plainest form, and what changed between them: scales of one item, two
/// perspectives, every school that was asked answered with four persons or more.
///
/// @param ratings by role (PUP, MEN) and school: a row a person, a number a scale
record NaiveTrend(Map<String, Map<String, List<int[]>>> ratings) {

    static final List<String> ROLES = List.of("PUP", "MEN");
    static final int SCALES = 3;

    /// A change with whether either round has fewer than ten persons in it.
    record Line(NaiveMean change, boolean indicative) {

        double p() {
            return indicative ? Double.NaN : change.p();
        }
    }

    /// Makes up a round of three to five of six schools, which think alike.
    static NaiveTrend any(Random random) {
        Map<String, Map<String, List<int[]>>> ratings = new TreeMap<>();
        double[] lift = random.doubles(SCALES).toArray();
        for (String role : ROLES) {
            Map<String, List<int[]>> schools = new TreeMap<>();
            while (schools.size() < 3 + random.nextInt(3)) {
                List<int[]> persons = persons(lift, random);
                schools.put("s" + random.nextInt(6), persons);
            }
            ratings.put(role, schools);
        }
        return new NaiveTrend(ratings);
    }

    private static List<int[]> persons(double[] lift, Random random) {
        List<int[]> persons = new ArrayList<>();
        int size = 4 + random.nextInt(6);
        while (persons.size() < size) {
            int[] row = new int[SCALES];
            for (int s = 0; s < SCALES; s++) {
                row[s] = 2 + random.nextInt(3) + (random.nextDouble() < lift[s] ? 1 : 0);
            }
            persons.add(row);
        }
        return persons;
    }

    String drawing() {
        var drawing = new StringBuilder();
        ratings.forEach((role, schools) ->
                schools.forEach((school, persons) -> {
                    for (int[] row : persons) {
                        drawing.append("%s %s 1x".formatted(school, role));
                        for (int rating : row) {
                            drawing.append(' ').append(rating);
                        }
                        drawing.append('\n');
                    }
                }));
        return drawing.toString();
    }

    /// The schools of a role in both rounds.
    Set<String> inBoth(NaiveTrend later, String role) {
        Set<String> both = new TreeSet<>(schools(role).keySet());
        both.retainAll(later.schools(role).keySet());
        return both;
    }

    Line line(NaiveTrend later, String role, int scale, boolean inBothOnly) {
        Set<String> before = inBothOnly ? inBoth(later, role) : schools(role).keySet();
        Set<String> after = inBothOnly ? before : later.schools(role).keySet();
        return new Line(
                later.mean(role, scale, after).minus(mean(role, scale, before)),
                Math.min(count(role, before), later.count(role, after)) < 10);
    }

    static Line together(List<Line> lines) {
        return new Line(
                NaiveMean.average(lines.stream().map(Line::change).toList()),
                lines.stream().anyMatch(Line::indicative));
    }

    private Map<String, List<int[]>> schools(String role) {
        return ratings.getOrDefault(role, Map.of());
    }

    private int count(String role, Set<String> schools) {
        return schools.stream().mapToInt(school -> persons(role, school).size()).sum();
    }

    private List<int[]> persons(String role, String school) {
        return schools(role).getOrDefault(school, List.of());
    }

    /// The mean of the means of schools; the spread within schools, all schools together.
    private NaiveMean mean(String role, int scale, Set<String> schools) {
        double sum = 0;
        double squares = 0;
        double parts = 0;
        for (String school : schools) {
            List<int[]> persons = persons(role, school);
            double mean = persons.stream().mapToInt(row -> row[scale]).average().orElseThrow();
            sum += mean;
            squares += persons.stream().mapToDouble(row -> Math.pow(row[scale] - mean, 2)).sum();
            parts += 1.0 / persons.size();
        }
        int k = schools.size();
        int df = count(role, schools) - k;
        return new NaiveMean(sum / k, squares / df * parts / k / k, df);
    }
}
