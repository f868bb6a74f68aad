package nl.samenspiegel.handout;

import nl.samenspiegel.core.instrument.InstrumentText;
import nl.samenspiegel.store.Keys;

import java.util.List;

/// The organisations and roles of a round, as a form offers them.
public record Choices(List<Choice> organisations, List<Choice> roles) {

    public Choices {
        organisations = List.copyOf(organisations);
        roles = List.copyOf(roles);
    }

    /// Something that can be chosen.
    ///
    /// @param code what the form sends
    public record Choice(String code, String name) {}

    static Choices of(Occasion occasion, InstrumentText text) {
        return new Choices(
                occasion.organisations().stream()
                        .map(each -> new Choice(Keys.text(each.organisationId()), each.name()))
                        .toList(),
                occasion.instrument().roles().stream()
                        .map(role -> new Choice(role.code(), text.role(role.code()).plural()))
                        .toList());
    }
}
