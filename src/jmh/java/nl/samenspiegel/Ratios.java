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

/// Sets each benchmark against the baselines of its class, those methods whose name begins with
/// `baseline`, that were run with the same parameters.
final class Ratios {

    private static final String BASELINE = "baseline";

    /// @param setting the class and the values of its parameters
    private record Speed(String setting, String method, double perSecond) {

        static Speed of(RunResult result) {
            BenchmarkParams params = result.getParams();
            List<String> names = List.of(params.getBenchmark().split("\\.", -1));
            List<String> values = new ArrayList<>(List.of(names.get(names.size() - 2)));
            params.getParamsKeys().forEach(key -> values.add(key + "=" + params.getParam(key)));
            double score = result.getPrimaryResult().getScore();
            boolean isRate = params.getMode() == Mode.Throughput;
            return new Speed(String.join(" ", values), names.getLast(), isRate ? score : 1 / score);
        }

        boolean isBaseline() {
            return method.startsWith(BASELINE);
        }
    }

    private Ratios() {}

    /// Lists a line for each benchmark that is no baseline; more is faster.
    static List<String> lines(Collection<RunResult> results) {
        Map<String, List<Speed>> settings =
                results.stream()
                        .map(Speed::of)
                        .collect(
                                Collectors.groupingBy(
                                        Speed::setting, TreeMap::new, Collectors.toList()));
        return settings.values().stream()
                .flatMap(speeds ->
                        speeds.stream()
                                .filter(speed -> !speed.isBaseline())
                                .map(speed -> line(speed, speeds)))
                .toList();
    }

    private static String line(Speed subject, List<Speed> speeds) {
        String ratios =
                speeds.stream()
                        .filter(Speed::isBaseline)
                        .map(baseline -> ratio(subject, baseline))
                        .collect(Collectors.joining(", "));
        return "%s: %s = %s".formatted(subject.setting(), subject.method(), ratios);
    }

    private static String ratio(Speed subject, Speed baseline) {
        return String.format(
                Locale.ROOT,
                "%.3g x %s",
                subject.perSecond() / baseline.perSecond(),
                baseline.method().substring(BASELINE.length()));
    }
}
