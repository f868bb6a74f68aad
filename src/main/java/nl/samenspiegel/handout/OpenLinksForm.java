package nl.samenspiegel.handout;

import nl.samenspiegel.core.instrument.Role;
import nl.samenspiegel.fieldwork.LinksForm;
import nl.samenspiegel.fieldwork.OpenLink;
import nl.samenspiegel.round.RoundOrganisation;
import nl.samenspiegel.store.Keys;
import nl.samenspiegel.web.Form;
import nl.samenspiegel.web.FormReader;
import nl.samenspiegel.web.Parsed;
import nl.samenspiegel.web.Texts;

import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a coordinator fills in to get an open link.
///
/// @param organisation key as text
/// @param role code
/// @param cap how many people may begin
public record OpenLinksForm(String organisation, String role, String cap) {

    /// A form that can be carried out.
    record Wish(RoundOrganisation organisation, Role role, int cap) {}

    static OpenLinksForm empty() {
        return new OpenLinksForm("", "", Integer.toString(OpenLink.USUAL_CAP));
    }

    static OpenLinksForm typed(Form form) {
        return new OpenLinksForm(form.text("organisation"), form.text("role"), form.text("cap"));
    }

    /// Returns what is asked for, or what is wrong with it.
    static Parsed<Wish> parse(Form form, Texts texts, Occasion occasion) {
        FormReader reader = form.read(texts);
        var organisations =
                occasion.organisations().stream()
                        .collect(
                                Collectors.toMap(
                                        row -> Keys.text(row.organisationId()),
                                        Function.identity()));
        var roles =
                occasion.instrument().roles().stream()
                        .collect(Collectors.toMap(Role::code, Function.identity()));
        String organisation =
                reader.oneOf(
                        "organisation", organisations.keySet(), "fieldwork.links.noOrganisation");
        String role = reader.oneOf("role", roles.keySet(), "fieldwork.links.noRole");
        String cap = reader.oneOf("cap", caps(), "handout.open.noCap");
        RoundOrganisation where = organisations.get(organisation);
        Role asked = roles.get(role);
        if (where != null
                && asked != null
                && !LinksForm.fits(occasion.instrument(), asked, where.kind())) {
            reader.refuse("role", "fieldwork.links.unfit");
        }
        return reader.result(() ->
                new Wish(
                        Objects.requireNonNull(where),
                        Objects.requireNonNull(asked),
                        Integer.parseInt(cap)));
    }

    private static Set<String> caps() {
        return OpenLink.CAPS.stream().map(Object::toString).collect(Collectors.toSet());
    }
}
