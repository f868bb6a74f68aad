package nl.samenspiegel.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// How consistently the items of a scale are answered and how much people of one group agree, each
/// by its textbook formula.
final class NaiveAnnex {

    private static final int STEPS = 100_000;

    private NaiveAnnex() {}

    /// Cronbach's alpha: k/(k − 1)·(1 − Σ variances of the items / variance of the sum).
    ///
    /// @param persons of each the ratings of all items
    static double alpha(List<List<Double>> persons) {
        double[][] covariances = covariances(persons);
        double k = covariances.length;
        double trace = 0;
        double all = 0;
        for (int i = 0; i < k; i++) {
            trace += covariances[i][i];
            all += Arrays.stream(covariances[i]).sum();
        }
        return k / (k - 1) * (1 - trace / all);
    }

    /// An end of Feldt's interval of alpha: 1 − (1 − α)·F, with F of n − 1 and (n − 1)(k − 1)
    /// degrees of freedom.
    ///
    /// @param share of the distribution below that F: 0.975 for the lower end
    static double feldt(double alpha, int n, int k, double share) {
        return 1 - (1 - alpha) * NaiveMath.f(share, n - 1, (n - 1) * (k - 1));
    }

    /// The mean of the correlations of all pairs of items.
    static double meanInterItem(List<List<Double>> persons) {
        double[][] covariances = covariances(persons);
        List<Double> correlations = new ArrayList<>();
        for (int i = 0; i < covariances.length; i++) {
            for (int j = 0; j < i; j++) {
                double variances = covariances[i][i] * covariances[j][j];
                correlations.add(covariances[i][j] / Math.sqrt(variances));
            }
        }
        return NaiveGroup.mean(correlations);
    }

    /// The correlation of an item with the sum of the others.
    static double itemRest(List<List<Double>> persons, int item) {
        List<List<Double>> both = new ArrayList<>();
        for (List<Double> person : persons) {
            double sum = person.stream().mapToDouble(Double::doubleValue).sum();
            both.add(List.of(person.get(item), sum - person.get(item)));
        }
        return meanInterItem(both);
    }

    /// McDonald's omega: the share of one common factor in the variance of the sum, as a model of
    /// one factor fits the covariances by maximum likelihood.
    ///
    /// NaN where the model does not fit. Found by expectation and maximisation: from the loadings
    /// follows how each person's factor is guessed from the ratings, and from the guesses follow
    /// better loadings.
    static double omega(List<List<Double>> persons) {
        double[][] s = covariances(persons);
        int k = s.length;
        double[] loading = new double[k];
        double[] rest = new double[k];
        for (int i = 0; i < k; i++) {
            rest[i] = s[i][i] / 2;
            loading[i] = Math.sqrt(rest[i]);
        }
        for (int step = 0; step < STEPS; step++) {
            improve(s, loading, rest);
        }
        for (int i = 0; i < k; i++) {
            if (rest[i] < s[i][i] / 1000) {
                return Double.NaN; // an item without error: the model does not fit
            }
        }
        double common = Math.pow(Arrays.stream(loading).sum(), 2);
        return common / (common + Arrays.stream(rest).sum());
    }

    private static void improve(double[][] s, double[] loading, double[] rest) {
        int k = s.length;
        double strength = 1;
        for (int i = 0; i < k; i++) {
            strength += loading[i] * loading[i] / rest[i];
        }
        double[] weight = new double[k];
        for (int i = 0; i < k; i++) {
            weight[i] = loading[i] / rest[i] / strength;
        }
        double[] together = new double[k]; // covariance of each item with the guess
        double guess = 0;
        double explained = 0;
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                together[i] += s[i][j] * weight[j];
            }
            guess += weight[i] * together[i];
            explained += weight[i] * loading[i];
        }
        double square = 1 - explained + guess;
        for (int i = 0; i < k; i++) {
            loading[i] = together[i] / square;
            rest[i] = s[i][i] - loading[i] * together[i];
        }
    }

    /// ICC(1) from one-way analysis of variance: (MSB − MSW)/(MSB + (n₀ − 1)·MSW), with n₀ the mean
    /// size of the groups less what they vary.
    static double icc1(Collection<List<Double>> groups) {
        double n = groups.stream().mapToInt(List::size).sum();
        double squares = groups.stream().mapToDouble(group -> group.size() * group.size()).sum();
        double n0 = (n - squares / n) / (groups.size() - 1);
        double between = between(groups);
        double within = within(groups);
        return (between - within) / (between + (n0 - 1) * within);
    }

    /// ICC(1) with the mean size of the groups.
    static double icc1ByMeanSize(Collection<List<Double>> groups) {
        double n = groups.stream().mapToInt(List::size).sum();
        double between = between(groups);
        double within = within(groups);
        return (between - within) / (between + (n / groups.size() - 1) * within);
    }

    /// ICC(2), the reliability of a group's mean: (MSB − MSW)/MSB.
    static double icc2(Collection<List<Double>> groups) {
        return 1 - within(groups) / between(groups);
    }

    /// How alike one group answers k items: r_wg(j) = k·a/(k·a + v) with v the mean variance of the
    /// items in units of that of people who answer by chance, at most 1, and a = 1 − v. NaN for one
    /// person.
    ///
    /// @param levels of the format
    static double rwgJ(List<List<Double>> persons, int levels) {
        double chance = (levels * levels - 1) / 12.0;
        double[][] covariances = covariances(persons);
        double k = covariances.length;
        double sum = 0;
        for (int i = 0; i < k; i++) {
            sum += covariances[i][i];
        }
        double part = Math.min(1, sum / k / chance);
        return k * (1 - part) / (k * (1 - part) + part);
    }

    private static double between(Collection<List<Double>> groups) {
        double mean = NaiveGroup.mean(groups.stream().flatMap(List::stream).toList());
        double squares = 0;
        for (List<Double> group : groups) {
            squares += group.size() * Math.pow(NaiveGroup.mean(group) - mean, 2);
        }
        return squares / (groups.size() - 1);
    }

    private static double within(Collection<List<Double>> groups) {
        int n = groups.stream().mapToInt(List::size).sum();
        return groups.stream().mapToDouble(NaiveGroup::squares).sum() / (n - groups.size());
    }

    private static double[][] covariances(List<List<Double>> persons) {
        int k = persons.getFirst().size();
        double n = persons.size();
        List<List<Double>> items = new ArrayList<>();
        for (int i = 0; i < k; i++) {
            int item = i;
            items.add(persons.stream().map(person -> person.get(item)).toList());
        }
        double[][] covariances = new double[k][k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                double sum = 0;
                for (List<Double> person : persons) {
                    sum +=
                            (person.get(i) - NaiveGroup.mean(items.get(i)))
                                    * (person.get(j) - NaiveGroup.mean(items.get(j)));
                }
                covariances[i][j] = sum / (n - 1);
            }
        }
        return covariances;
    }
}
