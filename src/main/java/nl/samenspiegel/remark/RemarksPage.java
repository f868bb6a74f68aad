package nl.samenspiegel.remark;

import nl.samenspiegel.dashboard.ResultsHead;
import nl.samenspiegel.store.Keys;

import java.util.List;

/// What people wrote to the open questions of a round.
///
/// @param coordinator whether the reader may leave things out
/// @param toClear whether there is something that the board may not read yet
/// @param smallest the fewest people who must have answered a question
/// @param version of the round, to see whether it changed
/// @param number of the page, from 1
public record RemarksPage(
        ResultsHead head,
        boolean coordinator,
        boolean toClear,
        int smallest,
        int version,
        int number,
        List<QuestionView> questions) {

    public RemarksPage {
        questions = List.copyOf(questions);
    }

    /// The address of this page, without a slash at its end.
    public String address() {
        return address(head);
    }

    /// The address on which something is left out of a remark.
    public String address(ShownRemark remark) {
        return "%s/%s?page=%d".formatted(address(), Keys.text(remark.id()), number);
    }

    /// Tells whether something is left out of what is on the page.
    public boolean hasMasked() {
        return questions.stream()
                .flatMap(question -> question.remarks().stream())
                .anyMatch(ShownRemark::isMasked);
    }

    /// Tells whether there is anything to read.
    public boolean hasRemarks() {
        return questions.stream().anyMatch(question -> !question.remarks().isEmpty());
    }

    /// The address of the remarks of a round.
    static String address(ResultsHead head) {
        return head.results() + "/remarks";
    }

    /// The address of one page of the remarks to one question.
    static String address(ResultsHead head, String question, int number) {
        return "%s?question=%s&page=%d".formatted(address(head), question, number);
    }
}
