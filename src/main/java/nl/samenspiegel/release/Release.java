package nl.samenspiegel.release;

import nl.samenspiegel.core.publication.Publication;

import java.util.List;

/// What may be read of a round.
///
/// @param responses who was asked and who answered, as far as it may be told
public record Release(ReleaseFacts facts, Publication publication, List<ResponseRow> responses) {

    public Release {
        responses = List.copyOf(responses);
    }

    /// Lists who answered, by perspective or by role, in instrument order.
    public List<ResponseRow> responses(ResponseRow.Of kind) {
        return responses.stream().filter(row -> row.of() == kind).toList();
    }
}
