package nl.samenspiegel.core.evidence;

import org.jspecify.annotations.Nullable;

/// A national value of a register indicator.
///
/// @param id stable name inside the file
/// @param effect id of the effect beside which it stands; none if it is background
/// @param indicator what is counted
/// @param percent the value
/// @param cohort which people, and when
/// @param whereRead to be printed and not followed
public record ReferenceValue(
        String id,
        @Nullable String effect,
        LocalText indicator,
        double percent,
        Cohort cohort,
        String whereRead) {}
