package nl.samenspiegel.core.aggregate;

import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.Scale;
import nl.samenspiegel.core.response.PackedSheet;
import nl.samenspiegel.core.response.ResponseSheet;
import nl.samenspiegel.core.scoring.ScaleScore;
import nl.samenspiegel.core.scoring.ScaleScoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The mean of each scale in each group, with streams and maps. That is much less than the kernel
/// works out: no counts of answers, no squares, no products.
final class PlainMeans {

    /// Of what a mean is.
    record Key(int group, String scale) {}

    private record Points(Key key, double points) {}

    private final Instrument instrument;
    private final Map<String, List<Integer>> places = new HashMap<>();

    PlainMeans(Instrument instrument) {
        this.instrument = instrument;
        for (Scale scale : instrument.scales()) {
            int first = instrument.indexOf(scale.items().getFirst().code());
            int last = first + scale.items().size() - 1;
            places.put(scale.code(), IntStream.rangeClosed(first, last).boxed().toList());
        }
    }

    /// Unpacks each sheet, scores each scale, and groups.
    Map<Key, Double> fromSheets(List<GivenSheets.Row> rows) {
        return means(rows.stream().flatMap(this::scoreSheet));
    }

    /// Takes the ratings out of the bytes without making a sheet, and groups.
    Map<Key, Double> fromBytes(List<GivenSheets.Row> rows) {
        return means(rows.stream().flatMap(this::averageBytes));
    }

    private static Map<Key, Double> means(Stream<Points> points) {
        return points.collect(
                Collectors.groupingBy(Points::key, Collectors.averagingDouble(Points::points)));
    }

    private Stream<Points> scoreSheet(GivenSheets.Row row) {
        ResponseSheet sheet = PackedSheet.unpack(instrument, row.answers());
        return instrument.scales().stream()
                .map(scale -> ScaleScoring.score(scale, sheet))
                .filter(ScaleScore.Scored.class::isInstance)
                .map(ScaleScore.Scored.class::cast)
                .map(scored -> new Points(new Key(row.group(), scored.scale()), scored.points()));
    }

    private Stream<Points> averageBytes(GivenSheets.Row row) {
        return instrument.scales().stream().flatMap(scale -> averageBytes(scale, row));
    }

    private Stream<Points> averageBytes(Scale scale, GivenSheets.Row row) {
        List<Integer> ratings =
                places.getOrDefault(scale.code(), List.of()).stream()
                        .map(place -> (int) row.answers()[place])
                        .filter(code -> code >= PackedSheet.LOWEST_RATING)
                        .map(code -> code - PackedSheet.LOWEST_RATING + scale.format().lowest())
                        .toList();
        return ratings.size() < scale.minimumAnswered()
                ? Stream.empty()
                : Stream.of(new Points(new Key(row.group(), scale.code()), mean(ratings)));
    }

    private static double mean(List<Integer> ratings) {
        return ratings.stream().collect(Collectors.averagingInt(rating -> rating));
    }
}
