package nl.samenspiegel.core.aggregate;

import nl.samenspiegel.core.instrument.Instrument;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// From packed sheets to the cells of 450 groups, in sheets per second on one thread.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OperationsPerInvocation(CellKernelBenchmark.SHEETS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class CellKernelBenchmark {

    static final int GROUPS = 450;
    static final int SHEETS = 1_000 * GROUPS;

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private final Instrument instrument = GivenSheets.instrument();
    private final List<GivenSheets.Row> rows = GivenSheets.rows(SHEETS, GROUPS);
    private final PlainMeans plain = new PlainMeans(instrument);

    /// Counts the sheets as they come and returns the cells.
    @Benchmark
    public List<Cell> kernel() {
        var kernel = new CellKernel(instrument);
        List<CellCounter> counters =
                IntStream.range(0, GROUPS).mapToObj(_ -> kernel.counter()).toList();
        for (GivenSheets.Row row : rows) {
            counters.get(row.group()).add(row.answers());
        }
        return counters.stream().map(CellCounter::cell).toList();
    }

    /// The means of each scale in each group, from sheets and scores that are objects: the
    /// functions with which a test compares the kernel.
    @Benchmark
    public Map<PlainMeans.Key, Double> baselineStreams() {
        return plain.fromSheets(rows);
    }

    /// The same means from the bytes, which nobody would write first.
    @Benchmark
    public Map<PlainMeans.Key, Double> baselineStreamsOverBytes() {
        return plain.fromBytes(rows);
    }

    /// Only looks at every byte: what the memory allows.
    @Benchmark
    public long baselineMemoryRead() {
        long sum = 0;
        for (GivenSheets.Row row : rows) {
            byte[] answers = row.answers();
            int last = answers.length - Long.BYTES;
            for (int i = 0; i < last; i += Long.BYTES) {
                sum += (long) EIGHT_BYTES.get(answers, i);
            }
            sum += (long) EIGHT_BYTES.get(answers, last);
        }
        return sum;
    }
}
