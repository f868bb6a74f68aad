package nl.samenspiegel.core.evidence;

import org.jspecify.annotations.Nullable;

/// How far and where a study was read.
///
/// @param verification how far we know what it says
/// @param where what of it was read and where, to be printed and not followed; none if it was not
/// @param caveat what a reader must know before using it; none if there is nothing
public record Reading(
        Verification verification, @Nullable LocalText where, @Nullable LocalText caveat) {}
