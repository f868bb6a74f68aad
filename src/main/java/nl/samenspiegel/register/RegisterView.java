package nl.samenspiegel.register;

import nl.samenspiegel.core.aggregate.RegisterShare;

import java.util.List;

/// What a register tells of one cohort, as it is shown.
///
/// Words of an instrument that lacks the language of the page are marked as
/// [nl.samenspiegel.web.Passage#foreign].
///
/// @param scale code of the scale beside which it stands
/// @param counted what happened, as the head of an axis: "vertrokken binnen een jaar"
/// @param share the percentage with its interval, to draw
/// @param amount the percentage with its interval, in words: "13% [5–29]"
/// @param sentence what happened to how many, and which national values that fits: a finding
///   without a full stop, and never a verdict
/// @param references national values that are counted in the same way; may be empty
public record RegisterView(
        String scale,
        String counted,
        RegisterShare share,
        String amount,
        String sentence,
        RegisterBasis basis,
        List<ReferenceLine> references) {

    public RegisterView {
        references = List.copyOf(references);
    }
}
