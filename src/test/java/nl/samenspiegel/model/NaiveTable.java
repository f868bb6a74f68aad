package nl.samenspiegel.model;

import org.apache.commons.math3.distribution.TDistribution;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Works out the numbers of a round from its table of answers in the plainest way, sharing no code
/// with the program: what stands on the dashboard must come out the same.
final class NaiveTable {

    private final List<Map<String, String>> rows = new ArrayList<>();

    NaiveTable(String csv) {
        String[] lines = csv.strip().split("\n", -1);
        List<String> headings = Arrays.asList(lines[0].split(",", -1));
        for (int i = 1; i < lines.length; i++) {
            String[] cells = lines[i].split(",", -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int j = 0; j < headings.size(); j++) {
                row.put(headings.get(j), cells[j]);
            }
            rows.add(row);
        }
    }

    /// A mean with its variance and degrees of freedom.
    record Mean(double value, double variance, double df) {

        double halfWidth() {
            return new TDistribution(df).inverseCumulativeProbability(0.975) * Math.sqrt(variance);
        }

        Mean minus(Mean other) {
            return combine(value - other.value, List.of(this, other), 1);
        }

        static Mean average(List<Mean> means) {
            double sum = means.stream().mapToDouble(Mean::value).sum();
            return combine(sum / means.size(), means, 1.0 / (means.size() * means.size()));
        }

        private static Mean combine(double value, List<Mean> means, double weight) {
            double variance = 0;
            double below = 0;
            for (Mean mean : means) {
                double term = weight * mean.variance;
                variance += term;
                below += term * term / mean.df;
            }
            return new Mean(value, variance, variance * variance / below);
        }
    }

    /// What must be known of a scale: its items, those that are mirrored, the sum of lowest and
    /// highest rating, how many ratings make a score, and the variance that stands in for too few
    /// answers.
    record Scale(
            List<String> items,
            List<String> mirrored,
            int lowestPlusHighest,
            int fewest,
            double fallback) {}

    /// The scores of everyone with `role`, by organisation.
    Map<String, List<Double>> scores(Scale scale, String role) {
        Map<String, List<Double>> byOrganisation = new LinkedHashMap<>();
        for (Map<String, String> row : rows) {
            if (!role.equals(row.get("role"))) {
                continue;
            }
            List<Double> ratings = new ArrayList<>();
            for (String item : scale.items()) {
                String cell = row.getOrDefault(item, "");
                if (cell.matches("\\d+")) {
                    double rating = Double.parseDouble(cell);
                    boolean mirror = scale.mirrored().contains(item);
                    ratings.add(mirror ? scale.lowestPlusHighest() - rating : rating);
                }
            }
            if (ratings.size() >= scale.fewest()) {
                byOrganisation
                        .computeIfAbsent(
                                row.getOrDefault("organisation", ""), name -> new ArrayList<>())
                        .add(mean(ratings));
            }
        }
        return byOrganisation;
    }

    /// The mean over organisations when all that were asked answered.
    Mean perspective(Scale scale, String role) {
        Map<String, List<Double>> scores = scores(scale, role);
        int organisations = scores.size();
        double sumOfMeans = 0;
        double within = 0;
        double inverse = 0;
        int persons = 0;
        for (List<Double> school : scores.values()) {
            double mean = mean(school);
            sumOfMeans += mean;
            for (double score : school) {
                within += (score - mean) * (score - mean);
            }
            inverse += 1.0 / school.size();
            persons += school.size();
        }
        double df = persons - organisations;
        if (df < 5) {
            within += 5 * scale.fallback();
            df += 5;
        }
        double variance = within / df * inverse / (organisations * organisations);
        return new Mean(sumOfMeans / organisations, variance, df);
    }

    /// How many have a score.
    int count(Scale scale, String role) {
        return scores(scale, role).values().stream().mapToInt(List::size).sum();
    }

    /// One decimal, halves up, after nine decimals have taken the traces of binary arithmetic away.
    static String tenth(double value) {
        return new BigDecimal(value)
                .setScale(9, RoundingMode.HALF_UP)
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).sum() / values.size();
    }
}
