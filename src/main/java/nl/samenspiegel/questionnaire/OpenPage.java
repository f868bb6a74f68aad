package nl.samenspiegel.questionnaire;

import nl.samenspiegel.core.instrument.OpenQuestion;

import java.util.List;

/// The page with the open questions as the respondent sees it.
public record OpenPage(Step step, List<QuestionRow> questions, List<ClashRow> clashes) {

    public OpenPage {
        questions = List.copyOf(questions);
        clashes = List.copyOf(clashes);
    }

    /// One open question.
    ///
    /// @param id of its control on the page
    /// @param field name of its field in the form
    /// @param written what was written so far, or empty
    public record QuestionRow(String id, String field, String text, String written) {}

    static OpenPage of(Sitting sitting, Step step, Part.Open part, View view) {
        return new OpenPage(
                step,
                part.questions().stream().map(q -> row(sitting, q, view.draft())).toList(),
                part.questions().stream()
                        .flatMap(q -> clash(sitting, q, view.clashes()).stream())
                        .toList());
    }

    /// Returns the most characters an answer may have.
    public int longest() {
        return Posting.LONGEST_REMARK;
    }

    private static QuestionRow row(Sitting sitting, OpenQuestion question, Draft draft) {
        String field = Part.Open.field(question);
        return new QuestionRow(
                "open-%s".formatted(question.code()),
                field,
                sitting.text().question(question.code(), sitting.address()),
                draft.text(field));
    }

    private static List<ClashRow> clash(
            Sitting sitting, OpenQuestion question, List<Clash> clashes) {
        return clashes.stream()
                .filter(clash -> clash.field().equals(Part.Open.field(question)))
                .map(clash ->
                        new ClashRow(
                                sitting.text().question(question.code(), sitting.address()),
                                clash.here(),
                                clash.kept()))
                .toList();
    }
}
