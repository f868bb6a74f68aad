package nl.samenspiegel.core.instrument;

import java.util.List;

/// A function in the partnership, and what is asked of it.
///
/// @param code name inside the instrument
/// @param address how the texts speak to it
/// @param belongs to which perspective its answers count
/// @param scales codes of the scales it is asked; at least one
public record Role(String code, Address address, Belongs belongs, List<String> scales) {

    public Role {
        Codes.checked("role", code);
        scales = List.copyOf(scales);
        if (scales.isEmpty()) {
            throw new IllegalArgumentException("role %s is asked no scale".formatted(code));
        }
        Codes.checkDistinct("role %s: scale".formatted(code), scales);
    }
}
