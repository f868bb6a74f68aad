package nl.samenspiegel.roster;

import nl.samenspiegel.core.instrument.Role;
import nl.samenspiegel.fieldwork.Invitee;
import nl.samenspiegel.round.RoundOrganisation;
import nl.samenspiegel.table.CsvRow;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// Reads the rows of one list and notes what is wrong with them.
final class RowReader {

    private static final char LOST = '\uFFFD';

    private final Target target;
    private final Columns columns;
    private final Faults faults;

    RowReader(Target target, Columns columns, Faults faults) {
        this.target = target;
        this.columns = columns;
        this.faults = faults;
    }

    /// Returns what stands in `row`, or nothing if something is wrong with it.
    Optional<Entry> read(CsvRow row) {
        long before = faults.total();
        Optional<String> name = name(row);
        Optional<String> email = email(row);
        Optional<RoundOrganisation> organisation = organisation(row);
        Optional<Role> role = role(row);
        Optional<String> language = language(row);
        if (faults.total() > before || organisation.isEmpty() || role.isEmpty()) {
            return Optional.empty();
        }
        if (!target.fits(role.get(), organisation.get())) {
            String cell = columns.first(row, Meaning.ROLE);
            faults.add(row.number(), Meaning.ROLE, cell, FaultKind.UNFIT_ROLE);
            return Optional.empty();
        }
        return Optional.of(
                new Entry(
                        row.number(),
                        orNull(name),
                        orNull(email),
                        organisation.get(),
                        role.get().code(),
                        orNull(language)));
    }

    private Optional<String> name(CsvRow row) {
        String name = columns.all(row, Meaning.NAME).replaceAll("\\s+", " ");
        if (name.length() > Invitee.LONGEST_NAME) {
            faults.add(row.number(), Meaning.NAME, name, FaultKind.NAME_TOO_LONG);
            return Optional.empty();
        }
        if (name.chars().anyMatch(c -> c == LOST || Character.isISOControl(c))) {
            faults.add(row.number(), Meaning.NAME, name, FaultKind.BAD_CHARACTERS);
            return Optional.empty();
        }
        if (name.isEmpty() && columns.first(row, Meaning.EMAIL).isEmpty()) {
            faults.add(row.number(), Meaning.NAME, "", FaultKind.NO_PERSON);
        }
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }

    private Optional<String> email(CsvRow row) {
        String typed = columns.first(row, Meaning.EMAIL);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> email = EmailAddress.parse(typed);
        if (email.isEmpty()) {
            faults.add(
                    row.number(),
                    Meaning.EMAIL,
                    typed,
                    FaultKind.BAD_EMAIL,
                    () -> EmailAddress.suggest(typed));
        }
        return email;
    }

    private Optional<RoundOrganisation> organisation(CsvRow row) {
        String named = columns.first(row, Meaning.ORGANISATION);
        String brin = columns.first(row, Meaning.BRIN);
        if (named.isEmpty() && brin.isEmpty()) {
            faults.add(row.number(), Meaning.ORGANISATION, "", FaultKind.NO_ORGANISATION);
            return Optional.empty();
        }
        if (!brin.isEmpty() && !Target.isBrin(brin)) {
            return refuse(row, Meaning.BRIN, brin, FaultKind.BAD_BRIN);
        }
        List<RoundOrganisation> numbered = target.listByBrin(brin);
        if (!brin.isEmpty() && numbered.isEmpty()) {
            return refuseUnknown(row, Meaning.BRIN, brin);
        }
        if (named.isEmpty()) {
            return only(row, Meaning.BRIN, brin, numbered);
        }
        List<RoundOrganisation> found = target.listOrganisations(named);
        if (found.isEmpty()) {
            return refuseUnknown(row, Meaning.ORGANISATION, named);
        }
        List<RoundOrganisation> both = found.stream().filter(numbered::contains).toList();
        if (!brin.isEmpty() && both.isEmpty()) {
            return refuse(row, Meaning.BRIN, brin, FaultKind.OTHER_BRIN);
        }
        return only(row, Meaning.ORGANISATION, named, brin.isEmpty() ? found : both);
    }

    private Optional<RoundOrganisation> only(
            CsvRow row, Meaning column, String cell, List<RoundOrganisation> found) {
        if (found.size() > 1) {
            faults.add(
                    row.number(),
                    column,
                    cell,
                    FaultKind.SEVERAL_ORGANISATIONS,
                    () -> found.stream().map(RoundOrganisation::name).limit(4).toList());
            return Optional.empty();
        }
        return Optional.of(found.getFirst());
    }

    private Optional<RoundOrganisation> refuseUnknown(CsvRow row, Meaning column, String cell) {
        return refuse(
                row,
                column,
                cell,
                target.isOutside(cell) ? FaultKind.NOT_IN_ROUND : FaultKind.UNKNOWN_ORGANISATION);
    }

    private Optional<RoundOrganisation> refuse(
            CsvRow row, Meaning column, String cell, FaultKind kind) {
        faults.add(
                row.number(),
                column,
                cell,
                kind,
                () ->
                        kind == FaultKind.UNKNOWN_ORGANISATION || kind == FaultKind.BAD_BRIN
                                ? target.suggestOrganisations(cell)
                                : List.of());
        return Optional.empty();
    }

    private Optional<Role> role(CsvRow row) {
        String typed = columns.first(row, Meaning.ROLE);
        if (typed.isEmpty()) {
            faults.add(row.number(), Meaning.ROLE, "", FaultKind.NO_ROLE);
            return Optional.empty();
        }
        Optional<Role> role = target.findRole(typed);
        if (role.isEmpty()) {
            faults.add(
                    row.number(),
                    Meaning.ROLE,
                    typed,
                    FaultKind.UNKNOWN_ROLE,
                    () -> target.suggestRoles(typed));
        }
        return role;
    }

    private Optional<String> language(CsvRow row) {
        String typed = columns.first(row, Meaning.LANGUAGE);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> language = target.findLanguage(typed);
        if (language.isEmpty()) {
            faults.add(
                    row.number(),
                    Meaning.LANGUAGE,
                    typed,
                    FaultKind.UNKNOWN_LANGUAGE,
                    target::listLanguages);
        }
        return language;
    }

    private static @Nullable String orNull(Optional<String> text) {
        return text.orElse(null);
    }
}
