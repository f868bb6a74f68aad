package nl.samenspiegel.release;

import nl.samenspiegel.catalog.Catalog;
import nl.samenspiegel.core.disclosure.Threshold;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.fieldwork.Invitations;
import nl.samenspiegel.fieldwork.Sheets;
import nl.samenspiegel.fixture.Engine;
import nl.samenspiegel.fixture.LiveMemory;
import nl.samenspiegel.fixture.Program;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.Rounds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Closes and releases rounds of 1,000 and of 100,000 sheets on each database, and prints how long
/// that takes and how much memory is in use meanwhile. H2 keeps its data in a file, as where the
/// program runs by itself.
public final class ClosingBenchmark {

    private static final double MEGABYTE = 1 << 20;

    private final Program program;
    private final GivenLargeRound given;

    private ClosingBenchmark(Program program) {
        this.program = program;
        this.given = new GivenLargeRound(program.context());
    }

    /// A round and how many answer it.
    ///
    /// @param rounds how many such rounds are closed one after the other: a server that has just
    ///   started is slower than one that has closed some
    private record Size(int organisations, int sheets, int rounds) {}

    public static void main(String[] arguments) throws IOException {
        for (Engine engine : Engine.values()) {
            Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "closing");
            try (Program program = Program.start(engine, settings(engine, folder))) {
                for (Size size : List.of(new Size(15, 1_000, 12), new Size(40, 100_000, 3))) {
                    new ClosingBenchmark(program).run(engine, size);
                }
            }
        }
    }

    private static Map<String, Object> settings(Engine engine, Path folder) {
        return switch (engine) {
            case H2 ->
                    Map.of(
                            "datasources.default.url",
                            "jdbc:h2:file:%s/h2;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;WRITE_DELAY=0"
                                    .formatted(folder));
            case SERVER -> Map.of();
        };
    }

    private void run(Engine engine, Size size) {
        for (int i = 0; i < size.rounds(); i++) {
            Round round = given.open(size.organisations(), size.sheets());
            double all = seconds(() -> release(round));
            Tally tally = tally(round);
            double reading = seconds(() -> bean(Sheets.class).read(round.id(), tally::add));
            double deciding = seconds(() -> decide(tally));
            System.out.printf(
                    Locale.ROOT,
                    "%s, %d sheets, %d organisations: %.2f s; of which %.2f s reading and counting,"
                            + " %.2f s deciding, %.2f s closing and storing%n",
                    engine.label(),
                    size.sheets(),
                    size.organisations(),
                    all,
                    reading,
                    deciding,
                    all - reading - deciding);
        }
        Round round = given.open(size.organisations(), size.sheets());
        System.gc();
        var memory = Runtime.getRuntime();
        long before = memory.totalMemory() - memory.freeMemory();
        try (LiveMemory live = LiveMemory.watch()) {
            release(round);
            System.out.printf(
                    Locale.ROOT,
                    "%s, %d sheets: at most %.0f MB in use, of which %.0f MB before%n",
                    engine.label(),
                    size.sheets(),
                    live.most() / MEGABYTE,
                    before / MEGABYTE);
        }
    }

    private void release(Round round) {
        Releasing releasing = bean(Releases.class).closeAndRelease(round);
        if (!(releasing instanceof Releasing.Released)) {
            throw new IllegalStateException(releasing.toString());
        }
    }

    private Tally tally(Round round) {
        Instrument instrument =
                bean(Catalog.class)
                        .getInstrument(round.instrument().code(), round.instrument().version());
        return new Tally(
                instrument,
                round.asking().scales(instrument),
                bean(Rounds.class).listOrganisations(round.id()),
                bean(Invitations.class).count(round.id()));
    }

    private static void decide(Tally tally) {
        var making = new Making(tally, Threshold.USUAL, List.of(), (done, steps) -> {});
        if (!(making.make() instanceof Making.Made.Ready)) {
            throw new IllegalStateException("nothing was made");
        }
    }

    private static double seconds(Runnable work) {
        long from = System.nanoTime();
        work.run();
        return (System.nanoTime() - from) / 1e9;
    }

    private <T> T bean(Class<T> type) {
        return program.context().getBean(type);
    }
}
