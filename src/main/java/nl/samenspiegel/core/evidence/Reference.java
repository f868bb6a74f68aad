package nl.samenspiegel.core.evidence;

import org.jspecify.annotations.Nullable;

/// How a study is cited.
///
/// @param authors or organisation; none if not known to us
/// @param title and place of publication
/// @param year of publication; none if not known to us
/// @param doi without resolver; none if there is none or it is not known to us
/// @param citedSource id of the cited source that this study is; none if it comes from elsewhere
public record Reference(
        @Nullable String authors,
        String title,
        @Nullable Integer year,
        @Nullable String doi,
        @Nullable String citedSource) {}
