package nl.samenspiegel;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

import java.util.Collection;

/// Runs benchmarks and prints, as the last lines, what holds on any machine: how many times as fast
/// each was as the baselines that ran beside it.
public final class Benchmarks {

    private Benchmarks() {}

    /// Runs the benchmarks whose name contains the first argument, a regular expression.
    public static void main(String[] arguments) throws RunnerException {
        var options = new OptionsBuilder().include(arguments[0]).shouldFailOnError(true).build();
        Collection<RunResult> results = new Runner(options).run();
        Ratios.lines(results).forEach(System.out::println);
    }
}
