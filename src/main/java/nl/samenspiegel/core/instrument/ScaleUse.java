package nl.samenspiegel.core.instrument;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What a scale is for and how it is reported.
///
/// @param kind condition or effect
/// @param report score, facets or share
/// @param perspectives codes of the perspectives that are expected to answer; at least one
/// @param safeguards codes of the safeguards (waarborgen) that the scale speaks about
/// @param evidence id of the condition or effect in the evidence file, if there is one
/// @param optional whether a round may leave the scale out
/// @param register what a register can tell beside it, for a scale reported as a share only; none
///   if it can tell nothing
public record ScaleUse(
        ScaleKind kind,
        ScaleReport report,
        List<String> perspectives,
        List<String> safeguards,
        @Nullable String evidence,
        boolean optional,
        @Nullable RegisterIndicator register) {

    public ScaleUse {
        perspectives = List.copyOf(perspectives);
        safeguards = List.copyOf(safeguards);
        if (perspectives.isEmpty()) {
            throw new IllegalArgumentException("a scale is expected of no perspective");
        }
        Codes.checkDistinct("perspective", perspectives);
        Codes.checkDistinct("safeguard", safeguards);
        if (register != null && report != ScaleReport.SHARE) {
            throw new IllegalArgumentException(
                    "a register indicator stands beside a share, not beside %s".formatted(report));
        }
    }

    /// Makes the use of a scale about which no register tells anything.
    public ScaleUse(
            ScaleKind kind,
            ScaleReport report,
            List<String> perspectives,
            List<String> safeguards,
            @Nullable String evidence,
            boolean optional) {
        this(kind, report, perspectives, safeguards, evidence, optional, null);
    }
}
