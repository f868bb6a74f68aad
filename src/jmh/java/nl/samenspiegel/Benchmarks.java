package nl.samenspiegel;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Runs benchmarks and prints, as the last lines, what holds on any machine: how many times as fast
/// each was as the baselines that ran beside it.
public final class Benchmarks {

    /// All benchmarks run once before any runs again, so that a neighbour who slows the machine
    /// down for a while slows down all of them.
    private static final int ROUNDS = 3;

    private Benchmarks() {}

    /// Runs the benchmarks in whose name the first argument, a regular expression, is found.
    public static void main(String[] arguments) throws RunnerException {
        Options options =
                new OptionsBuilder().include(arguments[0]).forks(1).shouldFailOnError(true).build();
        List<Collection<RunResult>> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            rounds.add(new Runner(options).run());
        }
        Ratios.of(rounds).lines().forEach(System.out::println);
    }
}
