package nl.samenspiegel;

import nl.samenspiegel.core.disclosure.ReleaseBenchmark;
import nl.samenspiegel.release.ClosingBenchmark;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/// Runs benchmarks and prints, as the last lines, what holds on any machine: how many times as fast
/// each was as the baselines that ran beside it. Those that are about a whole release run once, by
/// themselves, and print lines of their own.
public final class Benchmarks {

    /// All benchmarks run once before any runs again, so that a neighbour who slows the machine
    /// down for a while slows down all of them.
    private static final int ROUNDS = 3;

    private Benchmarks() {}

    /// Runs the benchmarks in whose name the first argument, a regular expression, is found.
    public static void main(String[] arguments) throws RunnerException, IOException {
        String wanted = arguments[0];
        if (isWanted(ReleaseBenchmark.class, wanted)) {
            ReleaseBenchmark.main(new String[0]);
        }
        if (isWanted(ClosingBenchmark.class, wanted)) {
            ClosingBenchmark.main(new String[0]);
        }
        var quiet = OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT);
        if (!BenchmarkList.defaultList().find(quiet, List.of(wanted), List.of()).isEmpty()) {
            measure(wanted);
        }
        System.exit(
                0); // the thread that waits for the database server would keep the program alive
    }

    private static boolean isWanted(Class<?> benchmark, String wanted) {
        return Pattern.compile(wanted).matcher(benchmark.getName()).find();
    }

    private static void measure(String wanted) throws RunnerException {
        Options options =
                new OptionsBuilder().include(wanted).forks(1).shouldFailOnError(true).build();
        List<Collection<RunResult>> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            rounds.add(new Runner(options).run());
        }
        Ratios.of(rounds).lines().forEach(System.out::println);
    }
}
