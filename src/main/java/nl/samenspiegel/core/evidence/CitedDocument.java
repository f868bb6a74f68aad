package nl.samenspiegel.core.evidence;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What the document behind the evidence says, and where it stops.
///
/// @param about its maker, its date and what it is for, in sentences; none if the file does not say
/// @param limits standing notice of what it does not cover
/// @param conditions as it names them
/// @param claims its statements
/// @param sources as it cites them
/// @param corrections where a citation differs from what was found
public record CitedDocument(
        @Nullable LocalText about,
        List<LocalText> limits,
        List<CitedCondition> conditions,
        List<Claim> claims,
        List<CitedSource> sources,
        List<Correction> corrections) {

    public CitedDocument {
        limits = List.copyOf(limits);
        conditions = List.copyOf(conditions);
        claims = List.copyOf(claims);
        sources = List.copyOf(sources);
        corrections = List.copyOf(corrections);
    }
}
