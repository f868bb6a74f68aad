package nl.samenspiegel.fieldwork;

import nl.samenspiegel.core.instrument.Belongs;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.Role;
import nl.samenspiegel.core.instrument.Side;
import nl.samenspiegel.partnership.OrganisationKind;
import nl.samenspiegel.round.RoundOrganisation;
import nl.samenspiegel.store.Keys;
import nl.samenspiegel.web.Form;
import nl.samenspiegel.web.FormReader;
import nl.samenspiegel.web.Parsed;
import nl.samenspiegel.web.Texts;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a coordinator fills in to get links.
///
/// @param organisation key as text
/// @param role code
/// @param count how many, as typed
/// @param language code, or empty if none is known
public record LinksForm(String organisation, String role, String count, String language) {

    /// The most links made at once.
    public static final int MOST = 200;

    /// A form that can be carried out.
    public record Wish(
            RoundOrganisation organisation, Role role, int count, @Nullable String language) {}

    /// Returns the form before anything was filled in.
    public static LinksForm empty() {
        return new LinksForm("", "", "", "");
    }

    /// Returns the form as typed.
    public static LinksForm typed(Form form) {
        return new LinksForm(
                form.text("organisation"),
                form.text("role"),
                form.text("count"),
                form.text("language"));
    }

    /// Returns what is asked for, or what is wrong with it.
    ///
    /// @param invited how many people have been asked by now; a page that was sent before says
    ///   fewer
    public static Parsed<Wish> parse(
            Form form,
            Texts texts,
            Instrument instrument,
            List<RoundOrganisation> organisations,
            long invited) {
        FormReader reader = form.read(texts);
        var byKey =
                organisations.stream()
                        .collect(
                                Collectors.toMap(
                                        row -> Keys.text(row.organisationId()),
                                        Function.identity()));
        var roles =
                instrument.roles().stream()
                        .collect(Collectors.toMap(Role::code, Function.identity()));
        String organisation =
                reader.oneOf("organisation", byKey.keySet(), "fieldwork.links.noOrganisation");
        String role = reader.oneOf("role", roles.keySet(), "fieldwork.links.noRole");
        int count = count(reader, form.text("count"));
        String language =
                reader.oneOf("language", languages(instrument), "fieldwork.links.noLanguage");
        RoundOrganisation where = byKey.get(organisation);
        Role asked = roles.get(role);
        if (where != null && asked != null && !fits(instrument, asked, where.kind())) {
            reader.refuse("role", "fieldwork.links.unfit");
        }
        if (!form.text("invited").equals(Long.toString(invited))) {
            reader.refuse("count", "fieldwork.links.changed");
        }
        return reader.result(() ->
                new Wish(
                        Objects.requireNonNull(where),
                        Objects.requireNonNull(asked),
                        count,
                        language.isEmpty() ? null : language));
    }

    /// Tells whether people in `role` are found at an organisation of this kind. Whom the employer
    /// places may be anywhere, and so may a group of its own; others are at the organisations of
    /// their side, and students, who have none, at school sites.
    public static boolean fits(Instrument instrument, Role role, OrganisationKind kind) {
        return switch (role.belongs()) {
            case Belongs.ByEmployer(), Belongs.Apart() -> true;
            case Belongs.InPerspective(String code) -> {
                Side side = instrument.perspective(code).side();
                yield side == null ? kind == OrganisationKind.SITE : kind.side() == side;
            }
        };
    }

    private static int count(FormReader reader, String typed) {
        int count = typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : 0;
        if (count < 1 || count > MOST) {
            reader.refuse("count", "fieldwork.links.noCount", MOST);
        }
        return count;
    }

    private static Set<String> languages(Instrument instrument) {
        Set<String> languages = new HashSet<>(instrument.edition().languages());
        languages.add("");
        return languages;
    }
}
