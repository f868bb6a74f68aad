package nl.samenspiegel.planning;

import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.InstrumentText;
import nl.samenspiegel.core.instrument.Role;
import nl.samenspiegel.core.instrument.RoleText;
import nl.samenspiegel.partnership.RoleName;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.web.Form;

import java.util.ArrayList;
import java.util.List;

/// The form with what a partnership calls the roles of a questionnaire.
///
/// @param groups one for each language in which the round offers the questionnaire
public record NamesPage(String partnership, Round round, List<Group> groups) {

    public NamesPage {
        groups = List.copyOf(groups);
    }

    /// The roles in one language.
    public record Group(String language, List<Row> rows) {

        public Group {
            rows = List.copyOf(rows);
        }
    }

    /// One role in one language.
    ///
    /// @param usual what the questionnaire calls it
    /// @param field last part of the names of the two fields
    /// @param name what the partnership calls one holder, as typed, or empty
    /// @param plural what it calls several, as typed, or empty
    public record Row(String role, RoleText usual, String field, String name, String plural) {

        /// Returns the name of the field for one holder, and its `id`.
        public String nameField() {
            return "name-" + field;
        }

        /// Returns the name of the field for several holders, and its `id`.
        public String pluralField() {
            return "plural-" + field;
        }
    }

    /// The address of this page.
    public String address() {
        return round.address() + "/names";
    }

    /// Returns the most characters of a name.
    public int longest() {
        return RoleName.LONGEST;
    }

    /// Returns the group of a language with the names that are kept.
    static Group kept(Instrument instrument, InstrumentText text, List<RoleName> names) {
        List<Row> rows = new ArrayList<>();
        for (Role role : instrument.roles()) {
            RoleName own =
                    names.stream()
                            .filter(name -> name.language().equals(text.language()))
                            .filter(name -> name.role().equals(role.code()))
                            .findFirst()
                            .orElse(null);
            rows.add(
                    row(
                            role,
                            text,
                            own == null ? "" : own.name(),
                            own == null ? "" : own.plural()));
        }
        return new Group(text.language(), rows);
    }

    /// Returns the group of a language as it was typed.
    static Group typed(Instrument instrument, InstrumentText text, Form form) {
        List<Row> rows = new ArrayList<>();
        for (Role role : instrument.roles()) {
            Row empty = row(role, text, "", "");
            rows.add(row(role, text, form.text(empty.nameField()), form.text(empty.pluralField())));
        }
        return new Group(text.language(), rows);
    }

    private static Row row(Role role, InstrumentText text, String name, String plural) {
        return new Row(
                role.code(),
                text.role(role.code()),
                "%s-%s".formatted(text.language(), role.code()),
                name,
                plural);
    }
}
