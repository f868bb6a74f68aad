package nl.samenspiegel.intake;

import jakarta.inject.Singleton;

import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.fieldwork.Sheet;
import nl.samenspiegel.fieldwork.Sheets;
import nl.samenspiegel.partnership.Organisation;
import nl.samenspiegel.round.Plan;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.table.CsvFile;
import nl.samenspiegel.table.CsvRow;
import nl.samenspiegel.table.Reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Reads answers collected elsewhere into a round of their own: first all of the file is checked,
/// then all of it is stored, or nothing.
@Singleton
public class Intake {

    /// How many faults are told one by one; the others are counted.
    static final int MOST_TOLD = 200;

    private static final int CHUNK = 5_000;

    private final Rounds rounds;
    private final Sheets sheets;

    Intake(Rounds rounds, Sheets sheets) {
        this.rounds = rounds;
        this.sheets = sheets;
    }

    /// Checks every row of the file and stores nothing.
    public Checked check(Path path, Instrument instrument, List<Organisation> members) {
        var target = new Target(instrument, members);
        var report = new Report();
        walk(path, target, report, sheet -> report.count(sheet, members));
        return report.outcome(instrument);
    }

    /// Stores every row of a file that was found clean as a round of its own and closes that round.
    ///
    /// Until the last row is stored the round is not visible to anyone; a reading that breaks off
    /// leaves a round that the next start removes ([#discardBroken]).
    ///
    /// @throws IllegalArgumentException if the file is not clean
    public Round store(Path path, Instrument instrument, Plan plan, List<Organisation> members) {
        Round round = rounds.planImport(plan, instrument.edition(), members);
        var report = new Report();
        var chunk = new ArrayList<Sheet>();
        walk(
                path,
                new Target(instrument, members),
                report,
                sheet -> {
                    chunk.add(sheet);
                    if (chunk.size() == CHUNK) {
                        sheets.add(round.id(), chunk);
                        chunk.clear();
                    }
                });
        sheets.add(round.id(), chunk);
        if (report.faults() > 0) {
            discard(round);
            throw new IllegalArgumentException("the file has changed since it was checked");
        }
        return rounds.complete(round);
    }

    /// Removes rounds whose reading broke off.
    ///
    /// @return how many
    public int discardBroken() {
        List<Round> broken = rounds.listBrokenImports();
        broken.forEach(this::discard);
        return broken.size();
    }

    private void discard(Round round) {
        sheets.discard(round.id());
        rounds.discard(round);
    }

    private static void walk(Path path, Target target, Report report, Consumer<Sheet> consumer) {
        var walker = new Walker(target, report, consumer);
        switch (CsvFile.of(path).read(walker::take)) {
            case Reading.Complete _, Reading.Stopped _ -> walker.finish();
            case Reading.Broken(long line) ->
                    report.add(List.of(new Fault(line, "", "", FaultKind.NOT_A_TABLE, List.of())));
        }
    }

    /// Takes the rows of one file, the headings first.
    private static final class Walker {

        private final Target target;
        private final Report report;
        private final Consumer<Sheet> consumer;
        private final List<AnswerReader> reader = new ArrayList<>();

        Walker(Target target, Report report, Consumer<Sheet> consumer) {
            this.target = target;
            this.report = report;
            this.consumer = consumer;
        }

        boolean take(CsvRow row) {
            List<Fault> faults = new ArrayList<>();
            if (reader.isEmpty()) {
                var columns = AnswerColumns.of(row, target, faults);
                reader.add(new AnswerReader(target, columns));
                report.columns(columns);
                report.add(faults);
                return faults.isEmpty();
            }
            if (!row.isBlank()) {
                reader.getFirst().read(row, faults).ifPresent(consumer);
                report.add(faults);
            }
            return true;
        }

        void finish() {
            if (reader.isEmpty()) {
                report.add(List.of(new Fault(1, "", "", FaultKind.EMPTY_FILE, List.of())));
            }
        }
    }

    /// What is known of a file after reading it.
    private static final class Report {

        private final List<Fault> told = new ArrayList<>();
        private final Map<String, Map<String, Long>> groups = new LinkedHashMap<>();
        private final List<AnswerColumns> columns = new ArrayList<>();
        private long total;
        private long rows;

        void add(List<Fault> faults) {
            total += faults.size();
            for (Fault fault : faults) {
                if (told.size() < MOST_TOLD) {
                    told.add(fault);
                }
            }
        }

        long faults() {
            return total;
        }

        void columns(AnswerColumns found) {
            columns.add(found);
        }

        void count(Sheet sheet, List<Organisation> members) {
            String name =
                    members.stream()
                            .filter(member -> member.id().equals(sheet.organisationId()))
                            .map(Organisation::name)
                            .findFirst()
                            .orElseThrow();
            rows++;
            groups.computeIfAbsent(name, n -> new LinkedHashMap<>())
                    .merge(sheet.role(), 1L, Long::sum);
        }

        Checked outcome(Instrument instrument) {
            if (total == 0 && rows == 0) {
                add(List.of(new Fault(1, "", "", FaultKind.NO_ANSWERS, List.of())));
            }
            return total > 0
                    ? new Checked.Faulty(List.copyOf(told), total)
                    : new Checked.Clean(new Checked.Summary(rows, groups(), missing(instrument)));
        }

        private List<Checked.Group> groups() {
            var list = new ArrayList<Checked.Group>();
            groups.forEach((organisation, roles) ->
                    roles.forEach((role, count) ->
                            list.add(new Checked.Group(organisation, role, count))));
            return list;
        }

        private List<String> missing(Instrument instrument) {
            var missing = new ArrayList<String>();
            for (int i = 0; i < instrument.items().size(); i++) {
                if (!columns.getFirst().has(i)) {
                    missing.add(instrument.items().get(i).code().text());
                }
            }
            return missing;
        }
    }
}
