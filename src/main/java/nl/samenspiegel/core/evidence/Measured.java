package nl.samenspiegel.core.evidence;

import org.jspecify.annotations.Nullable;

/// What stands behind a link.
///
/// @param isExpected whether the source only expects or advises it: nothing was measured or
///   described
/// @param what was measured
/// @param via the proxy that was measured in place of the condition; none if there is none
/// @param note what was found, in words; none if there is nothing to add
public record Measured(
        boolean isExpected, LocalText what, @Nullable LocalText via, @Nullable LocalText note) {}
