package nl.samenspiegel.results;

import nl.samenspiegel.core.aggregate.Measure;
import nl.samenspiegel.core.aggregate.RespondentGroup;
import nl.samenspiegel.core.instrument.Perspective;
import nl.samenspiegel.core.instrument.RatingFormat;
import nl.samenspiegel.core.publication.GroupResult;
import nl.samenspiegel.core.publication.Outcome;
import nl.samenspiegel.release.Release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What is published of one scale by role, by organisation, and by role in an organisation.
///
/// A group that is not shown has a row that says so, and never why.
final class GroupTables {

    /// Organisations come by name, so that their order says nothing else and each is found.
    private static final Comparator<ResultTable.Row> BY_NAME =
            Comparator.comparing(ResultTable.Row::head, String.CASE_INSENSITIVE_ORDER);

    private final Setting setting;
    private final Wording words;
    private final Amounts amounts;
    private final Release release;
    private final RatingFormat format;
    private final List<GroupResult> results;

    GroupTables(Setting setting, Release release, ScaleResult scale) {
        this.setting = setting;
        this.words = setting.words();
        this.amounts = setting.amounts();
        this.release = release;
        this.format = scale.scale().format();
        var measure = new Measure.WholeScale(scale.scale().code());
        this.results =
                release.publication().results().stream()
                        .filter(result -> result.measure().equals(measure))
                        .toList();
    }

    /// Finds the table of roles; nothing if the scale is reported item by item.
    Optional<ResultTable> findRoles() {
        List<ResultTable.Row> rows = new ArrayList<>();
        for (GroupResult result : results) {
            if (result.group() instanceof RespondentGroup.OfRole(var role)) {
                rows.add(row(Wording.sentence(words.role(role)), List.of(), result.outcome()));
            }
        }
        return table(
                words.t("results.roles.caption"),
                List.of(words.t("results.roles.role")),
                rows,
                words.t("results.roles.note"));
    }

    /// Finds the table of organisations, perspective by perspective; nothing if no perspective
    /// consists of more than one.
    Optional<ResultTable> findUnits() {
        List<ResultTable.Row> rows = new ArrayList<>();
        for (Perspective perspective : setting.instrument().perspectives()) {
            List<ResultTable.Row> units = new ArrayList<>();
            for (GroupResult result : results) {
                if (result.group() instanceof RespondentGroup.OfUnit(var code, var unit)
                        && code.equals(perspective.code())
                        && !(result.outcome() instanceof Outcome.NotExpected)) {
                    units.add(row(unit(unit), List.of(words.name(code)), result.outcome()));
                }
            }
            units.sort(BY_NAME);
            rows.addAll(units);
        }
        return table(
                words.t("results.units.caption"),
                List.of(words.t("results.answered.unit"), words.t("results.perspective")),
                rows,
                words.t("results.units.note") + " " + words.countsAsOne(release.facts().unit()));
    }

    /// Finds the table of roles in organisations of which a number is shown; nothing if there is
    /// none.
    Optional<ResultTable> findRolesInUnits() {
        List<ResultTable.Row> rows = new ArrayList<>();
        for (GroupResult result : results) {
            if (result.group() instanceof RespondentGroup.RoleInUnit(var role, var unit)
                    && !(result.outcome() instanceof Outcome.Hidden)) {
                rows.add(row(unit(unit), List.of(words.role(role)), result.outcome()));
            }
        }
        rows.sort(BY_NAME);
        return table(
                words.t("results.rolesInUnits.caption"),
                List.of(words.t("results.answered.unit"), words.t("results.roles.role")),
                rows,
                words.t("results.rolesInUnits.note"));
    }

    private Optional<ResultTable> table(
            String caption, List<String> heads, List<ResultTable.Row> rows, String note) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<String> columns = new ArrayList<>(heads);
        columns.add(words.t("results.scale.estimate"));
        columns.add(words.t("results.answers"));
        return Optional.of(new ResultTable(caption, columns, rows, note));
    }

    private ResultTable.Row row(String head, List<String> more, Outcome outcome) {
        List<String> cells = new ArrayList<>(more);
        cells.add(amounts.cell(outcome, format));
        cells.add(
                outcome instanceof Outcome.Score score
                        ? amounts.band(score.basis().answered())
                        : words.t("results.hidden"));
        return new ResultTable.Row(head, cells);
    }

    private String unit(String key) {
        String name = release.unitName(key);
        return name.isEmpty() ? Wording.sentence(words.t("results.boardLevel")) : name;
    }
}
