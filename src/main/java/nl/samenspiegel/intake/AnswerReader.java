package nl.samenspiegel.intake;

import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.Item;
import nl.samenspiegel.core.instrument.RatingFormat;
import nl.samenspiegel.core.instrument.Role;
import nl.samenspiegel.core.instrument.Scale;
import nl.samenspiegel.core.response.PackedSheet;
import nl.samenspiegel.fieldwork.Sheet;
import nl.samenspiegel.partnership.Organisation;
import nl.samenspiegel.table.CsvRow;
import nl.samenspiegel.table.Nearest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Turns one row of a file of answers into a sheet, or says what is wrong with it.
///
/// Ratings are numbers of the format's range; an empty cell is an item that was skipped, `x` one
/// that could not be judged, `n` one that does not apply, where the format has these. What a role
/// is not asked must be empty.
final class AnswerReader {

    private static final String CANNOT_JUDGE = "x";
    private static final String DOES_NOT_APPLY = "n";
    private static final int LONGEST_NUMBER = 3;

    private final Target target;
    private final AnswerColumns columns;
    private final List<RatingFormat> formats;

    AnswerReader(Target target, AnswerColumns columns) {
        this.target = target;
        this.columns = columns;
        this.formats =
                target.instrument().scales().stream()
                        .flatMap(scale -> scale.items().stream().map(item -> scale.format()))
                        .toList();
    }

    /// Returns the sheet of `row`, or nothing after adding to `faults` what is wrong.
    Optional<Sheet> read(CsvRow row, List<Fault> faults) {
        int before = faults.size();
        Optional<Organisation> organisation = organisation(row, faults);
        Optional<Role> role = role(row, faults);
        if (row.cells().size() > columns.count()) {
            faults.add(new Fault(row.number(), "", "", FaultKind.TOO_MANY_CELLS, List.of()));
        }
        if (organisation.isEmpty() || role.isEmpty()) {
            return Optional.empty();
        }
        byte[] answers = answers(row, role.get(), organisation.get(), faults);
        return faults.size() > before
                ? Optional.empty()
                : Optional.of(new Sheet(role.get().code(), organisation.get().id(), answers));
    }

    private byte[] answers(CsvRow row, Role role, Organisation organisation, List<Fault> faults) {
        Instrument instrument = target.instrument();
        Set<Item> asked = new HashSet<>();
        for (Scale scale : instrument.scalesFor(role, organisation.kind().side())) {
            asked.addAll(scale.items());
        }
        List<Item> items = instrument.items();
        byte[] answers = new byte[items.size()];
        for (int i = 0; i < answers.length; i++) {
            if (!columns.has(i)) {
                continue;
            }
            String cell = columns.item(row, i).toLowerCase(Locale.ROOT);
            String code = items.get(i).code().text();
            if (asked.contains(items.get(i))) {
                answers[i] = (byte) answer(row, code, cell, formats.get(i), faults);
            } else if (!cell.isEmpty()) {
                faults.add(
                        new Fault(
                                row.number(), code, cell, FaultKind.NOT_ASKED_OF_ROLE, List.of()));
            }
        }
        return answers;
    }

    private static int answer(
            CsvRow row, String code, String cell, RatingFormat format, List<Fault> faults) {
        if (cell.isEmpty()) {
            return PackedSheet.SKIPPED;
        }
        if (cell.equals(CANNOT_JUDGE) && format.cannotJudge()) {
            return PackedSheet.CANNOT_JUDGE;
        }
        if (cell.equals(DOES_NOT_APPLY) && format.doesNotApply()) {
            return PackedSheet.DOES_NOT_APPLY;
        }
        if (cell.length() < LONGEST_NUMBER && cell.chars().allMatch(c -> c >= '0' && c <= '9')) {
            int rating = Integer.parseInt(cell);
            if (format.admits(rating)) {
                return PackedSheet.LOWEST_RATING + rating - format.lowest();
            }
        }
        faults.add(
                new Fault(row.number(), code, cell, FaultKind.NOT_AN_ANSWER, suggestions(format)));
        return PackedSheet.NOT_ASKED;
    }

    private static List<String> suggestions(RatingFormat format) {
        var valid = new ArrayList<String>();
        valid.add("%d–%d".formatted(format.lowest(), format.highest()));
        if (format.cannotJudge()) {
            valid.add(CANNOT_JUDGE);
        }
        if (format.doesNotApply()) {
            valid.add(DOES_NOT_APPLY);
        }
        return valid;
    }

    private Optional<Organisation> organisation(CsvRow row, List<Fault> faults) {
        String named = columns.organisation(row);
        Optional<Organisation> found = target.findOrganisation(named);
        if (found.isEmpty()) {
            faults.add(
                    new Fault(
                            row.number(),
                            AnswerColumns.ORGANISATION,
                            named,
                            FaultKind.UNKNOWN_ORGANISATION,
                            Nearest.of(named, target.organisationNames())));
        }
        return found;
    }

    private Optional<Role> role(CsvRow row, List<Fault> faults) {
        String named = columns.role(row);
        List<Role> roles = target.instrument().roles();
        Optional<Role> found =
                roles.stream().filter(role -> role.code().equalsIgnoreCase(named)).findFirst();
        if (found.isEmpty()) {
            List<String> codes = roles.stream().map(Role::code).toList();
            List<String> nearest = Nearest.of(named, codes);
            faults.add(
                    new Fault(
                            row.number(),
                            AnswerColumns.ROLE,
                            named,
                            FaultKind.UNKNOWN_ROLE,
                            nearest.isEmpty() ? codes : nearest));
        }
        return found;
    }
}
