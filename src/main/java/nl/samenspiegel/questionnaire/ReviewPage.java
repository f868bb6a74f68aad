package nl.samenspiegel.questionnaire;

import java.util.ArrayList;
import java.util.List;

/// All answers, to be looked over before they are sent.
///
/// @param answered how many items have an answer
/// @param asked how many items there are
/// @param written how many open questions have an answer
/// @param questions how many open questions there are
/// @param seen version of the draft that the page shows
/// @param blank whether nothing was filled in at all
/// @param changed whether something changed elsewhere between showing and sending
public record ReviewPage(
        Manner manner,
        List<ReviewPart> parts,
        int answered,
        int asked,
        int written,
        int questions,
        int seen,
        boolean blank,
        boolean changed) {

    public ReviewPage {
        parts = List.copyOf(parts);
    }

    /// The answers of one part.
    ///
    /// @param heading of the page; empty for the open questions
    public record ReviewPart(int number, String heading, List<AnswerRow> answers) {

        public ReviewPart {
            answers = List.copyOf(answers);
        }

        /// Returns the address on which these answers can be changed.
        public String address() {
            return "/questionnaire/%d?review=1".formatted(number);
        }
    }

    /// One question and what was answered.
    ///
    /// @param number of the item; 0 for an open question, which has none
    /// @param answer empty if nothing was
    public record AnswerRow(int number, String question, String answer) {}

    static ReviewPage of(Sitting sitting, Draft draft, boolean changed) {
        Questionnaire questionnaire = sitting.questionnaire();
        List<ReviewPart> parts = new ArrayList<>();
        int number = 1;
        for (Part part : questionnaire.parts()) {
            parts.add(part(sitting, number++, part, draft));
        }
        int asked = questionnaire.items().size();
        int questions = questionnaire.instrument().questions().size();
        return new ReviewPage(
                Manner.of(sitting),
                parts,
                asked - questionnaire.countMissing(draft),
                asked,
                questions - questionnaire.countUnwritten(draft),
                questions,
                draft.version(),
                questionnaire.isBlank(draft),
                changed);
    }

    private static ReviewPart part(Sitting sitting, int number, Part part, Draft draft) {
        return switch (part) {
            case Part.Items(String code, List<Asked> items) ->
                    new ReviewPart(
                            number,
                            sitting.text().page(code).heading(),
                            items.stream().map(item -> answer(sitting, item, draft)).toList());
            case Part.Open(var questions) ->
                    new ReviewPart(
                            number,
                            "",
                            questions.stream()
                                    .map(question ->
                                            new AnswerRow(
                                                    0,
                                                    sitting.text()
                                                            .question(
                                                                    question.code(),
                                                                    sitting.address()),
                                                    draft.text(Part.Open.field(question))))
                                    .toList());
        };
    }

    private static AnswerRow answer(Sitting sitting, Asked item, Draft draft) {
        return new AnswerRow(
                item.number(),
                sitting.item(item),
                ItemRow.label(sitting, item, draft.text(item.field())));
    }
}
