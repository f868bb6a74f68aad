package nl.samenspiegel.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The numbers of several persons, by the unit in which each of them counts.
///
/// @param units the numbers in each unit that has any
/// @param invited how many units were asked
record NaiveGroup(Map<String, List<Double>> units, int invited) {

    static NaiveGroup of(List<NaivePartnership.Score> scores, int invited) {
        Map<String, List<Double>> units = new TreeMap<>();
        scores.forEach(score ->
                units.computeIfAbsent(score.unit(), unit -> new ArrayList<>()).add(score.points()));
        return new NaiveGroup(units, invited);
    }

    /// Lists the numbers of all persons.
    List<Double> voices() {
        return units.values().stream().flatMap(List::stream).toList();
    }

    int n() {
        return voices().size();
    }

    /// The mean of the organisations' means. What differs within organisations is taken from all of
    /// them together; what differs between them counts as far as some did not answer.
    NaiveMean organisationEqual(double fallbackVariance) {
        double k = units.size();
        double reciprocals = 0;
        List<Double> means = new ArrayList<>();
        for (List<Double> unit : units.values()) {
            means.add(mean(unit));
            reciprocals += 1.0 / unit.size();
        }
        if (k == 1 && invited > 1) {
            return new NaiveMean(mean(means), Double.NaN, Double.NaN);
        }
        NaiveMean spread = within(fallbackVariance);
        double df = spread.df();
        double answered = k / invited;
        double variance = answered * spread.variance() * reciprocals / (k * k);
        if (k == invited) {
            return new NaiveMean(mean(means), variance, df);
        }
        double between = (1 - answered) * squares(means) / (k - 1) / k;
        var sum =
                NaiveMean.sum(
                        List.of(new NaiveMean(0, between, k - 1), new NaiveMean(0, variance, df)),
                        1);
        return new NaiveMean(mean(means), sum.variance(), sum.df());
    }

    /// The mean of all persons, as of a plain sample; also that of a role.
    NaiveMean everyVoiceEqual(double fallbackVariance) {
        NaiveMean spread = together().within(fallbackVariance);
        return new NaiveMean(mean(voices()), spread.variance() / n(), spread.df());
    }

    /// The mean of one unit. How far off it may be follows from what differs within all units, so
    /// that nothing is told of how this one is divided.
    NaiveMean ofUnit(String unit, double fallbackVariance) {
        NaiveMean spread = within(fallbackVariance);
        List<Double> own = units.getOrDefault(unit, List.of());
        return new NaiveMean(mean(own), spread.variance() / own.size(), spread.df());
    }

    /// Whether so few persons share a unit with others that a spread has to be borrowed.
    boolean borrows() {
        return n() - units.size() < 5;
    }

    /// The variance of persons within units, without a mean of its own.
    private NaiveMean within(double fallbackVariance) {
        double squares = units.values().stream().mapToDouble(NaiveGroup::squares).sum();
        double df = n() - units.size();
        if (borrows()) {
            squares += 5 * fallbackVariance;
            df += 5;
        }
        return new NaiveMean(0, squares / df, df);
    }

    /// The same persons as one unit.
    NaiveGroup together() {
        return n() == 0 ? this : new NaiveGroup(Map.of("", voices()), 1);
    }

    /// How many persons of the same weight would be as precise: 1 / Σ w².
    double nEffective() {
        double squares = 0;
        for (List<Double> unit : units.values()) {
            double weight = 1.0 / units.size() / unit.size();
            squares += unit.size() * weight * weight;
        }
        return 1 / squares;
    }

    /// Whether nobody weighs more than one in `k`.
    boolean isFair(int k) {
        return units.values().stream().allMatch(unit -> units.size() * unit.size() >= k);
    }

    /// The group in which units of one person count as one unit together.
    NaiveGroup withSinglesTogether() {
        Map<String, List<Double>> merged = new TreeMap<>();
        units.forEach((unit, numbers) ->
                merged.computeIfAbsent(
                                numbers.size() == 1 ? "taken together" : "unit " + unit,
                                name -> new ArrayList<>())
                        .addAll(numbers));
        return new NaiveGroup(merged, invited - (units.size() - merged.size()));
    }

    /// How many persons gave each rating, from the lowest up.
    List<Long> distribution(NaiveInstrument.Format format) {
        List<Long> counts = new ArrayList<>();
        for (int level = format.lowest(); level <= format.highest(); level++) {
            double rating = level;
            counts.add(voices().stream().filter(voice -> voice == rating).count());
        }
        return counts;
    }

    /// Whether the ratings say what everyone answered: nine in ten on one level or on one side of
    /// favourable, or all on two levels next to each other, where there are more than two.
    boolean givesAway(NaiveInstrument.Format format) {
        List<Long> counts = distribution(format);
        long n = n();
        long favourable = voices().stream().filter(v -> v >= format.favourableFrom()).count();
        boolean given = 10 * Math.max(favourable, n - favourable) >= 9 * n;
        for (int i = 0; i < counts.size(); i++) {
            given |= 10 * counts.get(i) >= 9 * n;
            boolean pair = i > 0 && counts.size() > 2;
            given |= pair && counts.get(i - 1) + counts.get(i) == n;
        }
        return given;
    }

    static double mean(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).sum() / numbers.size();
    }

    static double squares(List<Double> numbers) {
        double mean = mean(numbers);
        return numbers.stream().mapToDouble(number -> (number - mean) * (number - mean)).sum();
    }
}
