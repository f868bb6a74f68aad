package nl.samenspiegel.core.instrument;

import org.jspecify.annotations.Nullable;

/// A group of roles that are drawn together.
///
/// @param code name inside the instrument
/// @param side gathers the roles that belong by employer and whose organisation stands on this
///   side; none if only roles named for this perspective belong to it
/// @param oneOrganisation whether it is one organisation by nature, so that it may be shown when
///   only one organisation answered
public record Perspective(String code, @Nullable Side side, boolean oneOrganisation) {

    public Perspective {
        Codes.checked("perspective", code);
        if (side == Side.JOINT) {
            throw new IllegalArgumentException(
                    "perspective %s has side JOINT; a joint office is on no side".formatted(code));
        }
    }
}
