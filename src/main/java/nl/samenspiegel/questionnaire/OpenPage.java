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
    /// @param changed whether it was changed elsewhere while its page stood open
    public record QuestionRow(
            String id, String field, String text, String written, boolean changed) {}

    static OpenPage of(Sitting sitting, Step step, Part.Open part, View view) {
        return new OpenPage(
                step,
                part.questions().stream().map(q -> row(sitting, q, view)).toList(),
                part.questions().stream()
                        .flatMap(q -> clashes(sitting, q, view).stream())
                        .toList());
    }

    /// Returns the most characters an answer may have.
    public int longest() {
        return Posting.LONGEST_REMARK;
    }

    private static QuestionRow row(Sitting sitting, OpenQuestion question, View view) {
        String field = Part.Open.field(question);
        return new QuestionRow(
                "open-%s".formatted(question.code()),
                field,
                sitting.text().question(question.code(), sitting.address()),
                view.draft().text(field),
                !view.clashes(field).isEmpty());
    }

    private static List<ClashRow> clashes(Sitting sitting, OpenQuestion question, View view) {
        QuestionRow row = row(sitting, question, view);
        return view.clashes(row.field()).stream()
                .map(clash -> new ClashRow(0, row.id(), row.text(), clash.here(), clash.kept()))
                .toList();
    }
}
