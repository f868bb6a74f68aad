package nl.samenspiegel.core.evidence;

/// An outcome in the model; a column of the evidence map.
///
/// @param id stable name inside the file
/// @param level id of its level
/// @param shortName for a narrow column; may hold soft hyphens
/// @param summary what the evidence adds up to, in careful words
/// @param strength how strong that evidence is, in one or a few words without capital
public record Effect(
        String id,
        String level,
        LocalText name,
        LocalText shortName,
        LocalText summary,
        LocalText strength) {}
