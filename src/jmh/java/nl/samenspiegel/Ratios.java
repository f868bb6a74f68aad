package nl.samenspiegel;

import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Sets each benchmark against the baselines of its class, those methods whose name begins with
/// `baseline`, with the same parameters and in the same round.
final class Ratios {

    private static final String BASELINE = "baseline";

    /// The class and the values of its parameters, with the speed of each method in each round, in
    /// operations per second.
    private final Map<String, Map<String, List<Double>>> speeds = new TreeMap<>();

    private Ratios() {}

    static Ratios of(List<Collection<RunResult>> rounds) {
        var ratios = new Ratios();
        rounds.forEach(results -> results.forEach(ratios::add));
        return ratios;
    }

    /// Lists a line for each benchmark that is no baseline.
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        speeds.forEach((setting, methods) ->
                methods.keySet().stream()
                        .filter(method -> !method.startsWith(BASELINE))
                        .map(method -> setting + ": " + line(method, methods))
                        .forEach(lines::add));
        return lines;
    }

    private void add(RunResult result) {
        BenchmarkParams params = result.getParams();
        List<String> names = List.of(params.getBenchmark().split("\\.", -1));
        List<String> setting = new ArrayList<>(List.of(names.get(names.size() - 2)));
        params.getParamsKeys().forEach(key -> setting.add(key + "=" + params.getParam(key)));
        double score = result.getPrimaryResult().getScore();
        speeds.computeIfAbsent(String.join(" ", setting), _ -> new TreeMap<>())
                .computeIfAbsent(names.getLast(), _ -> new ArrayList<>())
                .add(params.getMode() == Mode.Throughput ? score : 1 / score);
    }

    private static String line(String method, Map<String, List<Double>> methods) {
        List<String> ratios = new ArrayList<>();
        methods.forEach((other, speeds) -> {
            if (other.startsWith(BASELINE)) {
                String times = times(methods.getOrDefault(method, List.of()), speeds);
                ratios.add("%s x %s".formatted(times, other.substring(BASELINE.length())));
            }
        });
        return "%s = %s".formatted(method, String.join(", ", ratios));
    }

    /// Returns the median of how many times as fast, and between brackets the rounds.
    private static String times(List<Double> speeds, List<Double> baseline) {
        List<Double> times =
                IntStream.range(0, speeds.size())
                        .mapToObj(round -> speeds.get(round) / baseline.get(round))
                        .sorted()
                        .toList();
        return times.stream()
                .map(Ratios::number)
                .collect(Collectors.joining(" ", number(times.get(times.size() / 2)) + " (", ")"));
    }

    private static String number(double times) {
        return times < 1
                ? String.format(Locale.ROOT, "1/%.1f", 1 / times)
                : String.format(Locale.ROOT, "%.1f", times);
    }
}
