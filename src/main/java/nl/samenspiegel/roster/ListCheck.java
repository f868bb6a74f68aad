package nl.samenspiegel.roster;

import nl.samenspiegel.table.CsvRow;
import nl.samenspiegel.table.Reading;
import nl.samenspiegel.table.Recognised;
import nl.samenspiegel.table.TableFile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads a list as a stream, row by row, and stores nothing.
final class ListCheck {

    /// More rows than this are not read.
    static final int MOST_ROWS = 50_000;

    private static final String SEPARATOR_LINE = "sep=";
    private static final int SAMPLES = 4;

    private final Columns columns;
    private final Gathering gathering;
    private final Faults faults = new Faults();
    private final RowReader reader;
    private final Progress progress;
    private List<String> unread = List.of();
    private boolean begun;
    private long rows;

    private ListCheck(Columns columns, Target target, Known known, Progress progress) {
        this.columns = columns;
        this.gathering = new Gathering(known);
        this.reader = new RowReader(target, columns, faults);
        this.progress = progress;
    }

    /// Reads the whole list.
    static ListRead read(
            Path path, Columns columns, Target target, Known known, Progress progress) {
        return switch (Recognised.of(path)) {
            case Recognised.Refused(var why) -> new ListRead.Refused(why);
            case Recognised.Table(TableFile file) -> {
                var check = new ListCheck(columns, target, known, progress);
                yield switch (file.read(check::take)) {
                    case Reading.Complete _ -> check.outcome();
                    case Reading.Stopped _ -> new ListRead.TooLong();
                    case Reading.Broken(long row) -> new ListRead.Broken(row);
                };
            }
        };
    }

    /// Reads the first rows that have something in them.
    static List<CsvRow> sample(TableFile file) {
        var sample = new ArrayList<CsvRow>();
        Reading ended =
                file.read(row -> {
                    if (!isEmpty(row)) {
                        sample.add(row);
                    }
                    return sample.size() < SAMPLES;
                });
        return Objects.requireNonNull(ended) instanceof Reading.Broken && sample.isEmpty()
                ? List.of()
                : List.copyOf(sample);
    }

    private boolean take(CsvRow row) {
        if (isEmpty(row)) {
            return true;
        }
        if (!begun) {
            begun = true;
            unread = columns.unread(row);
            if (columns.headed()) {
                return true;
            }
        }
        rows++;
        progress.step();
        Optional<Entry> entry = reader.read(row);
        entry.ifPresent(gathering::take);
        return rows <= MOST_ROWS;
    }

    private ListRead outcome() {
        List<Listed> people = gathering.people();
        List<Findings.Twin> twins =
                people.stream().flatMap(ListCheck::twin).limit(Findings.MOST_TWINS + 1L).toList();
        long totalTwins =
                twins.size() <= Findings.MOST_TWINS
                        ? twins.size()
                        : people.stream().filter(person -> person.options().size() > 1).count();
        var findings =
                new Findings(
                        rows,
                        faults.rows(),
                        faults.told(),
                        faults.total(),
                        people.size(),
                        gathering.alreadyThere(),
                        gathering.repeats(),
                        twins,
                        totalTwins,
                        unread);
        return new ListRead.Whole(findings, people);
    }

    private static Stream<Findings.Twin> twin(Listed person) {
        List<Entry> options = person.options();
        if (options.size() < 2) {
            return Stream.empty();
        }
        Entry first = person.first();
        String who =
                Stream.of(first.name(), first.email())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
        return Stream.of(
                new Findings.Twin(
                        first.row(),
                        who,
                        options.stream()
                                .map(each ->
                                        new Findings.Option(
                                                each.row(),
                                                each.role(),
                                                each.organisation().name()))
                                .toList()));
    }

    private static boolean isEmpty(CsvRow row) {
        return row.isBlank()
                || (row.number() == 1
                        && row.cell(0).toLowerCase(Locale.ROOT).startsWith(SEPARATOR_LINE));
    }
}
