package nl.samenspiegel.core.aggregate;

import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.Scale;
import nl.samenspiegel.core.response.PackedSheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The mean of each scale in each group, with streams and maps, as one would write it first. It
/// does much less than the kernel: no counts of answers, no products.
final class PlainMeans {

    private record Score(int group, String scale, double points) {}

    private final List<Scale> scales;
    private final Map<String, List<Integer>> places = new HashMap<>();

    PlainMeans(Instrument instrument) {
        scales = instrument.scales();
        for (Scale scale : scales) {
            int first = instrument.indexOf(scale.items().getFirst().code());
            places.put(
                    scale.code(),
                    IntStream.range(first, first + scale.items().size()).boxed().toList());
        }
    }

    Map<Integer, Map<String, Double>> means(List<GivenSheets.Row> rows) {
        return rows.stream()
                .flatMap(this::scores)
                .collect(
                        Collectors.groupingBy(
                                Score::group,
                                Collectors.groupingBy(
                                        Score::scale, Collectors.averagingDouble(Score::points))));
    }

    private Stream<Score> scores(GivenSheets.Row row) {
        return scales.stream().flatMap(scale -> score(scale, row));
    }

    private Stream<Score> score(Scale scale, GivenSheets.Row row) {
        List<Integer> ratings =
                places.getOrDefault(scale.code(), List.of()).stream()
                        .map(place -> (int) row.answers()[place])
                        .filter(code -> code >= PackedSheet.LOWEST_RATING)
                        .map(code -> code - PackedSheet.LOWEST_RATING + scale.format().lowest())
                        .toList();
        return ratings.size() < scale.minimumAnswered()
                ? Stream.empty()
                : Stream.of(new Score(row.group(), scale.code(), mean(ratings)));
    }

    private static double mean(List<Integer> ratings) {
        return ratings.stream().collect(Collectors.averagingInt(rating -> rating));
    }
}
