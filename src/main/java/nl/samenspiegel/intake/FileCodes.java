package nl.samenspiegel.intake;

import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.InstrumentText;

import java.util.List;

/// The codes that stand for roles and questions in a file of answers, with what they mean.
///
/// @param instrument title of the instrument
/// @param roles in the order of the instrument
/// @param items in the order of the instrument
public record FileCodes(String instrument, List<Code> roles, List<Code> items) {

    /// A code with what it stands for.
    public record Code(String code, String meaning) {}

    public FileCodes {
        roles = List.copyOf(roles);
        items = List.copyOf(items);
    }

    static FileCodes of(Instrument instrument, InstrumentText text) {
        return new FileCodes(
                text.title(),
                instrument.roles().stream()
                        .map(role -> new Code(role.code(), text.role(role.code()).name()))
                        .toList(),
                instrument.items().stream()
                        .map(item -> new Code(item.code().text(), text.itemShort(item.code())))
                        .toList());
    }

    /// Returns the name of the role with this code, or the code if there is none.
    String roleName(String code) {
        return roles.stream()
                .filter(role -> role.code().equals(code))
                .map(Code::meaning)
                .findFirst()
                .orElse(code);
    }
}
