package nl.samenspiegel.release;

import nl.samenspiegel.core.annex.ScaleAnnex;
import nl.samenspiegel.core.publication.Publication;

import java.util.List;

/// What may be read of a round.
///
/// @param responses who was asked and who answered, as far as it may be told
/// @param annex how well each scale measured
/// @param units the units that results are about, by name
public record Release(
        ReleaseFacts facts,
        Publication publication,
        List<ResponseRow> responses,
        List<ScaleAnnex> annex,
        List<ReleaseUnit> units) {

    public Release {
        responses = List.copyOf(responses);
        annex = List.copyOf(annex);
        units = List.copyOf(units);
    }

    /// Lists who answered, by perspective, by role or by unit, in instrument order or by name.
    public List<ResponseRow> responses(ResponseRow.Of kind) {
        return responses.stream().filter(row -> row.of() == kind).toList();
    }

    /// Returns the name of a unit; empty for the staff of boards.
    public String unitName(String key) {
        return units.stream()
                .filter(unit -> unit.key().equals(key))
                .map(ReleaseUnit::name)
                .findFirst()
                .orElse("");
    }
}
